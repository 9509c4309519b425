package crosscheck.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A part told as so many of so many: "one in five", "two out of three", "9 in every 10". */
final class Shares implements Rule {

    private static final Set<Integer> WHOLES = Set.of(
            2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 20, 25, 30, 40, 50, 100, 200, 250, 500, 1000, 5000, 10000, 100000,
            1000000);

    @Override
    public String id() {
        return "fraction.share";
    }

    @Override
    public @Nullable Found read(Line line, int at) {
        Numeral part = line.numeral(at);
        if (part == null || part.scaled() || part.step() != null) {
            return null;
        }
        int whole = whole(line, part.to());
        Numeral all = whole == 0 ? null : line.numeral(whole);
        if (all == null
                || !(isWhole(all) || isSingle(line, part))
                || part.value().compareTo(all.value()) >= 0
                || part.value().signum() == 0) {
            return null;
        }
        boolean in = line.is(part.to(), "in") && !line.is(part.to() + 1, "every");
        if (in && !reads(line, part, all)) {
            return null;
        }
        BigDecimal share = part.value().divide(all.value(), MathContext.DECIMAL64);
        return new Found.Figure(
                new Draft(at, all.to(), all.to(), Kind.FRACTION, new Amount.Exact(share), null, null, id()));
    }

    private static int whole(Line line, int at) {
        int next = line.hyphen(at) ? at + 1 : at;
        if (line.run(next, "in", "every") || line.run(next, "out", "of") || line.run(next, "of", "every")) {
            return line.is(next + 2, "every") ? next + 3 : next + 2;
        }
        return line.is(next, "in") ? (line.hyphen(next + 1) ? next + 2 : next + 1) : 0;
    }

    /** "one in every 22,541", "one out of every 22,541": one of any number. */
    private static boolean isSingle(Line line, Numeral part) {
        boolean every = line.is(part.to() + 1, "every") || line.run(part.to(), "out", "of", "every");
        return part.value().compareTo(BigDecimal.ONE) == 0 && every;
    }

    private static boolean isWhole(Numeral all) {
        return all.value().stripTrailingZeros().scale() <= 0
                && all.value().compareTo(BigDecimal.valueOf(1_000_000)) <= 0
                && WHOLES.contains(all.value().intValueExact());
    }

    /** "one in five voters", but not "two in 10 days" and not "the 3 in 2015". */
    private static boolean reads(Line line, Numeral part, Numeral all) {
        boolean time = Units.after(line, all.from(), all.to()) != null || Years.isYear(line, all.from());
        return !time && part.value().compareTo(BigDecimal.TEN) < 0 && !line.is(all.to(), "-");
    }
}
