package crosscheck.briefing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How an issue stands to those before it.
 *
 * @param compared with how much its period was compared, in one sentence
 * @param nothing that nothing is new, in one sentence; null when something is
 * @param corrections of past issues that leaned on articles taken back since, one sentence each
 * @param ruled findings on which an editor has decided
 * @param reopened findings on which an editor had decided, and what has come since
 * @param fresh discrepancies that no issue printed before
 * @param changed discrepancies whose figures or verdict are others than in the last issue
 * @param open discrepancies that are as they were, with their age
 * @param settled discrepancies of the last issue that are none any more
 */
public record Series(
        String compared,
        @Nullable String nothing,
        List<String> corrections,
        List<Ruled> ruled,
        List<Followed> reopened,
        List<Followed> fresh,
        List<Followed> changed,
        List<Followed> open,
        List<Followed> settled) {

    public Series {
        corrections = List.copyOf(corrections);
        ruled = List.copyOf(ruled);
        reopened = List.copyOf(reopened);
        fresh = List.copyOf(fresh);
        changed = List.copyOf(changed);
        open = List.copyOf(open);
        settled = List.copyOf(settled);
    }

    /**
     * A question that is followed from issue to issue.
     *
     * @param anchor of its finding in the page, null when the page has none
     * @param question understood without the sources
     * @param words what is to be said of it, in sentences
     */
    public record Followed(@Nullable String anchor, String question, String words) {}

    /**
     * A finding on which an editor has decided.
     *
     * @param finding what the sources say
     * @param decision what was decided, by whom, when and why, in one sentence
     */
    public record Ruled(Finding finding, String decision) {}
}
