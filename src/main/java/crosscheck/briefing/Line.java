package crosscheck.briefing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One answer to a question: a figure, in one voice, in one mode; articles that repeat it share the line.
 *
 * @param figure as written, with its hedge and unit
 * @param letter stands for the originator in the chart of a figure that moved, null without such a chart or with one originator
 * @param strip where it lies between the others
 * @param speaker who gives it
 * @param role what the speaker is, null when the articles do not say
 * @param relay through whom it came, null when straight
 * @param date as of when, in words
 * @param modality null for what is plainly asserted
 * @param cites the articles that print it
 * @param passage anchor of the quotation that shows it, null when none is printed
 */
public record Line(
        String figure,
        @Nullable String letter,
        Strip strip,
        String speaker,
        @Nullable String role,
        @Nullable String relay,
        String date,
        @Nullable String modality,
        List<Cite> cites,
        @Nullable String passage) {

    public Line {
        cites = List.copyOf(cites);
    }
}
