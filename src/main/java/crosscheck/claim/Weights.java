package crosscheck.claim;

import crosscheck.claim.Gazetteer.Place;
import crosscheck.claim.PlaceMention.Role;
import crosscheck.text.Span;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** How much in an article speaks for each place, and which place that makes its topic. */
final class Weights {

    private static final int LEAST = 6;

    /** Roles in which a capital's name does something or has something. */
    private static final Set<Role> ACTING = Set.of(Role.OWNER, Role.HOLDER, Role.OTHER);

    private final Nesting nesting;
    private final Map<String, Place> places = new HashMap<>();
    private final Map<String, Double> own = new TreeMap<>();
    private final Map<String, Span> first = new HashMap<>();
    private final Map<String, Integer> times = new HashMap<>();

    Weights(Nesting nesting) {
        this.nesting = nesting;
    }

    /** Adds a mention; a capital that does something stands for its country's government. */
    void add(PlaceMention mention, double weight) {
        Place place = mention.place();
        if (place == null) {
            return;
        }
        boolean government = place.kind().equals("capital") && ACTING.contains(mention.role());
        Place country = government ? nesting.outer(place) : null;
        add(country == null ? place : country, mention.span(), weight);
    }

    void add(Place place, Span span, double weight) {
        places.put(place.id(), place);
        first.putIfAbsent(place.id(), span);
        own.merge(place.id(), weight, Double::sum);
        times.merge(place.id(), 1, Integer::sum);
    }

    /** Adds to a place that has some weight already. */
    void raise(@Nullable Place place, double weight) {
        if (place != null && own.containsKey(place.id())) {
            own.merge(place.id(), weight, Double::sum);
        }
    }

    /** The country that has most of the weight or clearly more than every other, or the place in it that has most of its weight. */
    @Nullable Topic heaviest() {
        Map<String, Double> countries = new TreeMap<>();
        double all = 0;
        for (Map.Entry<String, Double> one : own.entrySet()) {
            Place country = nesting.country(place(one.getKey()));
            places.put(country.id(), country);
            countries.merge(country.id(), one.getValue(), Double::sum);
            all += one.getValue();
        }
        String best = heaviest(countries);
        if (best == null || sum(countries, best) < LEAST || !leads(countries, best, all)) {
            return null;
        }
        Place narrow = narrow(place(best));
        return new Topic(narrow, span(narrow));
    }

    private static @Nullable String heaviest(Map<String, Double> sums) {
        String best = null;
        for (String one : sums.keySet()) {
            best = best == null || sum(sums, one) > sum(sums, best) ? one : best;
        }
        return best;
    }

    private static boolean leads(Map<String, Double> countries, String best, double all) {
        double second = 0;
        for (Map.Entry<String, Double> one : countries.entrySet()) {
            second = one.getKey().equals(best) ? second : Math.max(second, one.getValue());
        }
        double most = sum(countries, best);
        return most > 0.55 * all || (most > 0.4 * all && most > 1.3 * second);
    }

    /** From a place down to what lies in it, as long as one part has most of the weight of the whole. */
    private Place narrow(Place from) {
        Place at = from;
        while (true) {
            Map<String, Double> parts = parts(at);
            String best = heaviest(parts);
            double whole = parts.values().stream().mapToDouble(d -> d).sum() + sum(own, at.id());
            if (best == null || sum(parts, best) <= whole / 2 || !isRepeated(place(best))) {
                return at;
            }
            at = place(best);
        }
    }

    /** Whether a place, or what lies in it, is named more than once. */
    private boolean isRepeated(Place place) {
        return times.entrySet().stream()
                        .filter(one -> nesting.within(place(one.getKey()), place))
                        .mapToInt(Map.Entry::getValue)
                        .sum()
                > 1;
    }

    /** The weight of each direct part of a place with all that lies in it. */
    private Map<String, Double> parts(Place whole) {
        Map<String, Double> parts = new TreeMap<>();
        for (Map.Entry<String, Double> one : own.entrySet()) {
            var chain = nesting.chain(place(one.getKey()));
            int at = chain.indexOf(whole);
            if (at > 0) {
                Place part = chain.get(at - 1);
                places.put(part.id(), part);
                parts.merge(part.id(), one.getValue(), Double::sum);
            }
        }
        return parts;
    }

    /** Where a place, or else something in it, is first named. */
    private Span span(Place place) {
        Span span = first.get(place.id());
        for (Map.Entry<String, Span> one : first.entrySet()) {
            boolean earlier = span == null
                    || (!first.containsKey(place.id()) && one.getValue().start() < span.start());
            span = earlier && nesting.within(place(one.getKey()), place) ? one.getValue() : span;
        }
        return span == null ? new Span(0, 0) : span;
    }

    private Place place(String id) {
        Place place = places.get(id);
        if (place == null) {
            throw new IllegalArgumentException(id);
        }
        return place;
    }

    private static double sum(Map<String, Double> sums, String id) {
        return sums.getOrDefault(id, 0.0);
    }
}
