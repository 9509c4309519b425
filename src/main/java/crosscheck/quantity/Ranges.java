package crosscheck.quantity;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Two numbers that bound a figure: "12-15", "5 to 8 thousand", "between … and …", "two or three", "15-to-20-minute", "two- to three-year". */
final class Ranges implements Rule {

    private static final Set<String> DASHES = Set.of("-", "–", "—");
    private static final Set<String> SOFT =
            Set.of("about", "around", "roughly", "perhaps", "maybe", "even", "nearly", "almost", "over");
    private static final Set<String> BETWEEN = Set.of("between", "betwixt");
    private static final Set<String> MOVED = Cells.set("range-words", "moved");
    private static final Set<String> SPANNING = Cells.set("range-words", "spanning");
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    @Override
    public String id() {
        return "range";
    }

    @Override
    public @Nullable Found read(Line line, int at) {
        Draft low = Terms.read(line, at);
        if (low == null || !(low.amount() instanceof Amount.Exact)) {
            return null;
        }
        Draft range = low.to() == low.after()
                        || !line.word(low.to())
                        || line.is(low.after(), "to")
                        || line.in(at - 1, BETWEEN)
                        || line.is(low.after(), "-")
                        || line.in(at - 1, BETWEEN)
                ? bounded(line, low)
                : null;
        return range == null ? null : new Found.Figure(range);
    }

    private static @Nullable Draft bounded(Line line, Draft low) {
        boolean hanging = line.is(low.after(), "-") && !line.glued(low.after() + 1) && line.glued(low.after());
        int at = hanging ? low.after() + 1 : low.after();
        if (line.in(at, DASHES) && ((line.glued(at) && line.glued(at + 1)) || (!line.glued(at) && !line.is(at, "—")))) {
            int high = line.run(at + 1, "to", "-") ? at + 3 : at + 1;
            return dashed(line, low, Terms.read(line, high), high > at + 1 || line.glued(at));
        }
        if (line.in(low.from() - 1, BETWEEN) && line.is(at, "and")) {
            return join(line, low, high(line, at + 1), true);
        }
        if (line.is(at, "to")) {
            Draft high = high(line, at + 1);
            return high == null || isMove(line, low, high) ? null : join(line, low, high, false);
        }
        if (line.is(at, "or") && low.to() == low.after()) {
            Draft high = Terms.read(line, at + 1);
            return high == null || !neighbours(line, low, high) ? null : join(line, low, high, false);
        }
        return null;
    }

    private static @Nullable Draft high(Line line, int at) {
        return Terms.read(line, line.in(at, SOFT) ? at + 1 : line.run(at, "as", "many", "as") ? at + 3 : at);
    }

    private static @Nullable Draft dashed(Line line, Draft low, @Nullable Draft high, boolean tied) {
        if (high == null || (!tied && (high.unit() == null || !line.digits(low.to() - 1)))) {
            return null;
        }
        return line.hyphen(high.to()) && line.digits(high.to() + 1) ? null : join(line, low, high, false);
    }

    /** "20 or 30", "two or three", "5 or 6 million": close together and rising. */
    private static boolean neighbours(Line line, Draft low, Draft high) {
        if (!low.bare()
                || high.kind() == Kind.MONEY
                || !(high.amount() instanceof Amount.Exact)
                || line.is(low.from() - 1, "or")) {
            return false;
        }
        boolean scaled = low.step() == null && high.step() != null && low.low().compareTo(BigDecimal.TEN) < 0;
        boolean small = high.low().compareTo(BigDecimal.TEN) < 0;
        boolean tens = low.low().compareTo(BigDecimal.TEN) == 0;
        BigDecimal furthest = low.low().multiply(small || tens ? BigDecimal.TWO : new BigDecimal("1.5"));
        return scaled || (low.low().compareTo(high.low()) < 0 && high.low().compareTo(furthest) <= 0);
    }

