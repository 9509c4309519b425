package crosscheck.verdict;

import crosscheck.claim.Claim;
import crosscheck.evidence.Explanation;
import java.util.List;

/**
 * Figures of one article that cannot all be right, by arithmetic alone: a part that is larger than its whole, a share that its own
 * numerator and denominator do not give.
 *
 * @param claims whose figures they are, at least two, in the order in which {@code why} names them
 * @param why the law that is broken, with its operands
 */
public record Miscount(List<Claim> claims, Explanation why) {

    public Miscount {
        claims = List.copyOf(claims);
    }
}
