package crosscheck.group;

import java.util.Collections;
import org.jspecify.annotations.Nullable;

/** What one has is not held against what another has: the delegates of two candidates, the shares of two parties. */
final class HolderGate implements Gate {

    @Override
    public @Nullable Finding check(Profile a, Profile b) {
        boolean known = !a.holder().isEmpty() && !b.holder().isEmpty();
        return !known
                        || !Collections.disjoint(a.holder(), b.holder())
                        || (a.precise(b) && a.stated().overlaps(b.stated()))
                ? null
                : Finding.fail("gate.holder", MeasureGate.words(a), MeasureGate.words(b));
    }
}
