package crosscheck.group;

import crosscheck.claim.Claim;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The other figures of a figure's sentence. Two reports of one thing tell it beside the same figures, whatever words they choose and even
 * where they differ on the thing itself: "$1,200 to those who earn up to $75,000".
 */
final class Company {

    private static final int[] NOBODY = {};

    private record Sentence(String article, int index) {}

    private record Figure(String dimension, BigDecimal low) {}

    /** By claim id the other figures of the sentence, as sorted numbers that stand for them. */
    private final Map<String, int[]> others = new HashMap<>();

    Company(List<Profile> profiles) {
        Map<Sentence, List<Profile>> told = new HashMap<>();
        for (Profile profile : profiles) {
            told.computeIfAbsent(sentence(profile), s -> new ArrayList<>(2)).add(profile);
        }
        Map<Figure, Integer> numbers = new HashMap<>();
        for (List<Profile> figures : told.values()) {
            for (Profile profile : figures) {
                others.put(id(profile), numbers(profile, figures, numbers));
            }
        }
    }

    private static String id(Profile profile) {
        return profile.claim().id();
    }

    private static Sentence sentence(Profile profile) {
        Claim claim = profile.claim();
        return new Sentence(claim.article().id(), claim.sentence().index());
    }

    private static int[] numbers(Profile profile, List<Profile> figures, Map<Figure, Integer> numbers) {
        return figures.size() == 1
                ? NOBODY
                : figures.stream()
                        .filter(other -> !id(other).equals(id(profile)))
                        .mapToInt(other -> numbers.computeIfAbsent(figure(other), f -> numbers.size()))
                        .sorted()
                        .distinct()
                        .toArray();
    }

    private static Figure figure(Profile profile) {
        BigDecimal low = profile.claim().quantity().amount().low();
        return new Figure(profile.dimension(), low.stripTrailingZeros());
    }

    /** What the two sentences share: "none" where one of them holds no other figure, else "no-figure", "one-figure" or "figures". */
    String shared(Profile a, Profile b) {
        int[] one = others.getOrDefault(id(a), NOBODY);
        int[] two = others.getOrDefault(id(b), NOBODY);
        if (one.length == 0 || two.length == 0) {
            return "none";
        }
        long common = Arrays.stream(one)
                .filter(number -> Arrays.binarySearch(two, number) >= 0)
                .count();
        return common == 0 ? "no-figure" : common == 1 ? "one-figure" : "figures";
    }
}
