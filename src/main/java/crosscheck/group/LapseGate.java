package crosscheck.group;

import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Lengths of time that differ are one question only where both say what lasted, and it is one thing (the truce, the state of emergency) or
 * one happened to it (both were extended), or where they count back to one start. Time that merely went by until something else happened is not.
 */
final class LapseGate implements Gate {

    /** The frame of what goes on for a time. */
    private static final String LASTED = "lasted";

    private static final Pattern FOR = Pattern.compile("\\b(?:for|by)(?:\\s+(?:a|an|another))?\\s+$");

    @Override
    public @Nullable Finding check(Profile a, Profile b) {
        if (!a.measure().equals("time") || a.near(b) || Lapses.oneStart(a, b) || oneThing(a, b)) {
            return null;
        }
        return Finding.fail("gate.subject", SubjectGate.text(a), SubjectGate.text(b));
    }

    private static boolean oneThing(Profile a, Profile b) {
        boolean heads = a.head() != null && a.head().equals(b.head());
        boolean fates = a.head() == null
                && b.head() == null
                && lasting(a)
                && lasting(b)
                && Objects.equals(a.lemma(), b.lemma());
        return heads || fates || (a.countClass() != null && a.countClass().equals(b.countClass()));
    }

    /** Whether the length is how long something went on: "extended for three months", unlike "found after three months". */
    private static boolean lasting(Profile profile) {
        return LASTED.equals(profile.frame())
                && FOR.matcher(profile.claim().before()).find();
    }
}
