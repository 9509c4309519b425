package crosscheck.claim;

import crosscheck.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * One act of saying: who, by which words, over which stretch of the sentence.
 *
 * @param source who speaks
 * @param cue the verb or phrase of saying
 * @param scope what is said
 * @param bare whether words outside quotation marks after the cue are the article's own
 * @param relay the outlet spoken to, null when none is named
 * @param rule stable id of the rule that read it
 */
record Speech(
        Source source,
        Span cue,
        Span scope,
        boolean bare,
        @Nullable String relay,
        String rule) {

    /** Whether a figure at this span is said here: in scope, and not among the words that say who speaks. */
    boolean covers(Span figure) {
        return scope.contains(figure) && !source.whole().overlaps(figure) && !cue.overlaps(figure);
    }

    /** Whether a figure at this span belongs to the words of a phrase that names who is cited: "citing two officers". */
    boolean names(Span figure) {
        return cue.end() <= source.span().start() && source.whole().overlaps(figure);
    }

    /** The same words, said by somebody else. */
    Speech by(Source other) {
        return new Speech(other, cue, scope, bare, relay, rule);
    }

    /** The same act, of which only what stands in quotation marks is said. */
    Speech inQuotes() {
        return new Speech(source, cue, scope, true, relay, rule);
    }

    /** How far a figure stands from the words of saying, in characters. */
    int distance(Span figure) {
        Span words = cue.cover(source.whole());
        return figure.start() >= words.end() ? figure.start() - words.end() : Math.max(0, words.start() - figure.end());
    }
}
