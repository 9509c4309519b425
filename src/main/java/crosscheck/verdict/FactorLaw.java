package crosscheck.verdict;

import crosscheck.claim.Claim;
import crosscheck.evidence.Explanation;
import crosscheck.lexicon.Table;
import crosscheck.quantity.Interval;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A factor that is told with both figures ("doubled from 10 to 20", "1,200, twice as many as the 600") is what one is of the other. */
final class FactorLaw implements Law {

    /** Writers call anything near it double: a factor is a round figure, read as "about" (generous reading of a one-digit figure). */
    private static final BigDecimal LOOSE = new BigDecimal("0.25");

    private static final Pattern COMMA =
            Pattern.compile("(?:\\s+[\\p{L}%$-]+){0,4}[,(—–]\\s*(?:or |about |more than |nearly |roughly )?");
    private static final Pattern AS = Pattern.compile(
            "\\s+(?:(?:as|the)\\s+(?:[\\p{L}-]+\\s+){0,3}(?:as|of)\\s+)?(?:the |its |their )?(?:about |some )?");

    private final Map<String, BigDecimal> verbs = verbs(Table.load("factors"));

    private static Map<String, BigDecimal> verbs(Table table) {
        return table.rows().stream()
                .collect(Collectors.toUnmodifiableMap(
                        row -> row.get("surface"), row -> new BigDecimal(row.get("meaning"))));
    }

    @Override
    public Stream<Miscount> broken(List<Claim> claims) {
        Stream<Optional<Miscount>> verbal = Between.runs(claims, 2).stream().map(run -> moved(run.get(0), run.get(1)));
        Stream<Optional<Miscount>> compared =
                Between.runs(claims, 3).stream().map(run -> compared(run.get(0), run.get(1), run.get(2)));
        return Stream.concat(verbal, compared).flatMap(Optional::stream);
    }

    private Optional<Miscount> moved(Claim first, Claim second) {
        String verb = verb(first);
        return verb == null
                ? Optional.empty()
                : Levels.of(first, second)
                        .filter(levels ->
                                !near(levels.after(), levels.before(), Objects.requireNonNull(verbs.get(verb))))
                        .map(levels -> new Miscount(
                                List.of(levels.before(), levels.after()),
                                Explanation.of(
                                        "sum.factor-verb",
                                        PartLaw.words(levels.before()),
                                        PartLaw.words(levels.after()),
                                        verb)));
    }

    /** The verb of multiplying that stands close before a figure, with nothing but its preposition between; null when none does. */
    private @Nullable String verb(Claim claim) {
        List<String> before = Between.before(claim);
        String word = before.size() < 2 ? "" : before.get(before.size() - 2);
        return verbs.containsKey(word) ? word : null;
    }

    private static Optional<Miscount> compared(Claim figure, Claim factor, Claim other) {
        boolean told = factor.quantity().unit() != null
                && factor.quantity().unit().symbol().equals("times")
                && Reach.alike(figure, other)
                && Between.match(COMMA, figure, factor).matches()
                && Between.match(AS, factor, other).matches();
        return told && !near(figure, other, Figure.of(factor).low())
                ? Optional.of(new Miscount(
                        List.of(figure, factor, other),
                        Explanation.of(
                                "sum.factor", PartLaw.words(figure), PartLaw.words(factor), PartLaw.words(other))))
                : Optional.empty();
    }

    /** Whether one figure can be so many times another, the factor read loosely. */
    private static boolean near(Claim figure, Claim other, BigDecimal factor) {
        Interval one = Reach.of(figure);
        Interval base = Reach.of(other);
        BigDecimal low = base.low() == null ? null : product(base.low(), factor, BigDecimal.ONE.subtract(LOOSE));
        BigDecimal high = base.high() == null ? null : product(base.high(), factor, BigDecimal.ONE.add(LOOSE));
        return one.overlaps(new Interval(low, high));
    }

    private static BigDecimal product(BigDecimal figure, BigDecimal factor, BigDecimal slack) {
        return figure.multiply(factor).multiply(slack).setScale(6, RoundingMode.HALF_EVEN);
    }
}
