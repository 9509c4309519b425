package crosscheck.verdict;

import crosscheck.evidence.Explanation;
import crosscheck.group.Group;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/**
 * What a group's figures say about each other.
 *
 * @param group whose
 * @param word the verdict
 * @param severity from 0 (nothing) to 1 (worst); orders the briefing
 * @param originators how many independent voices give the figures
 * @param reasons why, most important first; never empty
 * @param relations every pair of distinct figures and how they stand to each other
 */
public record Verdict(
        Group group,
        Word word,
        BigDecimal severity,
        int originators,
        List<Explanation> reasons,
        List<Relation> relations) {

    public Verdict {
        reasons = List.copyOf(reasons);
        relations = List.copyOf(relations);
    }

    /** The verdict in one word; the names are those of {@code briefing.json}. */
    public enum Word {
        SINGLE,
        CONSISTENT,
        HEDGE_DEPENDENT,
        CONFLICT,
        REVISION,
        DEVELOPMENT,
        UNDETERMINED;

        /** The name in {@code briefing.json}. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** Whether the figures differ in a way that a reader should see. */
        public boolean discrepancy() {
            return this != SINGLE && this != CONSISTENT;
        }
    }
}
