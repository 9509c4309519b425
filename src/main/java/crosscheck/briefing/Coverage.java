package crosscheck.briefing;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the briefing rests on.
 *
 * @param articles how many were read
 * @param outlets how many published them, articles of unknown outlets not counted
 * @param claims how many figures they assert
 * @param from first day of publication, null when no article has one
 * @param to last day of publication, null when no article has one
 * @param period the same in words
 * @param cutoff the last day in words, null when no article has one
 * @param words the counts in one line
 * @param unreadable what could not be read, one line each
 * @param remarks what was read only in part or left out, one line each
 * @param gaps what the text of some claims does not say
 */
public record Coverage(
        int articles,
        int outlets,
        int claims,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        String period,
        @Nullable String cutoff,
        String words,
        List<String> unreadable,
        List<String> remarks,
        List<Gap> gaps) {

    public Coverage {
        unreadable = List.copyOf(unreadable);
        remarks = List.copyOf(remarks);
        gaps = List.copyOf(gaps);
    }
}
