package crosscheck.verdict;

import crosscheck.claim.Claim;
import crosscheck.evidence.Explanation;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A part is no larger than its whole. */
final class PartLaw implements Law {

    @Override
    public Stream<Miscount> broken(List<Claim> claims) {
        Map<String, Claim> known = byId(claims);
        return claims.stream().map(claim -> check(claim, whole(claim, known))).filter(Objects::nonNull);
    }

    private static @Nullable Miscount check(Claim part, @Nullable Claim whole) {
        if (whole == null || !Reach.alike(part, whole)) {
            return null;
        }
        BigDecimal least = Reach.of(part).low();
        BigDecimal most = Reach.of(whole).high();
        return least != null && most != null && least.compareTo(most) > 0
                ? new Miscount(List.of(part, whole), Explanation.of("sum.part", words(part), words(whole)))
                : null;
    }

    static Map<String, Claim> byId(List<Claim> claims) {
        return claims.stream().collect(Collectors.toMap(Claim::id, Function.identity(), (a, b) -> a));
    }

    /** The claim whose part this one is said to be; null when none is. */
    static @Nullable Claim whole(Claim claim, Map<String, Claim> known) {
        return claim.partOf() == null ? null : known.get(claim.partOf().value());
    }

    /** The figure with its hedge, unit and rate, as written. */
    static String words(Claim claim) {
        return claim.article().at(claim.quantity().extent()).strip();
    }
}
