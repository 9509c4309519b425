package crosscheck.archive;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A briefing that was printed.
 *
 * @param number its place in the order of printing, from 1; 0 before it is stored
 * @param title what it is called
 * @param from first day of its period, null when open
 * @param to last day of its period, null when open
 * @param printed when, ISO 8601 in UTC
 */
public record Issue(
        long number,
        String title,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        String printed) {}
