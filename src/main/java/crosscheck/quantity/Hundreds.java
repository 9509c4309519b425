package crosscheck.quantity;

import crosscheck.quantity.NumberWords.Small;
import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A number below 10,000 written in words: "sixty-one", "three hundred and five", "fifteen hundred", "two point five".
 *
 * @param value what it is
 * @param step the place of its last decimal; null without decimals
 * @param to the lexeme after it
 */
record Hundreds(BigDecimal value, @Nullable BigDecimal step, int to) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Set<String> AND = Set.of("and", "&");

    /** The number at a lexeme with the decimals that follow "point"; null when there is none. */
    static @Nullable Hundreds read(Line line, int at) {
        Hundreds whole = group(line, at);
        if (whole == null || !line.is(whole.to, "point") || small(line, whole.to + 1) == null) {
            return whole;
        }
        StringBuilder places = new StringBuilder();
        int end = whole.to + 1;
        for (Hundreds digit = small(line, end); digit != null; digit = small(line, end)) {
            places.append(digit.value.toPlainString());
            end = digit.to;
        }
        BigDecimal decimals = new BigDecimal("0." + places);
        return new Hundreds(whole.value.add(decimals), BigDecimal.ONE.movePointLeft(places.length()), end);
    }

    /** The whole number at a lexeme; null when there is none. */
    static @Nullable Hundreds group(Line line, int at) {
        Hundreds small = small(line, at);
        if (small == null || !line.is(line.pastHyphen(small.to), "hundred")) {
            return small;
        }
        Hundreds rest = remainder(line, line.pastHyphen(small.to) + 1);
        return new Hundreds(small.value.multiply(HUNDRED).add(rest.value), null, rest.to);
    }

    /** What follows "hundred": "and five", "twenty"; 0 when nothing does. */
    static Hundreds remainder(Line line, int at) {
        boolean joined = line.in(at, AND);
        int next = joined ? at + 1 : line.pastHyphen(at);
        Hundreds rest = line.word(next) ? small(line, next) : null;
        boolean other = rest == null
                || line.is(line.pastHyphen(rest.to), "hundred")
                || (line.is(rest.to, "point") && line.is(at, "and"));
        return rest == null || other ? new Hundreds(BigDecimal.ZERO, null, at) : rest;
    }

    /** 0 to 99. */
    private static @Nullable Hundreds small(Line line, int at) {
        Small first = NumberWords.small(line.norm(at));
        if (first == null) {
            return null;
        }
        int next = line.is(at + 1, "-") ? at + 2 : at + 1;
        Small unit = first.type().equals("ten") ? NumberWords.small(line.norm(next)) : null;
        return unit != null && unit.type().equals("unit")
                ? new Hundreds(BigDecimal.valueOf(first.value() + unit.value()), null, next + 1)
                : new Hundreds(BigDecimal.valueOf(first.value()), null, at + 1);
    }
}
