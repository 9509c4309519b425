package crosscheck.group;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;

/**
 * How a pair stands among its rivals: the figures of the other article that answer another question and could be held against the claim
 * as well. Of two articles on one story each figure has one counterpart at most, so a better one elsewhere speaks against a pair.
 */
final class Rivals {

    /** Rivals remembered for a claim and an article: the best ones. */
    private static final int HELD = 6;

    private static final BigDecimal CLEAR = BigDecimal.ONE;

    /** A lead as great as without a rival. */
    private static final BigDecimal ALONE = BigDecimal.valueOf(6);

    private record Place(int claim, String article) {}

    private record Offer(int claim, BigDecimal score) {}

    private static final Comparator<Offer> BEST =
            Comparator.comparing(Offer::score, Comparator.reverseOrder()).thenComparingInt(Offer::claim);

    private final Map<Place, List<Offer>> offers = new HashMap<>();
    private final List<Profile> profiles;

    Rivals(List<Profile> profiles) {
        this.profiles = profiles;
    }

    /** Remembers a pair of two articles' claims that no gate keeps apart. */
    void offer(int a, int b, BigDecimal score) {
        put(new Place(a, article(b)), new Offer(b, score));
        put(new Place(b, article(a)), new Offer(a, score));
    }

    private void put(Place place, Offer offer) {
        List<Offer> held = offers.computeIfAbsent(place, p -> new ArrayList<>(2));
        held.add(offer);
        held.sort(BEST);
        if (held.size() > HELD) {
            held.removeLast();
        }
    }

    private String article(int claim) {
        return profiles.get(claim).claim().article().id();
    }

    /**
     * How a pair stands: "alone", "clear", "narrow", "beaten" or "far-beaten".
     *
     * @param apart whether two claims of one article answer two questions
     */
    String standing(int a, int b, BigDecimal score, BiPredicate<Integer, Integer> apart) {
        BigDecimal lead = lead(a, b, score, apart).min(lead(b, a, score, apart));
        if (lead.signum() > 0) {
            return lead.compareTo(ALONE) >= 0 ? "alone" : lead.compareTo(CLEAR) > 0 ? "clear" : "narrow";
        }
        return lead.negate().compareTo(CLEAR) < 0 ? "beaten" : "far-beaten";
    }

    private BigDecimal lead(int claim, int other, BigDecimal score, BiPredicate<Integer, Integer> apart) {
        return offers.getOrDefault(new Place(claim, article(other)), List.of()).stream()
                .filter(offer -> offer.claim() != other && apart.test(offer.claim(), other))
                .findFirst()
                .map(rival -> score.subtract(rival.score()))
                .orElse(ALONE);
    }
}
