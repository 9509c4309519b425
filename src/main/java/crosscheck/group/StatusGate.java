package crosscheck.group;

import org.jspecify.annotations.Nullable;

/** What befell people is counted one fate at a time: killed, injured, killed or injured, missing, captured and so on. */
final class StatusGate implements Gate {

    private final Roles roles;

    StatusGate(Roles roles) {
        this.roles = roles;
    }

    @Override
    public @Nullable Finding check(Profile a, Profile b) {
        String one = fate(a);
        String two = fate(b);
        if (one == null || two == null || !fated(one) || !fated(two)) {
            return null;
        }
        return roles.like(one, two) ? null : Finding.fail("gate.status", text(a), text(b));
    }

    private boolean fated(String frame) {
        return roles.frame(frame, Roles.Role.FATE);
    }

    /** The fate in the event, else the one that the counted noun itself tells. */
    private static @Nullable String fate(Profile profile) {
        return profile.frame() == null && "dead".equals(profile.countClass()) ? "killed" : profile.frame();
    }

    static String text(Profile profile) {
        return profile.claim().event() == null
                ? "?"
                : profile.claim().event().value().text();
    }
}
