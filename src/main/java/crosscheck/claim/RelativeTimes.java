package crosscheck.claim;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/** Times named by their distance from the day of publication; without that day they keep their words and no dates. */
final class RelativeTimes {

    private RelativeTimes() {}

    /** "Two weeks ago", "a year earlier" (no date), "100 years ago". */
    static @Nullable TimeMention ago(Line line, int index, @Nullable LocalDate published) {
        int number = TimeWords.number(line.at(index));
        String unit = number == 0 ? null : TimeWords.unit(line.at(index + 1));
        if (unit == null || !line.at(index + 2).is("ago", "earlier", "later", "before")) {
            return null;
        }
        boolean ago = line.at(index + 2).is("ago") && published != null;
        LocalDate day = ago && published != null ? back(published, number, unit) : null;
        boolean exact = unit.equals("day") || unit.equals("week");
        LocalDate first =
                day == null || exact ? day : unit.equals("year") ? day.withDayOfYear(1) : day.withDayOfMonth(1);
        LocalDate last = day == null || exact
                ? day
                : unit.equals("year")
                        ? day.with(TemporalAdjusters.lastDayOfYear())
                        : day.with(TemporalAdjusters.lastDayOfMonth());
        return TimeMention.of(line, index, index + 3, first, last, "time.ago");
    }

    /** "The first quarter of 2020", "the second half of the year". */
    static @Nullable TimeMention quarter(Line line, int index, @Nullable LocalDate published) {
        int ordinal = TimeWords.ordinal(line.at(index));
        boolean half = line.at(index + 1).is("half");
        if (ordinal == 0 || (!half && !line.at(index + 1).is("quarter", "quarters")) || (half && ordinal > 2)) {
            return null;
        }
        int of = line.at(index + 2).is("of") ? index + 3 : index + 2;
        int year = TimeWords.year(line.at(of));
        int end = year > 0 ? of + 1 : index + 2;
        if (line.at(of).is("this", "last", "the") && line.at(of + 1).is("year") && of > index + 2) {
            end = of + 2;
            year = published == null ? 0 : published.getYear() - (line.at(of).is("last") ? 1 : 0);
        }
        int length = half ? 6 : 3;
        LocalDate first = first(year, (ordinal - 1) * length + 1, published, DateRules.ahead(line, index));
        return TimeMention.of(
                line,
                index,
                end,
                first,
                first == null ? null : first.plusMonths(length).minusDays(1),
                "time.quarter");
    }

    private static @Nullable LocalDate first(int year, int month, @Nullable LocalDate published, boolean ahead) {
        if (year > 0) {
            return LocalDate.of(year, month, 1);
        }
        if (published == null) {
            return null;
        }
        LocalDate same = LocalDate.of(published.getYear(), month, 1);
        boolean far = same.isAfter(published.plusMonths(ahead ? 12 : 1));
        return far ? same.minusYears(1) : same;
    }

    /** Two ends, either null when it cannot be told. */
    private record Days(@Nullable LocalDate first, @Nullable LocalDate last) {}

    private static final Days UNKNOWN = new Days(null, null);

    /** "Last week", "this year", "next month", "the previous week", "last summer", "earlier this year". */
    static @Nullable TimeMention unit(Line line, int index, @Nullable LocalDate published) {
        int at = line.at(index).is("earlier", "later") && line.at(index + 1).is("this", "last", "that")
                ? index + 1
                : index;
        at = line.at(at).is("so") && line.at(at + 1).is("far") ? at + 2 : at;
        Piece which = line.at(at);
        String unit = TimeWords.unit(line.at(at + 1));
        int season = TimeWords.season(line.at(at + 1));
        boolean part = TimeWords.isPart(line.at(at + 1)) && which.is("this", "last");
        if (!which.is(
                        "last",
                        "this",
                        "next",
                        "past",
                        "previous",
                        "prior",
                        "same",
                        "following",
                        "current",
                        "each",
                        "every")
                || (unit == null && season == 0 && !part)) {
            return at > index && line.at(index).is("so")
                    ? TimeMention.of(line, index, at, null, published, "time.so-far")
                    : null;
        }
        if (which.is("each", "every", "same") || (unit != null && unit.equals("hour"))) {
            return null;
        }
        Days days = published == null
                ? UNKNOWN
                : part
                        ? day(published, which)
                        : unit == null ? season(published, season, which) : span(published, unit, which);
        return TimeMention.of(line, index, at + 2, days.first(), days.last(), "time.relative");
    }

