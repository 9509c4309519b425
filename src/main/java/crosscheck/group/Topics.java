package crosscheck.group;

import crosscheck.text.Article;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What each article of a run is about: its most telling stems with their weights (term frequency times inverse document frequency, names
 * counted double, the headline counted in), scaled to length one.
 */
final class Topics {

    /** Stems kept per article. */
    private static final int KEPT = 150;

    /** A stem of fewer articles counts as no rarer: what one article alone says is not what it is about. */
    private static final int RAREST = 6;

    /** A small run cannot tell common words from rare ones: it is treated as part of a run of at least this size. */
    private static final int SMALLEST = 60;

    private final Map<String, Map<String, Double>> vectors = new HashMap<>();
    private final Map<String, List<String>> anchors = new HashMap<>();
    private final Map<String, Integer> frequency = new HashMap<>();
    private final int size;

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
        Map<String, Double> kept = new LinkedHashMap<>();
        weights.stream().limit(KEPT).forEach(e -> kept.put(e.getKey(), e.getValue()));
        double length =
                StrictMath.sqrt(kept.values().stream().mapToDouble(w -> w * w).sum());
        kept.replaceAll((stem, weight) -> weight / length);
        vectors.put(id, kept);
        anchors.put(id, List.copyOf(kept.keySet()));
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
        Map<String, Double> one = vectors.getOrDefault(a.id(), Map.of());
        Map<String, Double> two = vectors.getOrDefault(b.id(), Map.of());
        double sum = 0;
        for (Map.Entry<String, Double> entry : one.entrySet()) {
            sum += entry.getValue() * two.getOrDefault(entry.getKey(), 0.0);
        }
        return sum;
    }

    /** An article's most telling stems, the most telling first. */
    List<String> anchors(Article article) {
        return anchors.getOrDefault(article.id(), List.of());
    }
}
