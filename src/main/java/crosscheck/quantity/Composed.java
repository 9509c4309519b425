package crosscheck.quantity;

import crosscheck.quantity.Phrases.Match;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Figures of several units: "5 feet 2 inches", "two years and three months", "6-foot-3", "2 yards, 7 feet and 10 inches". */
final class Composed {

    private static final Set<String> COMPOSED = Set.of("length", "time", "mass");
    private static final Set<String> ENDS = Set.of("", ".", ",", ";", "!", "?", "\"", ")");
    private static final int INCHES = 12;

    private Composed() {}

    /** The figure with the smaller units that follow it, in the smallest unit named that states it exactly. */
    static Draft of(Line line, Draft first) {
        Unit unit = Objects.requireNonNull(first.unit());
        if (!COMPOSED.contains(unit.dimension()) || !(first.amount() instanceof Amount.Exact)) {
            return first;
        }
        if (unit.symbol().equals("foot") && isInches(line, first.after())) {
            BigDecimal inches = line.at(first.after() + 1).value();
            return sum(first, first.after() + 2, first.after() + 2, inches, inch());
        }
        int next = next(line, first.after());
        Numeral number = next < 0 ? null : line.numeral(next);
        if (number == null || line.hyphen(number.to())) {
            return first;
        }
        if (Units.after(line, next, number.to()) == null
                && unit.symbol().equals("hour")
                && isRemainder(line, first.after(), number)) {
            Unit minute = Units.get("minute").unit();
            return sum(first, number.to(), number.to(), number.value(), minute);
        }
        Match<Measure> smaller = smaller(line, first, number);
        return smaller == null || !isSmaller(line, first, smaller, number)
                ? first
                : of(
                        line,
                        sum(
                                first,
                                number.to(),
                                smaller.to(),
                                number.value(),
                                smaller.value().unit()));
    }

    /** "6-foot-3". */
    private static boolean isInches(Line line, int hyphen) {
        int inches = line.integerAt(hyphen + 1);
        return line.hyphen(hyphen) && inches >= 0 && inches < INCHES;
    }

    /** Where the number of the smaller unit may stand, behind a comma or "and"; -1 behind both. */
    private static int next(Line line, int after) {
        boolean comma = line.is(after, ",");
        boolean and = line.is(comma ? after + 1 : after, "and");
        return comma && and ? -1 : comma || and ? after + 1 : after;
    }

    private static @Nullable Match<Measure> smaller(Line line, Draft first, Numeral number) {
        Match<Measure> unit = Units.after(line, number.from(), number.to());
        Unit larger = Objects.requireNonNull(first.unit());
        boolean inches = unit == null && larger.symbol().equals("foot") && line.is(number.to(), "in");
        boolean minutes = larger.symbol().equals("hour") && line.is(number.to(), "m") && line.glued(number.to());
        return inches || minutes
                ? new Match<>(Units.get(inches ? "inch" : "minute"), number.to(), number.to() + 1)
                : unit;
    }

    /** A smaller unit; after a comma also less than one of the larger or followed by a third, or the two may be members of a list. */
    private static boolean isSmaller(Line line, Draft first, Match<Measure> smaller, Numeral number) {
        Unit larger = Objects.requireNonNull(first.unit());
        Unit unit = smaller.value().unit();
        if (!unit.dimension().equals(larger.dimension()) || unit.factor().compareTo(larger.factor()) >= 0) {
            return false;
        }
        return !line.is(first.after(), ",")
                || unit.toBase(number.value()).compareTo(larger.factor()) < 0
                || isThird(line, smaller);
    }

    private static boolean isThird(Line line, Match<Measure> second) {
        int next = next(line, second.to());
        Numeral number = next < 0 ? null : line.numeral(next);
        if (number == null) {
            return false;
        }
        Match<Measure> third = Units.after(line, next, number.to());
        boolean inches = third == null && second.value().unit().symbol().equals("foot") && line.is(number.to(), "in");
        Unit unit = inches ? inch() : third == null ? null : third.value().unit();
        return unit != null
                && unit.dimension().equals(second.value().unit().dimension())
                && unit.factor().compareTo(second.value().unit().factor()) < 0;
    }

    private static Unit inch() {
        return Units.get("inch").unit();
    }

    /** "one hour thirty", "three euros fifty": 10 to 59 said right after the larger unit, with nothing after them. */
    static boolean isRemainder(Line line, int after, Numeral number) {
        int value = number.value().scale() > 0 ? 0 : number.value().intValue();
        return number.from() == after && !number.scaled() && value >= 10 && value < 60 && line.in(number.to(), ENDS);
    }

    private static Draft sum(Draft first, int to, int after, @Nullable BigDecimal more, Unit smaller) {
        Unit larger = Objects.requireNonNull(first.unit());
        BigDecimal base = larger.toBase(first.low()).add(smaller.toBase(Objects.requireNonNull(more)));
        Unit unit = isExact(base, smaller) || !isExact(base, larger) ? smaller : larger;
        BigDecimal total = base.divide(unit.factor(), MathContext.DECIMAL64);
        BigDecimal plain = new BigDecimal(total.stripTrailingZeros().toPlainString());
        return new Draft(
                first.from(), to, after, first.kind(), new Amount.Exact(plain), null, unit, first.rule() + ".composed");
    }

    private static boolean isExact(BigDecimal base, Unit unit) {
        BigDecimal units = base.divide(unit.factor(), MathContext.DECIMAL64);
        return units.multiply(unit.factor()).compareTo(base) == 0;
    }
}
