package crosscheck.verdict;

import crosscheck.claim.Claim;
import crosscheck.evidence.Explanation;
import crosscheck.quantity.Interval;
import crosscheck.quantity.Kind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A share that is another word for a part ("200 of the 500, or 40 percent") is the part over its whole. */
final class ShareLaw implements Law {

    private static final Set<Kind> SHARES = Set.of(Kind.PERCENT, Kind.FRACTION);

    /** What stands between a part and the share that repeats it; the whole may stand there too. */
    private static final Pattern OR = Pattern.compile("[^,;(—–]{0,40}[,;(—–]\\s*(?:or|that is|i\\.e\\.)?\\s*");

    @Override
    public Stream<Miscount> broken(List<Claim> claims) {
        Map<String, Claim> known = PartLaw.byId(claims);
        Stream<List<Claim>> close = Stream.concat(
                Between.runs(claims, 2).stream(),
                Between.runs(claims, 3).stream().map(run -> List.of(run.getFirst(), run.getLast())));
        return close.map(pair -> check(pair.getFirst(), pair.getLast(), known)).filter(Objects::nonNull);
    }

    private static @Nullable Miscount check(Claim part, Claim share, Map<String, Claim> known) {
        Claim whole = PartLaw.whole(part, known);
        if (whole == null
                || !SHARES.contains(share.quantity().kind())
                || !Reach.alike(part, whole)
                || !Between.match(OR, part, share).matches()) {
            return null;
        }
        Interval reckoned = share(Reach.of(part), Reach.of(whole));
        return reckoned == null || reckoned.overlaps(Figure.of(share).firm())
                ? null
                : new Miscount(
                        List.of(part, whole, share),
                        Explanation.of(
                                "sum.share",
                                PartLaw.words(part),
                                PartLaw.words(whole),
                                percent(Figure.of(part).low(), Figure.of(whole).low()),
                                PartLaw.words(share)));
    }

    private static @Nullable Interval share(Interval part, Interval whole) {
        if (whole.low() == null || whole.low().signum() <= 0) {
            return null;
        }
        BigDecimal low = part.low() == null || whole.high() == null ? null : ratio(part.low(), whole.high());
        BigDecimal high = part.high() == null ? null : ratio(part.high(), whole.low());
        return new Interval(low, high);
    }

    private static BigDecimal ratio(BigDecimal part, BigDecimal whole) {
        return part.divide(whole, 6, RoundingMode.HALF_EVEN);
    }

    private static String percent(BigDecimal part, BigDecimal whole) {
        return part.movePointRight(2)
                .divide(whole, 2, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
