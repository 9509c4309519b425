package crosscheck.claim;

import crosscheck.claim.PlaceMention.Role;
import crosscheck.lexicon.Table;
import crosscheck.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The place an article as a whole is about.
 *
 * @param name for the claims that inherit it
 * @param span where it is first named, or the sign that shows it
 */
record Topic(String name, Span span) {

    /** An institution that shows a country. */
    private record Sign(List<Piece> words, String place) {}

    private static final Map<String, List<Sign>> SIGNS = signs();
    private static final int LEAST = 6;

    private static Map<String, List<Sign>> signs() {
        Map<String, List<Sign>> signs = new TreeMap<>();
        for (Table.Row row : Table.load("place-signs").rows()) {
            if (Gazetteer.byId(row.get("place")) == null) {
                throw row.broken("no place " + row.get("place"));
            }
            List<Piece> words = Line.words(row.get("surface"));
            signs.computeIfAbsent(words.getFirst().text(), w -> new ArrayList<>())
                    .add(new Sign(words, row.get("place")));
        }
        return signs;
    }

    /** How much speaks for a place, and where it is first named. */
    private static final class Weight {
        private double sum;
        private final Span first;

        Weight(Span first) {
            this.first = first;
        }
    }

    /**
     * The place that dominates an article, null when none does.
     *
     * @param speakers its sentences and who speaks in them: where a speaker is from counts for nothing
     * @param mentions the places of each
     */
    static @Nullable Topic of(Speakers speakers, List<List<PlaceMention>> mentions, @Nullable String title) {
        List<Line> lines = speakers.lines();
        Map<String, Weight> weights = new TreeMap<>();
        for (int i = 0; i < lines.size(); i++) {
            int weight = i < 3 ? 2 : 1;
            for (PlaceMention mention : mentions.get(i)) {
                if (mention.place() != null && !speakers.speaks(i, mention.span())) {
                    add(weights, mention.place().id(), mention.span(), weight * weight(mention.role()));
                }
            }
            signs(lines.get(i), weight, weights);
        }
        if (title != null) {
            for (PlaceMention mention : new PlaceReader(Line.of(title)).read()) {
                Weight known = mention.place() == null
                        ? null
                        : weights.get(mention.place().id());
                if (known != null) {
                    known.sum += 6;
                }
            }
        }
        return choose(weights);
    }

    private static int weight(Role role) {
        return switch (role) {
            case IN -> 8;
            case TO -> 4;
            case HOLDER, OWNER, BESIDE -> 3;
            case OTHER, AGAIN, ADJECTIVE -> 1;
        };
    }

    private static void signs(Line line, int weight, Map<String, Weight> weights) {
        for (int i = 0; i < line.size(); i++) {
            for (Sign sign : SIGNS.getOrDefault(line.at(i).text(), List.of())) {
                if (line.matches(i, sign.words())) {
                    add(weights, sign.place(), line.span(i, i + sign.words().size()), weight);
                }
            }
        }
    }

    private static void add(Map<String, Weight> weights, String id, Span span, int weight) {
        weights.computeIfAbsent(id, x -> new Weight(span)).sum += weight;
    }

    private static @Nullable Topic choose(Map<String, Weight> weights) {
        Map<String, Double> countries = new TreeMap<>();
        double all = 0;
        for (Map.Entry<String, Weight> one : weights.entrySet()) {
            Gazetteer.Place country = country(one.getKey());
            all += one.getValue().sum;
            countries.merge(country.id(), one.getValue().sum, Double::sum);
        }
        String best = null;
        for (Map.Entry<String, Double> one : countries.entrySet()) {
            if (best == null || one.getValue() > countries.getOrDefault(best, 0.0)) {
                best = one.getKey();
            }
        }
        if (best == null || countries.getOrDefault(best, 0.0) < LEAST || !leads(countries, best, all)) {
            return null;
        }
        return narrow(weights, best, countries.getOrDefault(best, 0.0));
    }

    /** Whether a country has most of the weight, or clearly more than every other. */
    private static boolean leads(Map<String, Double> countries, String best, double all) {
        double sum = countries.getOrDefault(best, 0.0);
        double second = 0;
        for (Map.Entry<String, Double> one : countries.entrySet()) {
            if (!one.getKey().equals(best)) {
                second = Math.max(second, one.getValue());
            }
        }
        return sum > 0.55 * all || (sum > 0.4 * all && sum > 1.3 * second);
    }

    /** The country, or the one place in it that has most of its weight. */
    private static Topic narrow(Map<String, Weight> weights, String country, double sum) {
        String best = country;
        for (Map.Entry<String, Weight> one : weights.entrySet()) {
            if (country(one.getKey()).id().equals(country) && one.getValue().sum > 0.5 * sum) {
                best = one.getKey();
            }
        }
        Weight weight = weights.get(best);
        Gazetteer.Place place = Gazetteer.byId(best);
        if (weight == null || place == null) {
            String any = weights.keySet().stream()
                    .filter(k -> country(k).id().equals(country))
                    .findFirst()
                    .orElse(country);
            Weight first = weights.getOrDefault(any, new Weight(new Span(0, 0)));
            return new Topic(country(any).name(), first.first);
        }
        return new Topic(place.name(), weight.first);
    }

    private static Gazetteer.Place country(String id) {
        Gazetteer.Place place = Gazetteer.byId(id);
        if (place == null) {
            throw new IllegalArgumentException(id);
        }
        Gazetteer.Place country = Gazetteer.country(place);
        return country == null ? place : country;
    }
}
