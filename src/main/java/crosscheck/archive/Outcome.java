package crosscheck.archive;

import org.jspecify.annotations.Nullable;

/**
 * What came of adding one article.
 *
 * @param kind in one word
 * @param id the id under which the archive keeps it, or would
 * @param number its number in the archive, null when it was not stored
 */
public record Outcome(Kind kind, String id, @Nullable Long number) {

    /** What can come of it. */
    public enum Kind {
        /** It is new. */
        ADDED,
        /** It corrects an article that was there. */
        CORRECTED,
        /** It was there already. */
        KNOWN,
        /** It has to be read again under another id, which is another article's: nothing was stored. */
        RENAMED
    }
}
