package crosscheck.group;

import org.jspecify.annotations.Nullable;

/**
 * Lengths of time that differ are one question only where both say what lasted, and it is one thing: the truce, the state of emergency. Time
 * that merely went by until something else happened is not.
 */
final class LapseGate implements Gate {

    @Override
    public @Nullable Finding check(Profile a, Profile b) {
        if (!a.measure().equals("time")
                || a.near(b)
                || (a.head() != null && a.head().equals(b.head()))) {
            return null;
        }
        boolean oneClass = a.countClass() != null && a.countClass().equals(b.countClass());
        return oneClass ? null : Finding.fail("gate.subject", SubjectGate.text(a), SubjectGate.text(b));
    }
}
