package crosscheck.group;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Only figures of one sort of event are compared: rockets fired are not rockets destroyed. */
final class EventGate implements Gate {

    /** Frames of verbs that say little of what happened: "there stand", "has", "rose to". */
    private static final Set<String> PLAIN = Set.of(
            "owned",
            "topped",
            "used",
            "found",
            "affected",
            "gained",
            "lost",
            "increased",
            "decreased",
            "raised",
            "dropped",
            "lasted",
            "living",
            "served",
            "closed",
            "opened",
            "valued",
            "cut");

    /** Whether a frame says little of what happened. */
    static boolean plain(String frame) {
        return PLAIN.contains(frame);
    }

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
        if (PLAIN.contains(one) || PLAIN.contains(two)) {
            return Finding.unsure("gate.event-unknown");
        }
        return kin.frames(one, two) || a.alike(b)
                ? null
                : Finding.fail("gate.event", StatusGate.text(a), StatusGate.text(b));
    }
}
