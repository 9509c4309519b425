package crosscheck.group;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What befell people is counted one fate at a time: killed, injured, killed or injured, missing, captured and so on. */
final class StatusGate implements Gate {

    private static final Set<String> FATES = Set.of(
            "killed",
            "injured",
            "killed-or-injured",
            "missing",
            "captured",
            "detained",
            "displaced",
            "evacuated",
            "rescued",
            "survived",
            "infected",
            "recovered",
            "treated",
            "deported",
            "charged",
            "convicted",
            "released",
            "stranded",
            "dismissed",
            "hired",
            "born");

    /** Fates that reports do not keep apart. */
    private static final Set<Set<String>> LIKE = Set.of(
            Set.of("captured", "detained"),
            Set.of("detained", "charged"),
            Set.of("displaced", "evacuated"),
            Set.of("injured", "treated"));

    @Override
    public @Nullable Finding check(Profile a, Profile b) {
        String one = fate(a);
        String two = fate(b);
        if (one == null || two == null || one.equals(two) || !FATES.contains(one) || !FATES.contains(two)) {
            return null;
        }
        return LIKE.contains(Set.of(one, two)) ? null : Finding.fail("gate.status", text(a), text(b));
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
