package crosscheck.group;

import crosscheck.text.Article;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What each article of a run is about: its most telling stems with their weights (term frequency times inverse document frequency, names
 * counted double, the headline counted in), scaled to length one.
 */
final class Topics {

    /** Stems kept per article. */
    private static final int KEPT = 150;

    /** How many of them are handed out. */
    private static final int ANCHORS = 24;

    /** A stem of fewer articles counts as no rarer: what one article alone says is not what it is about. */
    private static final int RAREST = 6;

    /** A small run cannot tell common words from rare ones: it is treated as part of a run of at least this size. */
    private static final int SMALLEST = 60;

    /** What one article is about, the most telling first. */
    private static final class Vector {

        /** By number. */
        private final int[] stems;

        /** Of each stem, of length one together. */
        private final double[] weights;

        /** The first stems as words. */
        private final List<String> anchors;

        /** The article whose likeness was worked out last, and that likeness: the claims of two articles meet one after the other. */
        private @Nullable Vector met;

        private double likeness;

        private Vector(int[] stems, double[] weights, List<String> anchors) {
            this.stems = stems;
            this.weights = weights;
            this.anchors = anchors;
        }
    }

    /** What an article is about that says nothing. */
    private final Vector nothing = new Vector(new int[0], new double[0], List.of());

    private final Map<String, Vector> vectors = new HashMap<>();
    private final Map<String, Integer> frequency = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final int size;

    /** The article that was asked about last, laid out by stem: pairs are asked for article by article. */
    private Vector laidOut = nothing;

    private double[] weights = new double[0];

    Topics(Iterable<Article> articles, Stems stems) {
        Map<String, Map<String, Integer>> counts = new LinkedHashMap<>();
        for (Article article : articles) {
            counts.computeIfAbsent(article.id(), id -> count(article, stems));
        }
        counts.values().forEach(c -> c.keySet().forEach(stem -> frequency.merge(stem, 1, Integer::sum)));
        size = Math.max(SMALLEST, counts.size());
        counts.forEach((id, c) -> weigh(id, c));
    }

    private static Map<String, Integer> count(Article article, Stems stems) {
        Map<String, Integer> counts = new TreeMap<>();
        String title = article.title();
        if (title != null) {
            stems.each(title, (stem, name) -> counts.merge(stem, 2, Integer::sum));
        }
        stems.each(article.text(), (stem, name) -> counts.merge(stem, name ? 2 : 1, Integer::sum));
        return counts;
    }

    /** The stems of an article that stand in it most often, names and headline counted double. */
    static List<String> terms(Article article, Stems stems) {
        return count(article, stems).entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(KEPT)
                .map(Map.Entry::getKey)
                .toList();
    }

    private void weigh(String id, Map<String, Integer> counts) {
        List<Map.Entry<String, Double>> weights = new ArrayList<>();
        counts.forEach((stem, n) -> weights.add(Map.entry(stem, (1 + StrictMath.log(n)) * telling(stem))));
        weights.sort(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()));
        List<Map.Entry<String, Double>> kept = weights.subList(0, Math.min(KEPT, weights.size()));
        double length = StrictMath.sqrt(
                kept.stream().mapToDouble(Map.Entry::getValue).map(w -> w * w).sum());
        vectors.put(
                id,
                new Vector(
                        kept.stream().mapToInt(e -> number(e.getKey())).toArray(),
                        kept.stream().mapToDouble(e -> e.getValue() / length).toArray(),
                        kept.stream().limit(ANCHORS).map(Map.Entry::getKey).toList()));
    }

    private int number(String stem) {
        return numbers.computeIfAbsent(stem, s -> numbers.size());
    }

    private double telling(String stem) {
        return StrictMath.log((double) (size + 1) / Math.max(RAREST, frequency.getOrDefault(stem, 1)));
    }

    /** How rare a stem is among the run's articles: 0 when it stands in all of a large run. */
    double rarity(String stem) {
        return StrictMath.log((double) (size + 1) / frequency.getOrDefault(stem, 1));
    }

    /** The rarity of a stem as a share of the greatest possible, from 0 to 1. */
    double share(String stem) {
        return rarity(stem) / StrictMath.log(size + 1.0);
    }

    /** How much two articles speak of the same, from 0 to 1. */
    double likeness(Article a, Article b) {
        if (a.id().equals(b.id())) {
            return 1;
        }
        Vector one = vectors.getOrDefault(a.id(), nothing);
        Vector two = vectors.getOrDefault(b.id(), nothing);
        if (two.met != one) {
            two.met = one;
            two.likeness = likeness(one, two);
        }
        return two.likeness;
    }

    private double likeness(Vector one, Vector two) {
        layOut(one);
        double sum = 0;
        for (int i = 0; i < two.stems.length; i++) {
            sum += two.weights[i] * weights[two.stems[i]];
        }
        return sum;
    }

    private void layOut(Vector vector) {
        if (vector != laidOut) {
            weights = weights.length < numbers.size() ? new double[numbers.size()] : weights;
            for (int stem : laidOut.stems) {
                weights[stem] = 0;
            }
            for (int i = 0; i < vector.stems.length; i++) {
                weights[vector.stems[i]] = vector.weights[i];
            }
            laidOut = vector;
        }
    }

    /** An article's most telling stems, at most {@value #ANCHORS}, the most telling first. */
    List<String> anchors(Article article) {
        return vectors.getOrDefault(article.id(), nothing).anchors;
    }
}
