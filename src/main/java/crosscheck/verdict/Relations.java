package crosscheck.verdict;

import crosscheck.evidence.Explanation;
import crosscheck.quantity.Hedge;
import crosscheck.quantity.Interval;
import crosscheck.verdict.Relation.Stance;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How two figures of one question stand to each other. The rules are asked in order and the first that can decide does: scores, rounding, hard
 * bounds, vague words, firm intervals, hedges within the tolerance; what none of them reconciles is incompatible.
 */
final class Relations {

    /** A bound admits what lies beyond it, yet nobody says "over 3,000" of 11,000: past this factor the hedge is what reconciles. */
    private static final BigDecimal FAR = BigDecimal.TWO;

    /** A reading of the hedge wider than this is no longer worth naming. */
    private static final BigDecimal WIDEST = new BigDecimal("0.25");

    private final BigDecimal tolerance;

    /**
     * @param tolerance how far apart two stated numbers may be, as a share of the larger, for a hedge to explain them
     */
    Relations(BigDecimal tolerance) {
        this.tolerance = tolerance;
    }

    Relation between(Figure a, Figure b) {
        Relation found = decide(a, b);
        return new Relation(a.claim(), b.claim(), found.stance(), found.why());
    }

    private Relation decide(Figure a, Figure b) {
        boolean opposed = a.denied() != b.denied() && a.happened() && b.happened();
        return opposed ? denied(a.denied() ? a : b, a.denied() ? b : a) : weigh(a, b);
    }

    /** What is denied is not so; another figure may be. */
    private Relation denied(Figure denied, Figure given) {
        return weigh(denied, given).stance() == Stance.INCOMPATIBLE
                ? relation(denied, given, Stance.AGREE, "relation.denied-other")
                : relation(denied, given, Stance.INCOMPATIBLE, "relation.denied");
    }

    private Relation weigh(Figure a, Figure b) {
        return score(a, b)
                .or(() -> equal(a, b))
                .or(() -> rounding(a, b))
                .or(() -> vague(a, b))
                .or(() -> bounds(a, b))
                .or(() -> firm(a, b))
                .or(() -> hedges(a, b))
                .orElseGet(() -> incompatible(a, b));
    }

    /** Both numbers of a vote or a game are exact: they are the same or they are not. */
    private static Optional<Relation> score(Figure a, Figure b) {
        boolean scores = a.isScore() && b.isScore();
        return scores && equal(a, b).isEmpty()
                ? Optional.of(relation(a, b, Stance.INCOMPATIBLE, "relation.incompatible"))
                : Optional.empty();
    }

    private static Optional<Relation> equal(Figure a, Figure b) {
        BigDecimal high = a.high();
        boolean same = a.low().compareTo(b.low()) == 0
                && a.bound() == b.bound()
                && (high == null ? b.high() == null : b.high() != null && high.compareTo(b.high()) == 0);
        return same ? Optional.of(relation(a, b, Stance.AGREE, "relation.equal")) : Optional.empty();
    }

    private static Optional<Relation> rounding(Figure a, Figure b) {
        if (a.high() == null || b.high() == null) {
            return Optional.empty();
        }
        boolean first = a.precision().grain().compareTo(b.precision().grain()) >= 0;
        Figure coarse = first ? a : b;
        Figure fine = first ? b : a;
        if (!coarse.precision().shown() || range(a) || range(b)) {
            return Optional.empty();
        }
        return coarse.precision().rounds(fine.low(), coarse.low())
                ? Optional.of(relation(fine, coarse, Stance.AGREE, "relation.rounding"))
                : Optional.empty();
    }

    private static boolean range(Figure figure) {
        return figure.high() != null && figure.high().compareTo(figure.low()) != 0;
    }

    private static Optional<Relation> vague(Figure a, Figure b) {
        if (!a.vague() && !b.vague()) {
            return Optional.empty();
        }
        Figure word = a.vague() ? a : b;
        Figure other = a.vague() ? b : a;
        return word.generous().overlaps(stated(other))
                ? Optional.of(relation(word, other, Stance.AGREE, "relation.vague"))
                : Optional.empty();
    }

    private static Interval stated(Figure figure) {
        return new Interval(
                figure.low(), figure.high() == null ? figure.generous().high() : figure.high());
    }

    private static Optional<Relation> bounds(Figure a, Figure b) {
        Interval hardA = hard(a);
        Interval hardB = hard(b);
        if (hardA == null && hardB == null) {
            return Optional.empty();
        }
        Interval one = hardA == null ? a.firm() : hardA;
        Interval two = hardB == null ? b.firm() : hardB;
        if (!one.overlaps(two) || touch(one, two)) {
            return Optional.empty();
        }
        Figure bounded = hardA == null ? b : a;
        Figure other = hardA == null ? a : b;
        boolean far = far(bounded.low(), other.low()) && far(bounded.low(), high(other));
        return Optional.of(
                far
                        ? relation(bounded, other, Stance.DEPENDS_ON_HEDGE, "relation.bound-far")
                        : relation(bounded, other, Stance.AGREE, "relation.bound"));
    }

    private static BigDecimal high(Figure figure) {
        return figure.high() == null ? figure.low() : figure.high();
    }

    private static boolean far(BigDecimal a, BigDecimal b) {
        return a.abs().max(b.abs()).compareTo(a.abs().min(b.abs()).multiply(FAR)) > 0;
    }

