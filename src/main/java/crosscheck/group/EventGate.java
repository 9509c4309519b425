package crosscheck.group;

import org.jspecify.annotations.Nullable;

/** Only figures of one sort of event are compared: rockets fired are not rockets destroyed. */
final class EventGate implements Gate {

    private final Kin kin;
    private final Roles roles;

    EventGate(Kin kin, Roles roles) {
        this.kin = kin;
        this.roles = roles;
    }

    @Override
    public @Nullable Finding check(Profile a, Profile b) {
        String one = a.frame();
        String two = b.frame();
        if (one == null || two == null) {
            return Finding.unsure("gate.event-unknown");
        }
        if (roles.frame(one, Roles.Role.PLAIN) || roles.frame(two, Roles.Role.PLAIN)) {
            return Finding.unsure("gate.event-unknown");
        }
        return kin.frames(one, two) || equal(a, b)
                ? null
                : Finding.fail("gate.event", StatusGate.text(a), StatusGate.text(b));
    }

    /** Whether equal figures bridge two events: round counts are equal by chance too often for that, sums of money seldom are. */
    private static boolean equal(Profile a, Profile b) {
        return a.measure().equals("count") ? a.telling(b) : a.alike(b);
    }
}
