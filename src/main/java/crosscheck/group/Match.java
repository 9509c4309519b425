package crosscheck.group;

import crosscheck.claim.Claim;
import crosscheck.evidence.Explanation;
import org.jspecify.annotations.Nullable;

/**
 * A claim of a draft with what answers its question.
 *
 * @param claim the claim
 * @param group its question: earlier claims that answer it, the claim, and what else the draft says on it
 * @param apart what keeps the claim from being compared with the earlier one most like it, null when nothing does
 */
public record Match(Claim claim, Group group, @Nullable Explanation apart) {}
