package crosscheck.group;

import crosscheck.quantity.Hedge;
import org.jspecify.annotations.Nullable;

/** Of what nobody names, an upper bound and a lower bound are two thresholds, not two readings of one figure, unless it is one number: under 18, over 21. */
final class UnnamedGate implements Gate {

    @Override
    public @Nullable Finding check(Profile a, Profile b) {
        boolean named = a.head() != null && b.head() != null;
        boolean thresholds = side(a) * side(b) < 0 && !a.stated().overlaps(b.stated());
        return named || !thresholds ? null : Finding.fail("gate.subject", SubjectGate.text(a), SubjectGate.text(b));
    }

    /** 1 for a lower bound, -1 for an upper bound, 0 for none. */
    static int side(Profile profile) {
        Hedge hedge = profile.claim().quantity().hedge();
        Hedge.Bound bound = hedge == null ? Hedge.Bound.EXACT : hedge.bound();
        return switch (bound) {
            case AT_LEAST, OVER -> 1;
            case AT_MOST, UNDER -> -1;
            case NEARLY, ABOUT, EXACT -> 0;
        };
    }
}
