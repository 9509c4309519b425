package crosscheck.group;

import crosscheck.claim.Modality;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What would be under a condition is not held against what is or is planned, nor a forecast against what came; a plan and the actual
 * figure may be.
 */
final class ModalityGate implements Gate {

    /** Frames of what somebody decides: a possible figure is then an early word of a plan. */
    private static final Set<String> DECIDED = Set.of(
            "deployed", "sent", "in-training", "approved", "supplied", "withdrawn", "dismissed", "hired", "paid");

    @Override
    public @Nullable Finding check(Profile a, Profile b) {
        if (a.modality() == b.modality()) {
            return null;
        }
        if (a.modality() == Modality.CONDITIONAL || b.modality() == Modality.CONDITIONAL) {
            boolean first = a.modality() == Modality.CONDITIONAL;
            return Finding.fail("gate.conditional", MeasureGate.words(first ? a : b), MeasureGate.words(first ? b : a));
        }
        boolean forecast = a.modality() == Modality.POSSIBLE || b.modality() == Modality.POSSIBLE;
        if (forecast && !decided(a) && !decided(b) && !a.near(b)) {
            boolean first = a.modality() == Modality.POSSIBLE;
            return Finding.fail("gate.forecast", MeasureGate.words(first ? a : b), MeasureGate.words(first ? b : a));
        }
        return null;
    }

    private static boolean decided(Profile profile) {
        return profile.frame() != null && DECIDED.contains(profile.frame());
    }
}
