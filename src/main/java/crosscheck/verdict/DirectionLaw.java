package crosscheck.verdict;

import crosscheck.claim.Claim;
import crosscheck.evidence.Explanation;
import crosscheck.quantity.Interval;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A figure that is "up from" another is larger, one that is "down from" another is smaller. */
final class DirectionLaw implements Law {

    private static final Pattern FROM = Pattern.compile(
            "(?:\\s+[\\p{L}%$-]+){0,3},?\\s+(up|down)\\s+(?:slightly |sharply )?from\\s+(?:an? |the )?");

    @Override
    public Stream<Miscount> broken(List<Claim> claims) {
        return Between.runs(claims, 2).stream()
                .map(pair -> check(pair.getFirst(), pair.getLast()))
                .filter(Objects::nonNull);
    }

    private static @Nullable Miscount check(Claim now, Claim before) {
        Matcher words = Between.match(FROM, now, before);
        if (!Reach.alike(now, before) || !words.matches()) {
            return null;
        }
        boolean up = words.group(1).equals("up");
        Interval less = Reach.of(up ? before : now);
        Interval more = Reach.of(up ? now : before);
        BigDecimal least = less.low();
        BigDecimal most = more.high();
        return least != null && most != null && least.compareTo(most) > 0
                ? new Miscount(
                        List.of(now, before),
                        Explanation.of("sum.direction", PartLaw.words(now), words.group(1), PartLaw.words(before)))
                : null;
    }
}
