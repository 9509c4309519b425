package crosscheck.verdict;

import crosscheck.claim.Claim;
import crosscheck.evidence.Explanation;
import crosscheck.quantity.Interval;
import crosscheck.quantity.Kind;
import crosscheck.quantity.Quantity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A change that is told with both its levels ("rose 10 percent to 1,650 from 1,500") is what the levels differ by. */
final class ChangeLaw implements Law {

    /** Between the change and the first level. */
    private static final Pattern BEFORE = Pattern.compile(Levels.NOUN + ",?\\s+(?:from|to)\\s+(?:an? |the )?");

    /** Between the second level and the change. */
    private static final Pattern AFTER = Pattern.compile(
            "(?:\\s+[\\p{L}%$-]+){0,3}[,;(—–]\\s*(?:or |up |down |an? (?:[\\p{L}-]+ )?[\\p{L}-]+ of )?(?:by )?");

    @Override
    public Stream<Miscount> broken(List<Claim> claims) {
        return Between.runs(claims, 3).stream()
                .flatMap(run -> Stream.of(
                        check(
                                run.get(0),
                                run.get(1),
                                run.get(2),
                                Between.match(BEFORE, run.get(0), run.get(1)).matches()),
                        check(
                                run.get(2),
                                run.get(0),
                                run.get(1),
                                Between.match(AFTER, run.get(1), run.get(2)).matches())))
                .filter(Objects::nonNull);
    }

    private static @Nullable Miscount check(Claim change, Claim first, Claim second, boolean together) {
        Levels levels = together ? Levels.of(first, second).orElse(null) : null;
        if (levels == null || change.quantity().change() == null) {
            return null;
        }
        boolean share =
                change.quantity().kind() == Kind.PERCENT && first.quantity().kind() != Kind.PERCENT;
        if (!share && !Reach.alike(change, first)) {
            return null;
        }
        Interval stated = signed(change);
        Interval reckoned = reckoned(levels, share);
        return reckoned == null || reckoned.overlaps(stated)
                ? null
                : new Miscount(
                        List.of(levels.before(), levels.after(), change),
                        Explanation.of(
                                share ? "sum.change-share" : "sum.change",
                                PartLaw.words(levels.before()),
                                PartLaw.words(levels.after()),
                                PartLaw.words(change)));
    }

    /** The stated change with its sign. */
    private static Interval signed(Claim change) {
        Interval size = wide(change);
        return change.quantity().change() == Quantity.Change.UP
                ? size
                : new Interval(minus(size.high()), minus(size.low()));
    }

    private static @Nullable BigDecimal minus(@Nullable BigDecimal figure) {
        return figure == null ? null : figure.negate();
    }

    /** What the levels differ by, as a share of the first where asked; null when a level is open or zero. */
    private static @Nullable Interval reckoned(Levels levels, boolean share) {
        Interval before = wide(levels.before());
        Interval after = wide(levels.after());
        if (before.low() == null || before.high() == null || after.low() == null || after.high() == null) {
            return null;
        }
        if (!share) {
            return new Interval(
                    after.low().subtract(before.high()), after.high().subtract(before.low()));
        }
        return before.low().signum() <= 0
                ? null
                : new Interval(growth(before.high(), after.low()), growth(before.low(), after.high()));
    }

    private static BigDecimal growth(BigDecimal before, BigDecimal after) {
        return after.subtract(before).divide(before, 6, RoundingMode.HALF_EVEN);
    }

    /** What the figure allows, and what rounds to it at its last stated digit: levels and changes are both rounded in print. */
    private static Interval wide(Claim claim) {
        Figure figure = Figure.of(claim);
        Interval reach = Reach.of(figure);
        BigDecimal half = figure.precision().grain().divide(BigDecimal.TWO);
        return new Interval(
                reach.low() == null ? null : reach.low().min(figure.low().subtract(half)),
                reach.high() == null ? null : reach.high().max(figure.low().add(half)));
    }
}
