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

    /** How much of the telling weight of two sorted sets of stems is in both, from 0 to 1; 0 when neither has any. */
    double shared(Set<String> a, Set<String> b) {
        double common = 0;
        double all = 0;
        for (String stem : a) {
            double weight = of(stem);
            all += weight;
            common += b.contains(stem) ? weight : 0;
        }
        for (String stem : b) {
            all += a.contains(stem) ? 0 : of(stem);
        }
        return all == 0 ? 0 : common / all;
    }

    private double of(String stem) {
        return StrictMath.log((sentences + 1.0) / frequency.getOrDefault(stem, 1));
    }
}
