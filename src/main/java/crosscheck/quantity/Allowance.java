package crosscheck.quantity;

import crosscheck.lexicon.Table;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the words of a figure allow: firm for the median reader, generous for nine in ten. Half-widths follow the regression of Ferson
 * et al. 2015, <i>Natural language of uncertainty: numeric hedge words</i>: the logarithm of the width is linear in the logarithm of the
 * number, less so much for a less round number, more so much for each hedge; the figures stand in {@code allowances.tsv}.
 */
final class Allowance {

    /** One row: the two logarithms it adds. */
    private record Term(double firm, double generous) {}

    /** Greater figures are hedged like this one: "million million million" has no end. */
    private static final BigDecimal LARGEST = BigDecimal.ONE.scaleByPowerOfTen(100);

    private static final Map<String, Term> TERMS = new HashMap<>();
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final int PRECISE = 3;

    static {
        for (Table.Row row : Table.load("allowances").rows()) {
            TERMS.put(
                    row.get("term"),
                    new Term(
                            Cells.decimal(row, "firm").doubleValue(),
                            Cells.decimal(row, "generous").doubleValue()));
        }
    }

    private Allowance() {}

    static Interval firm(Draft draft, @Nullable Hedge hedge) {
        return interval(draft, hedge, false);
    }

    static Interval generous(Draft draft, @Nullable Hedge hedge) {
        return interval(draft, hedge, true);
    }

    private static Interval interval(Draft draft, @Nullable Hedge hedge, boolean generous) {
        return switch (draft.amount()) {
            case Amount.Range range -> new Interval(range.low(), range.high());
            case Amount.Vague vague -> VagueWords.interval(draft.rule(), vague.low(), generous);
            case Amount.Exact exact -> exact(draft, exact.low(), hedge, generous);
        };
    }

    private static Interval exact(Draft draft, BigDecimal figure, @Nullable Hedge hedge, boolean generous) {
        BigDecimal half = draft.kind() == Kind.FRACTION ? points(generous) : halfWidth(draft, figure, hedge, generous);
        BigDecimal low = figure.subtract(half);
        BigDecimal high = figure.add(half);
        return switch (hedge == null ? Hedge.Bound.ABOUT : hedge.bound()) {
            case AT_LEAST, OVER -> new Interval(figure, high);
            case NEARLY -> new Interval(low, figure);
            case AT_MOST, UNDER -> new Interval(generous ? BigDecimal.ZERO.min(figure) : low, figure);
            case ABOUT, EXACT -> new Interval(low, high);
        };
    }

    private static BigDecimal points(boolean generous) {
        return new BigDecimal(generous ? "0.10" : "0.05");
    }

    private static BigDecimal halfWidth(Draft draft, BigDecimal figure, @Nullable Hedge hedge, boolean generous) {
        BigDecimal lastDigit = lastDigit(draft, figure);
        BigDecimal precise = lastDigit.multiply(HALF);
        int digits = figure.signum() == 0
                ? 1
                : figure.abs()
                        .divide(lastDigit, MathContext.DECIMAL64)
                        .stripTrailingZeros()
                        .precision();
        boolean decimals = draft.step() != null
                && figure.remainder(draft.step().multiply(BigDecimal.TEN)).signum() != 0
                && digits > 1;
        boolean round = !decimals && lastDigit.compareTo(BigDecimal.ONE) > 0;
        boolean exact = hedge == null ? !round : hedge.bound() == Hedge.Bound.EXACT && !round;
        if (exact || digits >= PRECISE || figure.signum() == 0) {
            return precise;
        }
        return regression(figure.abs(), hedge == null ? "about" : hedge.id(), generous)
                .max(decimals ? precise : BigDecimal.ZERO);
    }

    /** Place value of the last digit that means something: 1,000 in 281,000; 0.1 in 3.5. */
    private static BigDecimal lastDigit(Draft draft, BigDecimal figure) {
        BigDecimal plain = figure.stripTrailingZeros();
        BigDecimal shown = figure.signum() == 0 ? BigDecimal.ONE : BigDecimal.ONE.scaleByPowerOfTen(-plain.scale());
        return draft.step() != null && draft.step().compareTo(shown) < 0 ? draft.step() : shown;
    }

    private static BigDecimal regression(BigDecimal figure, String hedge, boolean generous) {
        double log = term("base", generous)
                + term("magnitude", generous)
                        * StrictMath.log10(figure.min(LARGEST).doubleValue())
                + term(roundness(figure), generous)
                + (TERMS.containsKey(hedge) ? term(hedge, generous) : 0);
        return new BigDecimal(StrictMath.pow(10, log), new MathContext(PRECISE));
    }

    private static double term(String name, boolean generous) {
        Term term = Objects.requireNonNull(TERMS.get(name), name);
        return generous ? term.generous() : term.firm();
    }

    private static String roundness(BigDecimal figure) {
        return switch (figure.stripTrailingZeros().unscaledValue().toString()) {
            case "1" -> "ten";
            case "2", "5", "25" -> "half-or-double";
            case String digits -> digits.length() == 1 ? "one-digit" : "two-digits";
        };
    }
}
