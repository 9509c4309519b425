package crosscheck.verdict;

import crosscheck.claim.Claim;
import crosscheck.evidence.Explanation;

/**
 * How two figures of one question stand to each other.
 *
 * @param a the earlier in the run's order
 * @param b the later
 * @param stance the outcome
 * @param why the rule that decided, with its operands
 */
public record Relation(Claim a, Claim b, Stance stance, Explanation why) {

    /** The three ways two figures can stand to each other. */
    public enum Stance {
        AGREE,
        DEPENDS_ON_HEDGE,
        INCOMPATIBLE
    }
}
