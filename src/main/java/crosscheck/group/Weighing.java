package crosscheck.group;

import crosscheck.claim.Claim;
import java.math.BigDecimal;
import java.util.List;

/**
 * Two claims weighed in full, for a reader who asks why they stand together or apart.
 *
 * @param a the earlier in the run's order
 * @param b the later
 * @param together whether they ended in one group
 * @param steps every gate in order, those behind one that failed included
 * @param features what speaks for and against one question, gates aside
 * @param score what the features add up to
 * @param enough the score from which on a pair is put together
 */
public record Weighing(
        Claim a,
        Claim b,
        boolean together,
        List<Step> steps,
        List<Feature> features,
        BigDecimal score,
        BigDecimal enough) {

    public Weighing {
        steps = List.copyOf(steps);
        features = List.copyOf(features);
    }
}
