package crosscheck.verdict;

import crosscheck.claim.Claim;
import crosscheck.evidence.Explanation;
import crosscheck.verdict.Relation.Stance;
import crosscheck.verdict.Verdict.Word;

/**
 * How one claim stands to another of its question.
 *
 * @param claim the one
 * @param other the other
 * @param stance the outcome
 * @param word the verdict that the pair alone would give
 * @param near whether the two meet when each is read with the tolerance, one of them being hedged or round
 * @param why the rule that decided; for incompatible figures the cause that is known, or that none is
 */
public record Stand(Claim claim, Claim other, Stance stance, Word word, boolean near, Explanation why) {}
