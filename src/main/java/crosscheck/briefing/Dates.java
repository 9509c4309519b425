package crosscheck.briefing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts the days that the stages write as numbers into words: "2024-06-01" is "1 June 2024", a whole month or year is named as one. */
final class Dates {

    private static final Pattern SPAN = Pattern.compile("from (\\d{4}-\\d{2}-\\d{2}) to (\\d{4}-\\d{2}-\\d{2})");
    private static final Pattern DAY = Pattern.compile("(?<![\\d-])\\d{4}-\\d{2}-\\d{2}(?![\\d-])");
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

    private Dates() {}

    /** The text with its days in words; what looks like a day and is none stays. */
    static String inWords(String text) {
        String spans = SPAN.matcher(text).replaceAll(found -> Matcher.quoteReplacement(span(found)));
        return DAY.matcher(spans).replaceAll(found -> Matcher.quoteReplacement(day(found.group())));
    }

    private static String span(MatchResult found) {
        try {
            LocalDate from = LocalDate.parse(found.group(1));
            LocalDate to = LocalDate.parse(found.group(2));
            if (from.getDayOfYear() == 1 && to.equals(from.plusYears(1).minusDays(1))) {
                return "in " + from.getYear();
            }
            if (from.getDayOfMonth() == 1 && to.equals(from.plusMonths(1).minusDays(1))) {
                return "in " + MONTH.format(from);
            }
            return found.group();
        } catch (DateTimeException e) {
            return found.group();
        }
    }

    private static String day(String day) {
        try {
            return Words.day(LocalDate.parse(day));
        } catch (DateTimeException e) {
            return day;
        }
    }
}
