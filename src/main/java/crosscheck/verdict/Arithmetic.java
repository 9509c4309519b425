package crosscheck.verdict;

import crosscheck.claim.Claim;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The laws of arithmetic in their order, each asked of every article. */
final class Arithmetic {

    private final List<Law> laws = List.of(
            new PartLaw(),
            new PartsLaw(),
            new FateLaw(),
            new ShareLaw(),
            new ChangeLaw(),
            new FactorLaw(),
            new DirectionLaw());

    /** All that does not add up, in the order of the articles and of their text. */
    List<Miscount> check(List<Claim> claims) {
        Map<String, List<Claim>> articles = new LinkedHashMap<>();
        claims.forEach(claim -> articles.computeIfAbsent(claim.article().id(), id -> new ArrayList<>())
                .add(claim));
        return articles.values().stream().flatMap(this::article).toList();
    }

    private Stream<Miscount> article(List<Claim> claims) {
        List<Claim> inOrder = claims.stream()
                .sorted(Comparator.comparing(claim -> claim.quantity().span()))
                .toList();
        return laws.stream()
                .flatMap(law -> law.broken(inOrder))
                .sorted(Comparator.comparing(
                        miscount -> miscount.claims().getFirst().quantity().span()));
    }
}
