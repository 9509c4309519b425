package crosscheck.briefing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An article as a line of a table names it.
 *
 * @param outlet who published it, or its file when that is unknown
 * @param date day of publication in words, "undated" when unknown
 * @param day the same as a date, null when unknown
 * @param anchor of the article among the sources
 */
public record Cite(String outlet, String date, @Nullable LocalDate day, String anchor) {}
