package crosscheck.group;

import org.jspecify.annotations.Nullable;

/** Only figures of one sort of event are compared: rockets fired are not rockets destroyed. */
final class EventGate implements Gate {

    private final Kin kin;

    EventGate(Kin kin) {
        this.kin = kin;
    }

    @Override
    public @Nullable Finding check(Profile a, Profile b) {
        String one = a.frame();
        String two = b.frame();
        if (one == null || two == null) {
            return Finding.unsure("gate.event-unknown");
        }
        return kin.frames(one, two) || MeasureGate.equal(a, b)
                ? null
                : Finding.fail("gate.event", StatusGate.text(a), StatusGate.text(b));
    }
}
