package crosscheck.group;

import crosscheck.text.Span;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How rare a stem is among the sentences with figures of a run: the rarer, the more it tells that two sentences share it. */
final class Rarity {

    /** A small run cannot tell common words from rare ones: it is treated as part of one with at least this many sentences. */
    private static final int SMALLEST = 200;

    private record Place(String article, Span sentence) {}

    private final Map<String, Integer> frequency = new HashMap<>();
    private final int sentences;

    Rarity(List<Profile> profiles) {
        Set<Place> seen = new HashSet<>();
        for (Profile profile : profiles) {
            Place place = new Place(
                    profile.claim().article().id(), profile.claim().sentence().span());
            if (seen.add(place)) {
                profile.words().forEach(stem -> frequency.merge(stem, 1, Integer::sum));
            }
        }
        sentences = Math.max(SMALLEST, seen.size());
    }

    /** How much of the telling weight of two sets of stems is in both, from 0 to 1; null when neither has any. */
    double shared(Set<String> a, Set<String> b) {
        Set<String> both = new HashSet<>(a);
        both.retainAll(b);
        double common = weight(both);
        double all = weight(a) + weight(b) - common;
        return all == 0 ? 0 : common / all;
    }

    private double weight(Set<String> stems) {
        return stems.stream().sorted().mapToDouble(this::of).sum();
    }

    private double of(String stem) {
        return StrictMath.log((sentences + 1.0) / frequency.getOrDefault(stem, 1));
    }
}
