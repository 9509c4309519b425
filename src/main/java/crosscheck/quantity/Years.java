package crosscheck.quantity;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Years: four digits without a separator, unless a unit, a counting noun or a hedge makes them a figure; "2014-15", "'17"; "nineteen eighty-four". */
final class Years implements Rule {

    private static final Set<String> BEFORE = Cells.set("date-words", "before-year");
    private static final Set<String> COUNTED = Cells.set("date-words", "counted");
    private static final Set<String> HEDGES = Cells.set("date-words", "hedge");
    private static final Set<String> ERAS = Set.of("bc", "ad", "bce", "ce", "b.c.", "a.d.", "b.c.e.", "c.e.");
    private static final int FIRST = 1600;
    private static final int LAST = 2100;

    @Override
    public String id() {
        return "not.year";
    }

    @Override
    public @Nullable Found read(Line line, int at) {
        if (line.in(at, Set.of("nineteen", "eighteen", "twenty", "seventeen")) && isSmallPair(line, at)) {
            return new Found.Nothing(
                    java.util.Objects.requireNonNull(line.numeral(at + 1)).to());
        }
        boolean era = (line.integer(at) && line.in(at + 1, ERAS) && line.capital(at + 1))
                || (line.is(at, "ad") && line.capital(at) && line.integer(at + 1));
        if (era) {
            return new Found.Nothing(at + 2);
        }
        if (isShort(line, at)) {
            return new Found.Nothing(at + 2);
        }
        if (!isYear(line, at)) {
            return null;
        }
        if (line.hyphen(at + 1) && isShort(line, at + 2)) {
            return new Found.Nothing(at + 4);
        }
        boolean span = (line.hyphen(at + 1) || (line.is(at + 1, "/") && line.glued(at + 2)))
                && line.integer(at + 2)
                && (line.norm(at + 2).length() == 2 || isYear(line, at + 2));
        return new Found.Nothing(span ? at + 3 : at + 1);
    }

    /** "'17": the last two digits of a year, not the first word of a quotation. */
    private static boolean isShort(Line line, int at) {
        return line.in(at, Set.of("'", "’"))
                && line.integer(at + 1)
                && line.glued(at + 1)
                && line.norm(at + 1).length() == 2
                && (line.closed(at + 2) || line.glued(at));
    }

    private static boolean isSmallPair(Line line, int at) {
        Numeral second = line.numeral(at + 1);
        Numeral first = line.numeral(at);
        return first != null
                && first.to() == at + 1
                && second != null
                && line.word(at + 1)
                && !second.scaled()
                && second.value().intValue() >= 10
                && second.value().intValue() < 100;
    }

    /** Whether a year stands at a lexeme. */
    static boolean isYear(Line line, int at) {
        int year = line.integerAt(at);
        if (line.norm(at).length() != 4
                || year < 1000
                || year > LAST
                || line.norm(at).startsWith("0")) {
            return false;
        }
        Numeral numeral = line.numeral(at);
        boolean tied = line.glued(at) && !line.in(at - 1, Set.of("(", "[", "-", "–", "—", "/", "'", "\"", ",", "."));
        if (numeral == null || numeral.to() > at + 1 || tied) {
            return false;
        }
        if (isFigure(line, at)) {
            return false;
        }
        return year >= FIRST
                || (line.in(at - 1, BEFORE) && !line.word(at + 1))
                || (line.in(at - 1, BEFORE) && line.in(at + 1, BEFORE));
    }

    private static boolean isFigure(Line line, int at) {
        if (Units.after(line, at, at + 1) != null
                || Currencies.after(line, at, at + 1) != null
                || line.in(at + 1, COUNTED)
                || line.is(at + 1, "%")) {
            return !line.in(at - 1, BEFORE) || line.in(at + 1, COUNTED);
        }
        return hedged(line, at);
    }

    /** "more than 2000 young voters", but not "by about 2030" and not "fewer than in 2019". */
    private static boolean hedged(Line line, int at) {
        int before = line.is(at - 1, "than") || line.run(at - 2, "at", "least") || line.run(at - 2, "up", "to")
                ? at - 3
                : line.run(at - 3, "as", "many", "as") ? at - 4 : line.in(at - 1, HEDGES) ? at - 2 : -2;
        return before > -2 && !line.in(before, BEFORE) && (countsPlural(line, at + 1) || countsPlural(line, at + 2));
    }

    private static boolean countsPlural(Line line, int at) {
        return line.in(at, COUNTED)
                || (line.word(at)
                        && !line.capital(at)
                        && line.norm(at).endsWith("s")
                        && line.norm(at).length() > 3);
    }
}
