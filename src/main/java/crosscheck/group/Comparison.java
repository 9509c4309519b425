package crosscheck.group;

import crosscheck.claim.Claim;
import crosscheck.evidence.Explanation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Two claims held against each other.
 *
 * @param a the earlier of the two in the run's order
 * @param b the later
 * @param failed the first gate that keeps them apart, null when every gate let them pass
 * @param unsure gates that could not be decided because a field is unknown
 * @param features what spoke for putting them together, each with its contribution, in fixed order
 */
public record Comparison(
        Claim a, Claim b, @Nullable Explanation failed, List<Explanation> unsure, List<Feature> features) {

    public Comparison {
        unsure = List.copyOf(unsure);
        features = List.copyOf(features);
    }
}
