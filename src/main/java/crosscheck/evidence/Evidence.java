package crosscheck.evidence;

import crosscheck.text.Span;

/**
 * A value with the words it was read from.
 *
 * @param value what was read
 * @param span where in the article the words stand that say so
 * @param rule stable id of the rule that read it
 * @param inherited whether the words stand in another clause or sentence than the figure they serve (an antecedent, an earlier
 *     speaker, a dateline)
 */
public record Evidence<T>(T value, Span span, String rule, boolean inherited) {

    /** A value read from the figure's own clause. */
    public static <T> Evidence<T> of(T value, Span span, String rule) {
        return new Evidence<>(value, span, rule, false);
    }

    /** A value taken over from another clause or sentence. */
    public static <T> Evidence<T> inherited(T value, Span span, String rule) {
        return new Evidence<>(value, span, rule, true);
    }
}
