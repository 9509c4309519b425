package crosscheck.verdict;

import crosscheck.claim.Claim;
import java.util.List;
import java.util.stream.Stream;

/** One law of arithmetic that the figures of an article must keep among themselves. */
interface Law {

    /** Where the claims of one article, in the order of its text, break the law. */
    Stream<Miscount> broken(List<Claim> claims);
}
