package crosscheck.group;

import org.jspecify.annotations.Nullable;

/**
 * Lengths of time that differ are one question only where both say what lasted, and it is one thing (the truce, the state of emergency), or
 * where they count back to one start. Time that merely went by until something else happened is not.
 */
final class LapseGate implements Gate {

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
                && a.lemma() != null
                && a.lemma().equals(b.lemma());
        return heads || fates || (a.countClass() != null && a.countClass().equals(b.countClass()));
    }
}
