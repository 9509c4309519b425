package crosscheck.verdict;

import crosscheck.claim.Claim;
import crosscheck.quantity.Hedge;
import crosscheck.quantity.Interval;
import crosscheck.quantity.Quantity;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The least and the most that a figure's words allow when it is reckoned with, in the base unit of its dimension. A bare figure stands for
 * itself and what rounds to it; a hedged one for what the median reader takes its words to allow; what a bound leaves open stays open.
 */
final class Reach {

    private Reach() {}

    static Interval of(Claim claim) {
        return of(Figure.of(claim));
    }

    static Interval of(Figure figure) {
        Interval close = figure.hedged() || figure.vague() ? figure.firm() : rounded(figure);
        return new Interval(
                atMost(figure.bound()) ? null : close.low(),
                atLeast(figure.bound()) || figure.vague() ? null : close.high());
    }

    /** What rounds to the figure at the size of its last stated digit. */
    private static Interval rounded(Figure figure) {
        boolean spoken = figure.precision().shown();
        BigDecimal half = spoken ? figure.precision().grain().divide(BigDecimal.TWO) : BigDecimal.ZERO;
        BigDecimal high = Objects.requireNonNull(figure.high());
        return new Interval(figure.low().subtract(half), high.add(half));
    }

    /** Whether two claims' figures can be added and subtracted: one dimension, one rate. */
    static boolean alike(Claim a, Claim b) {
        return dimension(a).equals(dimension(b))
                && Objects.equals(a.quantity().per(), b.quantity().per());
    }

    private static String dimension(Claim claim) {
        Quantity quantity = claim.quantity();
        return switch (quantity.kind()) {
            case COUNT, VAGUE -> "count";
            case MONEY, MEASURE, PERCENT, DURATION ->
                quantity.unit() == null ? "none" : quantity.unit().dimension();
            case FRACTION, RATIO, AGE, RATE, SCORE, INDEX -> quantity.kind().id();
        };
    }

    private static boolean atLeast(Hedge.@Nullable Bound bound) {
        return bound == Hedge.Bound.AT_LEAST || bound == Hedge.Bound.OVER;
    }

    private static boolean atMost(Hedge.@Nullable Bound bound) {
        return bound == Hedge.Bound.AT_MOST || bound == Hedge.Bound.UNDER;
    }
}
