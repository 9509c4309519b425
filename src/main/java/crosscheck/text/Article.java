package crosscheck.text;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One article as it was read. The text is kept as it stands in its file: nothing is cut from it, so every span stays valid.
 *
 * @param id stable name of the article, unique within a run
 * @param file name of the file it came from, relative to the input that was named, with forward slashes
 * @param title headline from the metadata, null when none was given
 * @param source who published it, null when unknown
 * @param published day of publication, null when unknown: never guessed
 * @param url where it stands on the web, null when unknown; it is never fetched
 * @param author who wrote it, null when unknown
 * @param language ISO 639 code from the metadata, null when none was given
 * @param originator whose report this is at first hand (an agency whose copy the source prints), null when not stated
 * @param text the body, in UTF-16 as Java holds it
 */
public record Article(
        String id,
        String file,
        @Nullable String title,
        @Nullable String source,
        @Nullable LocalDate published,
        @Nullable String url,
        @Nullable String author,
        @Nullable String language,
        @Nullable String originator,
        String text) {

    /** The same article under another id. */
    public Article named(String other) {
        return new Article(other, file, title, source, published, url, author, language, originator, text);
    }

    /** The same article with another day of publication. */
    public Article published(LocalDate day) {
        return new Article(id, file, title, source, day, url, author, language, originator, text);
    }

    /** An index into the text as a count of Unicode code points, the unit of every offset that leaves the program. */
    public int codePoint(int index) {
        return text.codePointCount(0, index);
    }

    /** The words at a span of this article. */
    public String at(Span span) {
        return span.of(text);
    }
}
