package crosscheck.archive;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How much an archive holds.
 *
 * @param articles that stand
 * @param superseded articles that a later version corrects
 * @param retracted articles that were taken back
 * @param claims of the articles that stand
 * @param sources outlets of the articles that stand, with how many articles each has, most first
 * @param first day of publication, null when none is known
 * @param last day of publication, null when none is known
 * @param stale articles whose claims were read by other rules
 * @param bytes what it takes on disk; null when that is not known
 */
public record Counts(
        long articles,
        long superseded,
        long retracted,
        long claims,
        Map<String, Long> sources,
        @Nullable String first,
        @Nullable String last,
        long stale,
        @Nullable Long bytes) {}
