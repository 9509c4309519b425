package crosscheck.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the times named in a sentence: the visible, ordered list of its rules. The first that reads at a word wins. */
final class TimeReader {

    /** Rules that name a time by itself. */
    private static final List<TimeRule> POINTS = List.of(
            DateRules::date,
            DateRules::weekday,
            LongTimes::decade,
            LongTimes::season,
            DateRules::year,
            DateRules::month,
            RelativeTimes::ago,
            RelativeTimes::quarter,
            RelativeTimes::unit,
            RelativeTimes::past,
            RelativeTimes::near);

    private final Line line;
    private final @Nullable LocalDate published;

    TimeReader(Line line, @Nullable LocalDate published) {
        this.line = line;
        this.published = published;
    }

    /** The times in the order of the text, never overlapping. */
    List<TimeMention> read() {
        List<TimeMention> found = new ArrayList<>();
        int at = 0;
        while (at < line.size()) {
            TimeMention mention = whole(at);
            if (mention != null) {
                found.add(mention);
            }
            at = mention == null ? at + 1 : Math.max(at + 1, mention.to());
        }
        return List.copyOf(found);
    }

    /** A time with the words that bound it: since, until, between … and, the week ending. */
    private @Nullable TimeMention whole(int index) {
        TimeMention length = Lengths.at(line, index, this::pointNear, published);
        TimeMention bounded = length == null ? bounded(index) : length;
        return bounded != null ? bounded : point(index);
    }

    private @Nullable TimeMention point(int index) {
        for (TimeRule rule : POINTS) {
            TimeMention mention = rule.at(line, index, published);
            if (mention != null) {
                return mention;
            }
        }
        return null;
    }

    private @Nullable TimeMention bounded(int index) {
        Piece word = line.at(index);
        if (word.is("since")) {
            boolean adverb = line.at(index - 1).is("has", "have", "had", "'s", "'ve", "long", "ever");
            return adverb ? null : since(index);
        }
        if (word.is("as") && line.at(index + 1).is("of")) {
            TimeMention end = pointNear(index + 2);
            return end == null ? null : TimeMention.of(line, index, end.to(), null, end.last(), "time.as-of");
        }
        if ((word.is("week", "month", "year", "quarter", "period")
                        && line.at(index + 1).is("ending", "ended", "to", "through"))
                || (word.is("week")
                        && line.at(index + 1).is("that")
                        && line.at(index + 2).is("ended"))) {
            return ending(index, line.at(index + 1).is("that") ? index + 3 : index + 2);
        }
        if (word.is("between", "from")) {
            return between(index);
        }
        if (word.is("until", "till", "through", "by")) {
            TimeMention end = pointNear(index + 1);
            boolean ends = line.at(index + 1).is("the") && line.at(index + 2).is("end");
            return end == null || (!end.isDay() && !ends && word.is("by"))
                    ? null
                    : TimeMention.of(line, index, end.to(), null, end.last(), "time.until");
        }
        return null;
    }

    private @Nullable TimeMention pointNear(int index) {
        int at = index;
        while (line.at(at).is("the", "on", "late", "early", "mid", "at", "about", "least", "last", "end", "of")
                && at < index + 4
                && point(at) == null) {
            at++;
        }
        return point(at);
    }

    /** "Since July 8"; "since the war began" has no days. */
    private @Nullable TimeMention since(int index) {
        TimeMention start = pointNear(index + 1);
        if (start != null) {
            LocalDate first = start.first();
            if (first != null && published != null && first.isAfter(published)) {
                first = first.minusYears(1);
            }
            return TimeMention.of(line, index, start.to(), first, published, "time.since");
        }
        int to = index + 1;
        while (line.has(to) && !line.at(to).isBreak() && to - index < 8) {
            to++;
        }
        TimeMention inner = to - index > 3 ? inside(index + 1, to) : null;
        return to - index < 3
                ? null
                : TimeMention.of(
                        line,
                        index,
                        to,
                        inner == null ? null : inner.first(),
                        inner == null ? null : published,
                        "time.since");
    }

    private @Nullable TimeMention inside(int from, int to) {
        for (int i = from; i < to; i++) {
            TimeMention found = point(i);
            if (found != null && found.isDay()) {
                return found;
            }
        }
        return null;
    }

    private @Nullable TimeMention ending(int unit, int from) {
        TimeMention end = pointNear(from);
        if (end == null) {
            return null;
        }
        LocalDate last = end.last();
        LocalDate first = last == null ? null : start(line.at(unit), last);
        return TimeMention.of(line, unit, end.to(), first, last, "time.week-ending");
    }

    private static @Nullable LocalDate start(Piece unit, LocalDate last) {
        return switch (unit.norm()) {
            case "week" -> last.minusDays(6);
            case "quarter" -> last.plusDays(1).minusMonths(3);
            case "year" -> last.plusDays(1).minusYears(1);
            default -> null;
        };
    }

    private @Nullable TimeMention between(int index) {
        TimeMention start = pointNear(index + 1);
        if (start == null || !line.at(start.to()).is("and", "to", "through", "until")) {
            return null;
        }
        TimeMention end = pointNear(start.to() + 1);
        return end == null
                ? null
                : TimeMention.of(line, index, end.to(), first(start, end), end.last(), "time.between");
    }

    /** The first day of a stretch: a start without a year that would come behind the end lies one round of the calendar earlier. */
    private static @Nullable LocalDate first(TimeMention start, TimeMention end) {
        LocalDate first = start.first();
        LocalDate last = end.last();
        if (first == null || last == null || !first.isAfter(last)) {
            return first;
        }
        return start.rule().equals("time.weekday") ? first.minusWeeks(1) : first.minusYears(1);
    }
}