    private static Days day(LocalDate published, Piece which) {
        LocalDate day = which.is("last") ? published.minusDays(1) : published;
        return new Days(day, day);
    }

    private static Days season(LocalDate published, int month, Piece which) {
        LocalDate first = LocalDate.of(published.getYear(), month, 1);
        if (which.is("next")) {
            first = first.isAfter(published) ? first : first.plusYears(1);
        } else if (first.plusMonths(which.is("last") ? 3 : 0).isAfter(published)) {
            first = first.minusYears(1);
        }
        return new Days(first, first.plusMonths(3).minusDays(1));
    }

    private static Days span(LocalDate published, String unit, Piece which) {
        if (which.is("previous", "prior", "following")) {
            return UNKNOWN;
        }
        if (which.is("past")) {
            return new Days(back(published, 1, unit), published);
        }
        int step = which.is("last") ? -1 : which.is("next") ? 1 : 0;
        LocalDate first = begin(published, unit, step);
        LocalDate end = begin(published, unit, step + 1);
        LocalDate last =
                end == null ? null : unit.equals("weekend") && first != null ? first.plusDays(1) : end.minusDays(1);
        boolean running = step == 0 && last != null && last.isAfter(published);
        return new Days(first, running ? published : last);
    }

    private static @Nullable LocalDate begin(LocalDate published, String unit, int step) {
        return switch (unit) {
            case "day" -> published.plusDays(step);
            case "week" ->
                published
                        .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                        .plusWeeks(step);
            case "weekend" ->
                published
                        .with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY))
                        .plusWeeks(Math.max(step, -1) < 0 ? 0 : step);
            case "month" -> YearMonth.from(published).plusMonths(step).atDay(1);
            case "quarter" ->
                LocalDate.of(published.getYear(), (published.getMonthValue() - 1) / 3 * 3 + 1, 1)
                        .plusMonths(3L * step);
            case "year" -> LocalDate.of(published.getYear() + step, 1, 1);
            default -> null;
        };
    }

    /** "The past four months", "the last two weeks", "recent days". */
    static @Nullable TimeMention past(Line line, int index, @Nullable LocalDate published) {
        Piece which = line.at(index);
        if (which.is("recent")) {
            return TimeWords.unit(line.at(index + 1)) == null
                    ? null
                    : TimeMention.of(line, index, index + 2, null, published, "time.past");
        }
        if (!which.is("past", "last", "previous", "next", "coming")) {
            return null;
        }
        int number = TimeWords.number(line.at(index + 1));
        boolean few = line.at(index + 1).is("few", "several", "couple");
        String unit = TimeWords.unit(line.at(index + 2));
        if (unit == null || (number == 0 && !few)) {
            return null;
        }
        boolean known = published != null && number > 0 && !which.is("previous", "next", "coming");
        LocalDate first = known && published != null ? back(published, number, unit) : null;
        return TimeMention.of(line, index, index + 3, first, known || few ? published : null, "time.past");
    }

    private static @Nullable LocalDate back(LocalDate published, int number, String unit) {
        return switch (unit) {
            case "day" -> published.minusDays(number);
            case "week" -> published.minusWeeks(number);
            case "fortnight" -> published.minusWeeks(2L * number);
            case "month" -> published.minusMonths(number);
            case "quarter" -> published.minusMonths(3L * number);
            case "year" -> published.minusYears(number);
            case "decade" -> published.minusYears(10L * number);
            default -> null;
        };
    }

    /** "Today", "yesterday", "so far", "to date". */
    static @Nullable TimeMention near(Line line, int index, @Nullable LocalDate published) {
        Integer day = TimeWords.day(line.at(index));
        if (day != null && !line.at(index + 1).is("'s")) {
            LocalDate date = published == null ? null : published.plusDays(day);
            return TimeMention.of(line, index, index + 1, date, date, "time.day");
        }
        boolean far = (line.at(index).is("so", "thus") && line.at(index + 1).is("far"))
                || (line.at(index).is("to")
                        && line.at(index + 1).is("date")
                        && !line.at(index - 1).is("up"));
        return far ? TimeMention.of(line, index, index + 2, null, published, "time.so-far") : null;
    }
}
