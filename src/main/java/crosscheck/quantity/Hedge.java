package crosscheck.quantity;

import crosscheck.text.Span;

/**
 * The words that loosen or bound a figure.
 *
 * @param words as written ("around", "or more")
 * @param span where they stand
 * @param id the row of {@code hedges.tsv} that knows them
 * @param bound what they do to the figure
 */
public record Hedge(String words, Span span, String id, Bound bound) {

    /** What a hedge does to a figure. */
    public enum Bound {
        /** Either side: about, around, some. */
        ABOUT,
        /** The figure or more: at least. */
        AT_LEAST,
        /** More than the figure: over, more than. */
        OVER,
        /** The figure or less: up to, as many as. */
        AT_MOST,
        /** Less than the figure: under, fewer than. */
        UNDER,
        /** A little less than the figure: nearly, almost. */
        NEARLY,
        /** Stresses the figure without loosening it: only, just, exactly. */
        EXACT
    }
}
