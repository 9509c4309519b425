package crosscheck.archive;

import crosscheck.claim.Claim;
import crosscheck.text.Article;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article of the archive.
 *
 * @param number its place in the order of adding, from 1
 * @param article the article
 * @param added when it was added, ISO 8601 in UTC
 * @param state whether it still stands
 * @param successor number of the article that corrects it, null when none does
 * @param reason why it was retracted, null when it was not
 * @param rules the rules that read its claims
 * @param figures how many claims it has
 * @param claims its claims, null when other rules than this program's read them
 */
public record Kept(
        long number,
        Article article,
        String added,
        State state,
        @Nullable Long successor,
        @Nullable String reason,
        String rules,
        int figures,
        @Nullable List<Claim> claims) {

    /** Whether an article still stands. */
    public enum State {
        CURRENT,
        SUPERSEDED,
        RETRACTED
    }
}
