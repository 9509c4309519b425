package crosscheck.quantity;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Days beside the name of a month: "Oct. 24, 2024", "17 October", "May 3-5", "the 1st and 2nd of June", "March 2011". */
final class Dates implements Rule {

    private static final Set<String> MONTHS = Cells.set("date-words", "month");
    private static final Set<String> SHORT = Cells.set("date-words", "month-short");
    private static final Set<String> ORDINAL = Set.of("st", "nd", "rd", "th");
    private static final Set<String> JOINTS =
            Set.of("-", "–", "—", "to", "and", "or", "through", "until", "/", "&", ",");

    @Override
    public String id() {
        return "not.date";
    }

    @Override
    public @Nullable Found read(Line line, int at) {
        int end = month(line, at);
        if (end > 0) {
            return afterMonth(line, end);
        }
        if (day(line, at) > 0) {
            int month = beforeMonth(line, at);
            return month < 0 ? null : new Found.Nothing(year(line, month));
        }
        return null;
    }

    /** The lexeme after a month's name and its full stop; 0 when there is none. */
    static int month(Line line, int at) {
        if (!line.word(at) || !line.capital(at)) {
            return 0;
        }
        if (line.in(at, MONTHS)) {
            return at + 1;
        }
        return line.in(at, SHORT) ? (line.is(at + 1, ".") && line.glued(at + 1) ? at + 2 : at + 1) : 0;
    }

    private static @Nullable Found afterMonth(Line line, int at) {
        if (line.is(at, ",") && day(line, at + 1) > 0 && year(line, day(line, at + 1)) > day(line, at + 1)) {
            return new Found.Nothing(year(line, day(line, at + 1)));
        }
        int end = line.is(at, "the") ? day(line, at + 1) : day(line, at);
        if (end == 0) {
            int year = year(line, at);
            return year == at ? null : new Found.Nothing(year);
        }
        return Units.after(line, at, at + 1) != null && !line.word(end)
                ? null
                : new Found.Nothing(year(line, moreDays(line, end)));
    }

    private static int moreDays(Line line, int from) {
        int at = from;
        while (line.in(at, JOINTS)) {
            int next = day(line, at + 1);
            boolean counts = next > 0 && !line.hyphen(at) && !line.closed(next) && !line.capital(next);
            if (next == 0 || counts) {
                break;
            }
            at = next;
        }
        return at;
    }

    /** Days that lead to a month: the lexeme after its name, -1 when they do not. */
    private static int beforeMonth(Line line, int from) {
        int at = day(line, from);
        for (int i = 0; i < 3; i++) {
            int next = line.is(at, "of") ? at + 1 : at;
            int month = month(line, line.is(next, "-") ? next + 1 : next);
            if (month > 0) {
                return month;
            }
            if (!line.in(at, JOINTS) || day(line, at + 1) == 0) {
                return -1;
            }
            at = day(line, at + 1);
        }
        return -1;
    }

    /** The lexeme after a day of the month with its ending ("3rd"); 0 when there is none. */
    private static int day(Line line, int at) {
        int day = line.integerAt(at);
        if (day < 1 || day > 31 || line.norm(at).length() > 2) {
            return 0;
        }
        boolean letters = line.glued(at + 1) && line.word(at + 1);
        return letters ? (line.in(at + 1, ORDINAL) ? at + 2 : 0) : at + 1;
    }

    private static int year(Line line, int at) {
        int next = line.is(at, ",") || line.is(at, "of") || line.is(at, "-") ? at + 1 : at;
        if (Years.isYear(line, next)) {
            return next + 1;
        }
        return line.is(next, "'")
                        && line.integer(next + 1)
                        && line.norm(next + 1).length() == 2
                ? next + 2
                : at;
    }
}
