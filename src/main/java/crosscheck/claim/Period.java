package crosscheck.claim;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days a figure speaks of.
 *
 * @param text as written ("since July 8", "last week")
 * @param from first day, null when it cannot be told
 * @param to last day, null when it cannot be told
 */
public record Period(
        String text, @Nullable LocalDate from, @Nullable LocalDate to) {}
