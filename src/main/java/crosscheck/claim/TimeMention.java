package crosscheck.claim;

import crosscheck.text.Span;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A time named in a sentence.
 *
 * @param from index of its first word, its preposition included where that matters ("since", "as of")
 * @param to index after its last word
 * @param span where it stands
 * @param text as written
 * @param first first day, null when it cannot be told
 * @param last last day, null when it cannot be told
 * @param rule stable id of the rule that read it
 */
record TimeMention(
        int from,
        int to,
        Span span,
        String text,
        @Nullable LocalDate first,
        @Nullable LocalDate last,
        String rule) {

    static TimeMention of(
            Line line, int from, int to, @Nullable LocalDate first, @Nullable LocalDate last, String rule) {
        return new TimeMention(from, to, line.span(from, to), line.text(from, to), first, last, rule);
    }

    /** Whether it names one day. */
    boolean isDay() {
        return first != null && first.equals(last);
    }
}
