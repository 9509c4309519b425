package crosscheck.claim;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/**
 * Times named by the calendar: dates, weekdays, months, years. A weekday or month lies behind the day of publication unless the clause
 * speaks of what is to come; a day of a month without its year is the nearest such day.
 */
final class DateRules {

    private DateRules() {}

    /** "October 17, 2024", "Oct. 24", "21 March", "Wednesday, Nov. 18". */
    static @Nullable TimeMention date(Line line, int index, @Nullable LocalDate published) {
        int start = index;
        if (TimeWords.weekday(line.at(start)) > 0) {
            start += line.at(start + 1).is(",") ? 2 : 1;
        }
        int month = TimeWords.month(line.at(start));
        int day = month > 0 ? TimeWords.dayOfMonth(line.at(start + 1)) : TimeWords.dayOfMonth(line.at(start));
        int end = start + 2;
        if (month == 0) {
            int of = line.at(start + 1).is("of") ? start + 2 : start + 1;
            month = TimeWords.month(line.at(of));
            end = of + 1;
        }
        if (month == 0 || day == 0) {
            return null;
        }
        int year = TimeWords.year(line.at(line.at(end).is(",") ? end + 1 : end));
        end = year == 0 ? end : line.at(end).is(",") ? end + 2 : end + 1;
        LocalDate date = resolve(year, month, day, published);
        return TimeMention.of(line, index, end, date, date, "time.date");
    }

    private static @Nullable LocalDate resolve(int year, int month, int day, @Nullable LocalDate published) {
        if (year == 0 && published == null) {
            return null;
        }
        try {
            if (year > 0 || published == null) {
                return LocalDate.of(year, month, day);
            }
            LocalDate same = LocalDate.of(published.getYear(), month, day);
            LocalDate other = same.isAfter(published) ? same.minusYears(1) : same.plusYears(1);
            boolean nearer = Math.abs(ChronoUnit.DAYS.between(published, other))
                    < Math.abs(ChronoUnit.DAYS.between(published, same));
            return nearer ? other : same;
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** "Thursday", "last Friday", "Thursday night", "early Monday". */
    static @Nullable TimeMention weekday(Line line, int index, @Nullable LocalDate published) {
        int at = line.at(index).is("last", "next", "early", "late", "this", "on") ? index + 1 : index;
        int weekday = TimeWords.weekday(line.at(at));
        if (weekday == 0
                || (line.at(at + 1).is("'s")
                        && TimeWords.unit(line.at(at + 2)) == null
                        && line.at(index).is("on"))) {
            return null;
        }
        int end = TimeWords.isPart(line.at(at + 1)) ? at + 2 : at + 1;
        int from = line.at(index).is("on") ? at : index;
        LocalDate date = published == null
                ? null
                : nearest(
                        published,
                        weekday,
                        line.at(index).is("next")
                                || (ahead(line, index) && !line.at(index - 1).is("from")));
        return TimeMention.of(line, from, end, date, date, "time.weekday");
    }

    private static LocalDate nearest(LocalDate published, int weekday, boolean next) {
        DayOfWeek day = DayOfWeek.of(weekday);
        return published.with(next ? TemporalAdjusters.nextOrSame(day) : TemporalAdjusters.previousOrSame(day));
    }

    /** "In 2017", "of 2020", "2007-09" is left alone. */
    static @Nullable TimeMention year(Line line, int index, @Nullable LocalDate published) {
        boolean led = line.at(index - 1)
                .is(
                        "in", "of", "since", "during", "from", "between", "to", "until", "by", "early", "late", "mid",
                        "and", "(");
        int year = led ? TimeWords.year(line.at(index)) : 0;
        if (year == 0) {
            return null;
        }
        boolean within = line.at(index - 1).is("in", "since", "during");
        if (!within && line.tag(index + 1) == crosscheck.sentence.Tag.NOUN) {
            return null;
        }
        LocalDate last = LocalDate.of(year, 12, 31);
        LocalDate end = published != null && published.isBefore(last) && published.getYear() == year ? published : last;
        return TimeMention.of(line, index, index + 1, LocalDate.of(year, 1, 1), end, "time.year");
    }

    /** "In March", "March 2020", "late March", "the end of May". */
    static @Nullable TimeMention month(Line line, int index, @Nullable LocalDate published) {
        int at = line.at(index).is("early", "late", "mid", "mid-", "last", "next", "this") ? index + 1 : index;
        int month = TimeWords.month(line.at(at));
        Piece before = line.at(at - 1);
        boolean may = line.at(at).is("may", "march")
                && !before.is(
                        "in", "since", "of", "for", "early", "late", "last", "until", "by", "from", "and", "during",
                        "through", "to", "between");
        if (month == 0
                || (may && TimeWords.year(line.at(at + 1)) == 0)
                || (line.at(at + 1).isCapital() && line.at(at + 1).isWord())) {
            return null;
        }
        int year = TimeWords.year(line.at(line.at(at + 1).is(",", "of") ? at + 2 : at + 1));
        int end = year == 0 ? at + 1 : line.at(at + 1).is(",", "of") ? at + 3 : at + 2;
        YearMonth when = when(line, index, year, month, published);
        return TimeMention.of(
                line,
                index,
                end,
                when == null ? null : when.atDay(1),
                when == null ? null : when.atEndOfMonth(),
                "time.month");
    }

    private static @Nullable YearMonth when(Line line, int index, int year, int month, @Nullable LocalDate published) {
        if (year > 0) {
            return YearMonth.of(year, month);
        }
        if (published == null) {
            return null;
        }
        YearMonth same = YearMonth.of(published.getYear(), month);
        YearMonth now = YearMonth.from(published);
        if (same.isAfter(now)) {
            return ahead(line, index) ? same : same.minusYears(1);
        }
        return ahead(line, index) && same.isBefore(now.minusMonths(6)) ? same.plusYears(1) : same;
    }

    /** Whether the words before speak of what is to come. */
    static boolean ahead(Line line, int index) {
        for (int i = index - 1; i >= Math.max(0, index - 12); i--) {
            Piece word = line.at(i);
            if (word.is(";", "said", "says")) {
                return false;
            }
            boolean plan = (i == index - 1 && word.is("from"))
                    || word.is(
                            "will",
                            "'ll",
                            "shall",
                            "scheduled",
                            "upcoming",
                            "next",
                            "deadline",
                            "slated",
                            "plans",
                            "planned",
                            "until",
                            "coming",
                            "expire",
                            "expires",
                            "starting",
                            "beginning")
                    || (word.is("expected", "set", "due", "plan", "going", "about")
                            && line.at(i + 1).is("to"));
            if (plan) {
                return true;
            }
        }
        return false;
    }
}
