package crosscheck.group;

import crosscheck.lexicon.Table;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How much speaks for two claims answering one question: each trait of the pair has its weight in {@code weights.tsv}. */
final class Scores {

    private final Traits traits;
    private final Map<String, BigDecimal> weights;

    Scores(Traits traits, Map<String, BigDecimal> weights) {
        this.traits = traits;
        this.weights = weights;
    }

    static Map<String, BigDecimal> weights(Table table) {
        Map<String, BigDecimal> weights = new TreeMap<>();
        for (Table.Row row : table.rows()) {
            try {
                weights.put(row.get("trait") + "=" + row.get("level"), new BigDecimal(row.get("weight")));
            } catch (NumberFormatException e) {
                throw row.broken("weight must be a number");
            }
        }
        return Map.copyOf(weights);
    }

    /** Weights of which some are replaced by others. */
    static Map<String, BigDecimal> overlaid(Map<String, BigDecimal> weights, Map<String, BigDecimal> others) {
        Map<String, BigDecimal> all = new TreeMap<>(weights);
        all.putAll(others);
        return Map.copyOf(all);
    }

    BigDecimal score(Profile a, Profile b) {
        return traits.of(a, b).stream().map(this::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    List<Feature> features(Profile a, Profile b) {
        return traits.of(a, b).stream().map(this::feature).toList();
    }

    Feature feature(Trait trait) {
        return new Feature(trait.name(), weight(trait), trait.words().get());
    }

    BigDecimal weight(Trait trait) {
        BigDecimal weight = weights.get(trait.name() + "=" + trait.level());
        if (weight == null) {
            throw new IllegalStateException("weights.tsv: no row for " + trait.name() + " " + trait.level());
        }
        return weight;
    }
}
