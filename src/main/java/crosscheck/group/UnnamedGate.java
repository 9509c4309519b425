package crosscheck.group;

import crosscheck.quantity.Hedge;
import org.jspecify.annotations.Nullable;

/**
 * Figures of which the text does not say what they count are one question only where one event tells it, or where they say the same: under
 * 18 and 18 are two thresholds, not two readings of one figure.
 */
final class UnnamedGate implements Gate {

    @Override
    public @Nullable Finding check(Profile a, Profile b) {
        boolean told = (a.head() != null && b.head() != null)
                || (a.frame() != null && a.frame().equals(b.frame()));
        boolean same = a.stated().overlaps(b.stated()) && (bound(a) == bound(b) || (!ceiling(a) && !ceiling(b)));
        return told || same ? null : Finding.fail("gate.subject", SubjectGate.text(a), SubjectGate.text(b));
    }

    private static boolean ceiling(Profile profile) {
        Hedge.Bound bound = bound(profile);
        return bound == Hedge.Bound.UNDER || bound == Hedge.Bound.AT_MOST || bound == Hedge.Bound.NEARLY;
    }

    private static Hedge.@Nullable Bound bound(Profile profile) {
        Hedge hedge = profile.claim().quantity().hedge();
        return hedge == null ? null : hedge.bound();
    }
}
