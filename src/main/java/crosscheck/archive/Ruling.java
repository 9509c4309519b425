package crosscheck.archive;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What an editor decided about a finding.
 *
 * @param number its place in the order of ruling, from 1; 0 before it is stored
 * @param finding the finding's id when it was ruled
 * @param question its question
 * @param decision what to print
 * @param editor who decided
 * @param reason why
 * @param until last day on which it holds, null when it has no end
 * @param made when, ISO 8601 in UTC
 * @param claims the figures that were known when it was made
 */
public record Ruling(
        long number,
        String finding,
        String question,
        Decision decision,
        String editor,
        String reason,
        @Nullable LocalDate until,
        String made,
        List<Known> claims) {

    public Ruling {
        claims = List.copyOf(claims);
    }

    /** What an editor can decide. */
    public enum Decision {
        /** One of the figures is to be printed; the reason says which. */
        PREFER,
        /** The range of the figures is to be printed. */
        RANGE,
        /** The figures are to be called unconfirmed. */
        UNCONFIRMED,
        /** Nothing is decided yet. */
        PENDING,
        /** The sources are to be asked. */
        ASK;

        /** Its name on the command line and in files. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A figure that was known when a ruling was made.
     *
     * @param claim id of the claim
     * @param figure as written
     * @param originator who gives it
     * @param scope place and period as written, empty when the text gives none
     */
    public record Known(String claim, String figure, String originator, String scope) {}
}
