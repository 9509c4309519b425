package crosscheck.briefing;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the briefing rests on.
 *
 * @param articles how many were read
 * @param claims how many figures they assert
 * @param from first day of publication, null when no article has one
 * @param to last day of publication, null when no article has one
 * @param unreadable what could not be read, one line each
 */
public record Coverage(
        int articles,
        int claims,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        List<String> unreadable) {

    public Coverage {
        unreadable = List.copyOf(unreadable);
    }
}
