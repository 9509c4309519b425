package crosscheck.claim;

import java.time.LocalDate;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Periods told by a length and an end: "the twelve months to March", "the first three months of 2013", "fiscal 2014", "over the weekend". */
final class Lengths {

    private Lengths() {}

    /**
     * The period that begins at an index, null when none does.
     *
     * @param point reads the time at an index
     * @param published the day of publication, null when unknown
     */
    static @Nullable TimeMention at(
            Line line, int index, IntFunction<@Nullable TimeMention> point, @Nullable LocalDate published) {
        if (line.at(index).is("fiscal")) {
            return fiscal(line, index);
        }
        if (line.at(index).is("over", "at")
                && line.at(index + 1).is("the")
                && line.at(index + 2).is("weekend")
                && !line.at(index + 3).is("'s")) {
            return weekend(line, index, published);
        }
        return line.at(index).is("first", "last", "final") ? part(line, index, point) : upTo(line, index, point);
    }

    /** "Twelve months to March": as many months up to the end of the time behind. */
    private static @Nullable TimeMention upTo(Line line, int index, IntFunction<@Nullable TimeMention> point) {
        int months = months(line, index);
        boolean to = line.at(index + 2).is("to", "through", "ending", "ended", "until");
        TimeMention end = months > 0 && to ? point.apply(index + 3) : null;
        if (end == null) {
            return null;
        }
        LocalDate last = end.last();
        LocalDate first = last == null ? null : last.plusDays(1).minusMonths(months);
        return TimeMention.of(line, index, end.to(), first, last, "time.months-to");
    }

    /** "First three months of 2013", "last six months of the year". */
    private static @Nullable TimeMention part(Line line, int index, IntFunction<@Nullable TimeMention> point) {
        int months = months(line, index + 1);
        TimeMention whole = months > 0 && line.at(index + 3).is("of") ? point.apply(index + 4) : null;
        if (whole == null) {
            return null;
        }
        LocalDate first = whole.first();
        LocalDate last = whole.last();
        boolean early = line.at(index).is("first");
        return TimeMention.of(
                line,
                index,
                whole.to(),
                early || last == null ? first : last.plusDays(1).minusMonths(months),
                early && first != null ? first.plusMonths(months).minusDays(1) : last,
                "time.months-of");
    }

    /** A fiscal year, whose days no article tells. */
    private static @Nullable TimeMention fiscal(Line line, int index) {
        int year = line.at(index + 1).is("year") ? index + 2 : index + 1;
        return TimeWords.year(line.at(year)) > 0
                ? TimeMention.of(line, index, year + 1, null, null, "time.fiscal")
                : null;
    }

    /** The last weekend begun by the day of publication. */
    private static TimeMention weekend(Line line, int index, @Nullable LocalDate published) {
        LocalDate saturday = published == null
                ? null
                : published.minusDays((published.getDayOfWeek().getValue() + 1L) % 7);
        LocalDate sunday = saturday == null ? null : saturday.plusDays(1);
        return TimeMention.of(line, index, index + 3, saturday, sunday, "time.weekend");
    }

    private static int months(Line line, int index) {
        int number = TimeWords.number(line.at(index));
        return number > 0 && line.at(index + 1).is("months") ? number : 0;
    }
}
