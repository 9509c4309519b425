package crosscheck.group;

import crosscheck.claim.Modality;
import org.jspecify.annotations.Nullable;

/** What would be under a condition is not held against what is or is planned; a plan and an actual figure may be. */
final class ModalityGate implements Gate {

    @Override
    public @Nullable Finding check(Profile a, Profile b) {
        boolean one = a.modality() == Modality.CONDITIONAL;
        boolean two = b.modality() == Modality.CONDITIONAL;
        return one == two
                ? null
                : Finding.fail("gate.modality", MeasureGate.words(one ? a : b), MeasureGate.words(one ? b : a));
    }
}
