package crosscheck.verdict;

import crosscheck.evidence.Explanation;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * How much a finding matters, from 0 to 1: how far the extremes lie apart and how many independent originators stand on each side,
 * weighed by the verdict. Who they are does not count.
 *
 * @param value from 0 to 1, two decimals
 * @param parts what it was made from
 */
record Severity(BigDecimal value, List<Explanation> parts) {

    static final Severity NONE = new Severity(BigDecimal.ZERO, List.of());

    private static final BigDecimal APART = new BigDecimal("0.6");
    private static final BigDecimal SIDES = new BigDecimal("0.4");

    /**
     * @param word the verdict
     * @param low the smaller of the extremes that do not go together
     * @param high the larger
     * @param below independent originators of the smaller
     * @param above independent originators of the larger
     */
    static Severity of(Verdict.Word word, Figure low, Figure high, int below, int above) {
        BigDecimal larger = low.low().abs().max(high.low().abs());
        BigDecimal smaller = low.low().abs().min(high.low().abs());
        BigDecimal apart = larger.signum() == 0
                ? BigDecimal.ZERO
                : BigDecimal.ONE.subtract(smaller.divide(larger, 6, RoundingMode.HALF_UP));
        int weaker = Math.min(below, above);
        BigDecimal sides = BigDecimal.ONE.subtract(
                BigDecimal.ONE.divide(BigDecimal.valueOf(weaker + 1L), 6, RoundingMode.HALF_UP));
        BigDecimal value = weight(word).multiply(APART.multiply(apart).add(SIDES.multiply(sides)));
        return new Severity(
                value.setScale(2, RoundingMode.HALF_UP),
                List.of(
                        Explanation.of("severity.extremes", low.words(), high.words()),
                        Explanation.of("severity.voices", String.valueOf(below), String.valueOf(above))));
    }

    private static BigDecimal weight(Verdict.Word word) {
        return switch (word) {
            case CONFLICT -> BigDecimal.ONE;
            case UNDETERMINED -> new BigDecimal("0.6");
            case REVISION -> new BigDecimal("0.4");
            case DEVELOPMENT -> new BigDecimal("0.3");
            case HEDGE_DEPENDENT -> new BigDecimal("0.2");
            case SINGLE, CONSISTENT -> BigDecimal.ZERO;
        };
    }
}
