package crosscheck.claim;

import org.jspecify.annotations.Nullable;

/**
 * What is asserted of the counted thing.
 *
 * @param text the predicate as a short phrase of the article's own words ("stationed", "killed or injured")
 * @param lemma its head verb in dictionary form
 * @param frame the row of {@code events.tsv} it belongs to ("killed", "deployed", "in-training"), null when in none
 * @param nature what sort of figure it makes
 */
public record Event(String text, String lemma, @Nullable String frame, Nature nature) {

    /** What sort of figure an event makes. */
    public enum Nature {
        /** So many at a moment: troops stationed, people without power. */
        STOCK,
        /** So many in a period: claims filed in a week, a strike that killed 15. */
        FLOW,
        /** So many since a beginning: a running toll. It may only rise. */
        CUMULATIVE,
        /** A change of another figure: rose by 15. */
        CHANGE,
        /** A part of a whole: 40 per cent, one in five. */
        SHARE,
        /** So many per unit of time or per head. */
        RATE
    }
}
