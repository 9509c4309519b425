package crosscheck.claim;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Times named by a decade or by a season of a year. */
final class LongTimes {

    private static final Pattern DECADE = Pattern.compile("(1[5-9]\\d0|20\\d0)[’']?s");

    private LongTimes() {}

    /** "The 1980s", "the late 1960s", whose part of the decade no calendar tells. */
    static @Nullable TimeMention decade(Line line, int index, @Nullable LocalDate published) {
        Matcher decade = DECADE.matcher(line.at(index).text());
        boolean led = line.at(index - 1).is("the", "early", "late", "mid", "mid-");
        if (!decade.matches() || !led) {
            return null;
        }
        int year = Integer.parseInt(decade.group(1));
        boolean whole = line.at(index - 1).is("the");
        return TimeMention.of(
                line,
                index,
                index + 1,
                whole ? LocalDate.of(year, 1, 1) : null,
                whole ? LocalDate.of(year + 9, 12, 31) : null,
                "time.decade");
    }

    /** "The spring of 2020", "summer 2019"; a winter begins in the year that is named. */
    static @Nullable TimeMention season(Line line, int index, @Nullable LocalDate published) {
        int month = TimeWords.season(line.at(index));
        int at = line.at(index + 1).is("of") ? index + 2 : index + 1;
        int year = month == 0 ? 0 : TimeWords.year(line.at(at));
        if (year == 0) {
            return null;
        }
        LocalDate first = LocalDate.of(year, month, 1);
        return TimeMention.of(line, index, at + 1, first, first.plusMonths(3).minusDays(1), "time.season");
    }
}