    /** What a bound shuts out for certain; null for a figure without one. */
    private static @Nullable Interval hard(Figure figure) {
        Hedge.Bound bound = figure.bound();
        if (bound == null || figure.vague()) {
            return null;
        }
        return switch (bound) {
            case AT_LEAST, OVER -> new Interval(figure.low(), null);
            case AT_MOST, UNDER -> new Interval(null, high(figure));
            case NEARLY -> new Interval(figure.generous().low(), high(figure));
            case ABOUT, EXACT -> null;
        };
    }

    /** Whether two intervals have but an end in common. */
    private static boolean touch(Interval a, Interval b) {
        return meet(a.high(), b.low()) || meet(b.high(), a.low());
    }

    private static boolean meet(@Nullable BigDecimal high, @Nullable BigDecimal low) {
        return high != null && low != null && high.compareTo(low) == 0;
    }

    private static Optional<Relation> firm(Figure a, Figure b) {
        boolean broken = broken(a, b) || broken(b, a);
        return !broken && a.firm().overlaps(b.firm()) && !touch(a.firm(), b.firm()) && !opposite(a, b)
                ? Optional.of(relation(a, b, Stance.AGREE, "relation.firm"))
                : Optional.empty();
    }

    /** Whether a figure's hard bound shuts out all that the other firmly allows. */
    private static boolean broken(Figure a, Figure b) {
        Interval hard = hard(a);
        return hard != null && !hard.overlaps(b.firm());
    }

    /** Whether nothing is counted, but a line drawn that parts people or cases: those who earn more than $75,000, and those who earn up to it. */
    private static boolean threshold(Figure a, Figure b) {
        return (a.claim().counted() == null || b.claim().counted() == null)
                && a.claim().quantity().unit() != null
                && bounded(a)
                && bounded(b);
    }

    private static boolean bounded(Figure figure) {
        return figure.bound() != Hedge.Bound.NEARLY;
    }

    private static boolean opposite(Figure a, Figure b) {
        return side(a) * side(b) < 0 && a.low().compareTo(b.low()) == 0;
    }

    private static int side(Figure figure) {
        Hedge.Bound bound = figure.bound();
        if (bound == null) {
            return 0;
        }
        return switch (bound) {
            case AT_LEAST, OVER -> 1;
            case AT_MOST, UNDER, NEARLY -> -1;
            case ABOUT, EXACT -> 0;
        };
    }

    private Optional<Relation> hedges(Figure a, Figure b) {
        if (opposite(a, b)) {
            return Optional.of(
                    threshold(a, b)
                            ? relation(a, b, Stance.AGREE, "relation.threshold")
                            : relation(a, b, Stance.DEPENDS_ON_HEDGE, "relation.opposite"));
        }
        boolean near = gap(a, b).compareTo(tolerance.multiply(high(a).abs().max(high(b).abs()))) <= 0;
        return loose(a, b) && near && a.generous().overlaps(b.generous())
                ? Optional.of(relation(a, b, Stance.DEPENDS_ON_HEDGE, "relation.hedge", percent(width(a, b))))
                : Optional.empty();
    }

    /** Whether one figure at least is hedged or round. */
    private static boolean loose(Figure a, Figure b) {
        return loose(a) || loose(b);
    }

    private static boolean loose(Figure figure) {
        return figure.hedged() || figure.precision().round();
    }

    /** Whether two figures, of which one at least is hedged or round, meet when each is read with the tolerance. */
    boolean near(Figure a, Figure b) {
        return loose(a, b) && width(a, b).compareTo(tolerance) <= 0;
    }

    private static Relation incompatible(Figure a, Figure b) {
        BigDecimal width = width(a, b);
        return loose(a, b) && width.compareTo(WIDEST) <= 0
                ? relation(a, b, Stance.INCOMPATIBLE, "relation.incompatible-unless", percent(width))
                : relation(a, b, Stance.INCOMPATIBLE, "relation.incompatible");
    }

    /** The distance between the stated figures. */
    private static BigDecimal gap(Figure a, Figure b) {
        BigDecimal up = b.low().subtract(high(a));
        BigDecimal down = a.low().subtract(high(b));
        return up.max(down).max(BigDecimal.ZERO);
    }

    /**
     * How widely the loose figures must be read for the two to meet, as a share of what they state: of the one hedged or round figure,
     * or of both alike.
     */
    private static BigDecimal width(Figure a, Figure b) {
        boolean looseA = loose(a);
        boolean looseB = loose(b);
        BigDecimal of = looseA == looseB
                ? a.low().abs().add(b.low().abs())
                : looseA ? a.low().abs() : b.low().abs();
        return of.signum() == 0 ? BigDecimal.ONE : gap(a, b).divide(of, 4, RoundingMode.UP);
    }

    private static String percent(BigDecimal share) {
        return share.movePointRight(2)
                .setScale(1, RoundingMode.UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    private static Relation relation(Figure a, Figure b, Stance stance, String rule, String... more) {
        String[] operands = new String[2 + more.length];
        operands[0] = a.words();
        operands[1] = b.words();
        System.arraycopy(more, 0, operands, 2, more.length);
        return new Relation(a.claim(), b.claim(), stance, Explanation.of(rule, operands));
    }
}
