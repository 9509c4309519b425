package crosscheck.archive;

import crosscheck.claim.Claim;
import crosscheck.text.Article;
import java.util.List;

/**
 * An article to be kept.
 *
 * @param article under the id that the archive gave it
 * @param claims its claims
 * @param terms what it is about
 */
public record Entry(Article article, List<Claim> claims, List<String> terms) {

    public Entry {
        claims = List.copyOf(claims);
        terms = List.copyOf(terms);
    }
}