    /** "rose from 15 to 20", "fell 3 to 1,650": two figures, a change, no range. */
    private static boolean isMove(Line line, Draft low, Draft high) {
        boolean from = hasFrom(line, low.from());
        if (line.is(low.from() - 1, "from") && line.in(low.from() - 2, SPANNING)) {
            return false;
        }
        if (from && (line.is(low.from() - 1, "of") || leaps(line, low, high))) {
            return true;
        }
        int reach = from ? 12 : 2;
        for (int i = Math.max(0, low.from() - reach); i < low.from(); i++) {
            if (line.in(i, MOVED)) {
                return from || low.unit() != null || high.unit() == null;
            }
        }
        return false;
    }

    /** "from 170 to 11,000": too far apart for a range, but for spans of time. */
    private static boolean leaps(Line line, Draft low, Draft high) {
        return line.is(low.from() - 1, "from")
                && high.kind() != Kind.DURATION
                && low.low().signum() > 0
                && high.low().compareTo(low.low().multiply(BigDecimal.TEN)) > 0;
    }

    /** Whether "from" opens the range, close by or before a noun: "from a record low of 3.5%". */
    private static boolean hasFrom(Line line, int at) {
        for (int i = at - 1; i > at - 10 && (line.word(i) || line.numeral(i) != null || line.hyphen(i)); i--) {
            if (line.is(i, "from")) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Draft join(Line line, Draft low, @Nullable Draft high, boolean between) {
        if (high == null || !(high.amount() instanceof Amount.Exact)) {
            return null;
        }
        boolean share = low.unit() == null || low.unit().equals(high.unit());
        boolean signFirst = high.unit() == null && low.unit() != null && low.kind() == Kind.MONEY;
        if (!share && !signFirst) {
            return null;
        }
        BigDecimal small = scaled(line, low, high, between);
        BigDecimal large = high.low();
        if (signFirst && low.step() != null && high.step() == null && large.compareTo(THOUSAND) < 0) {
            return null;
        }
        if (small.compareTo(large) > 0 && !between && small.signum() >= 0 && large.signum() >= 0) {
            return null;
        }
        if (small.compareTo(large) == 0) {
            return null;
        }
        Kind kind = signFirst ? Kind.MONEY : high.kind();
        Unit unit = signFirst ? low.unit() : high.unit();
        BigDecimal step = high.step() == null ? low.step() : high.step();
        return new Draft(
                low.from(),
                high.to(),
                high.after(),
                kind,
                new Amount.Range(small.min(large), small.max(large)),
                step,
                unit,
                "range." + kind.id());
    }

    /** The low end with the scale word of the high one: "5 to 8 thousand", "10 and 15,000". */
    private static BigDecimal scaled(Line line, Draft low, Draft high, boolean between) {
        Numeral small = number(line, low);
        Numeral large = number(line, high);
        if (small == null || large == null || small.scaled()) {
            return low.low();
        }
        if (large.scaled()) {
            BigDecimal lifted = low.low().multiply(large.scale());
            return lifted.compareTo(high.low()) < 0 && small.value().compareTo(THOUSAND) < 0 ? lifted : low.low();
        }
        boolean thousands = large.value().remainder(THOUSAND).signum() == 0
                && line.norm(large.from()).indexOf(',') > 0;
        boolean lifts = (between || line.is(low.after(), "-") || line.is(low.after(), "–"))
                && thousands
                && small.value().compareTo(THOUSAND) < 0
                && small.value().compareTo(large.value().divide(THOUSAND)) < 0;
        return lifts ? low.low().multiply(THOUSAND) : low.low();
    }

    private static @Nullable Numeral number(Line line, Draft draft) {
        for (int i = draft.from(); i < draft.to(); i++) {
            if (line.numeral(i) != null) {
                return draft.kind() == Kind.MONEY ? Numerals.readMoney(line, i) : line.numeral(i);
            }
        }
        return null;
    }
}
