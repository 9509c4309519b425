package crosscheck.verdict;

import crosscheck.claim.Claim;
import crosscheck.claim.Counted;
import crosscheck.evidence.Explanation;
import crosscheck.lexicon.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Parts of one whole that shut each other out, told in one sentence, are together no more than the whole. */
final class PartsLaw implements Law {

    private final Map<String, String> families = families(Table.load("disjoint"));

    /** The family of each word: of one family's words no two can be said of one thing. */
    private static Map<String, String> families(Table table) {
        Map<String, String> families = new LinkedHashMap<>();
        table.rows().forEach(row -> families.put(row.get("surface"), row.get("meaning")));
        return Map.copyOf(families);
    }

    @Override
    public Stream<Miscount> broken(List<Claim> claims) {
        Map<String, Claim> known = PartLaw.byId(claims);
        Map<Claim, List<Claim>> parts = new LinkedHashMap<>();
        for (Claim claim : claims) {
            Claim whole = PartLaw.whole(claim, known);
            if (whole != null && Reach.alike(claim, whole)) {
                parts.computeIfAbsent(whole, w -> new ArrayList<>()).add(claim);
            }
        }
        return parts.entrySet().stream().flatMap(entry -> check(entry.getKey(), entry.getValue()).stream());
    }

    private Optional<Miscount> check(Claim whole, List<Claim> parts) {
        List<Claim> apart = apart(parts);
        BigDecimal most = Reach.of(whole).high();
        if (apart.size() < 2 || most == null) {
            return Optional.empty();
        }
        BigDecimal least = apart.stream()
                .map(part -> Reach.of(part).low())
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (least.compareTo(most) <= 0) {
            return Optional.empty();
        }
        String sum = String.join(" + ", apart.stream().map(PartLaw::words).toList());
        List<Claim> all = new ArrayList<>(apart);
        all.add(whole);
        return Optional.of(new Miscount(all, Explanation.of("sum.parts", sum, PartLaw.words(whole))));
    }

    /** The parts of the first part's sentence that shut it and each other out. */
    private List<Claim> apart(List<Claim> parts) {
        List<Claim> apart = new ArrayList<>();
        for (Claim part : parts) {
            boolean fits = apart.isEmpty()
                    || (part.sentence()
                                    .span()
                                    .equals(apart.getFirst().sentence().span())
                            && apart.stream().allMatch(other -> disjoint(other, part)));
            if (fits) {
                apart.add(part);
            }
        }
        return apart;
    }

    private boolean disjoint(Claim a, Claim b) {
        if (a.counted() == null || b.counted() == null) {
            return false;
        }
        Counted one = a.counted().value();
        Counted two = b.counted().value();
        String family = families.get(one.head());
        return !one.head().equals(two.head()) && family != null && family.equals(families.get(two.head()));
    }
}
