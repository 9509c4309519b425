package crosscheck.read;

import crosscheck.text.Article;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is known of an article besides its text; null is unknown. */
record Metadata(
        @Nullable String title,
        @Nullable String source,
        @Nullable LocalDate published,
        @Nullable String url,
        @Nullable String author,
        @Nullable String language,
        @Nullable String originator) {

    static final Metadata NONE = new Metadata(null, null, null, null, null, null, null);

    /** The names by which front matter, {@code articles.csv} and JSON lines give it. */
    static final List<String> NAMES =
            List.of("title", "source", "published", "url", "author", "language", "originator");

    /** This, and what it does not know from another place. */
    Metadata or(Metadata other) {
        return new Metadata(
                title == null ? other.title : title,
                source == null ? other.source : source,
                published == null ? other.published : published,
                url == null ? other.url : url,
                author == null ? other.author : author,
                language == null ? other.language : language,
                originator == null ? other.originator : originator);
    }

    Article article(String id, String file, String text) {
        return new Article(id, file, title, source, published, url, author, language, originator, text);
    }
}
