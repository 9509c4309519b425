package crosscheck.archive;

import crosscheck.claim.Claim;
import crosscheck.pipeline.Pipeline;
import crosscheck.text.Article;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Articles to keep, invented. */
final class Sample {

    static final Instant NOW = Instant.parse("2031-05-04T10:15:30Z");
    static final String RULES = "rules-1";

    private static final Pipeline PIPELINE = new Pipeline();
    private static final String STORY =
            " The Ruritanian port of Strelsau lay under water after the Hentzau dam broke, and Zenda and Hofbau were cut off.";

    private Sample() {}

    /** An article on the flood in which so many are said to have died. */
    static Article flood(String id, @Nullable String source, int dead) {
        return article(id, source, null, "The flood in Strelsau killed " + dead + " people, the mayor said." + STORY);
    }

    static Article article(String id, @Nullable String source, @Nullable String url, String text) {
        return new Article(id, id, "Flood in Strelsau", source, LocalDate.of(2031, 5, 3), url, null, null, null, text);
    }

    /** So many different articles of one outlet. */
    static List<Article> many(String name, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> flood(name + "-" + i, "Record", 20 + i))
                .toList();
    }

    /** An article made ready, with real claims. */
    static Entry entry(Article article) {
        return new Entry(article, PIPELINE.claims(List.of(article)), List.of("strelsau", "hentzau", "flood"));
    }

    /** The claims of an article that this program's rules have read. */
    static List<Claim> claims(Kept kept) {
        return Objects.requireNonNull(kept.claims());
    }
}
