package crosscheck.claim;

import crosscheck.claim.Gazetteer.Place;
import crosscheck.claim.PlaceMention.Role;
import crosscheck.text.Span;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** How much in an article speaks for each place, and which place that makes its topic. */
final class Weights {

    private static final int LEAST = 6;

    /** How much more than any other country the scene is named. */
    private static final double RIVAL = 1.2;

    /** How often a place of the title must be named to be the scene. */
    private static final int OFTEN = 4;

    /** Roles in which a capital's name does something or has something. */
    private static final Set<Role> ACTING = Set.of(Role.OWNER, Role.HOLDER, Role.OTHER);

    private final Nesting nesting;

    /** The region named last, null before any is. */
    private @Nullable Place region;

    private final Map<String, Place> places = new HashMap<>();
    private final Map<String, Double> own = new TreeMap<>();
    private final Map<String, Span> first = new HashMap<>();
    private final Map<String, Integer> times = new HashMap<>();

    /** What institutions alone speak for a country: it says nothing of whether a part of it is the scene. */
    private final Map<String, Double> signs = new HashMap<>();

    private final Set<String> titled = new HashSet<>();

    /** Places of the title and of the sentences that open the article. */
    private final Set<Place> leading = new HashSet<>();

    Weights(Nesting nesting) {
        this.nesting = nesting;
    }

    /** Adds a mention; a capital that does something stands for its country's government, a border for its country. */
    void add(PlaceMention mention, double weight) {
        Place place = mention.place();
        if (place == null) {
            again(mention, weight);
            return;
        }
        region = place.kind().equals("region") ? place : region;
        boolean government = place.kind().equals("capital") && ACTING.contains(mention.role());
        boolean outer =
                government || mention.role() == Role.SEAT || place.kind().equals("border");
        Place country = outer ? nesting.outer(place) : null;
        add(country == null ? place : country, mention.span(), weight);
    }

    /** "The state's 27 districts": the region named last is spoken of again. */
    private void again(PlaceMention mention, double weight) {
        if (region != null && mention.name().equals("state")) {
            own.merge(region.id(), weight, Double::sum);
        }
    }

    void add(Place place, Span span, double weight) {
        places.put(place.id(), place);
        first.putIfAbsent(place.id(), span);
        own.merge(place.id(), weight, Double::sum);
        times.merge(place.id(), 1, Integer::sum);
    }

    /** Notes a place that the title or the opening names. */
    void lead(@Nullable Place place) {
        if (place != null) {
            leading.add(place);
        }
    }

    private boolean leads(Place place) {
        return leading.stream().anyMatch(one -> nesting.within(one, place));
    }

    /** Adds the sign of an institution to its country. */
    void sign(Place place, Span span, double weight) {
        add(place, span, weight);
        signs.merge(place.id(), weight, Double::sum);
    }

    /** Adds to a place of the title that has some weight already. */
    void raise(@Nullable Place place, double weight) {
        if (place != null && own.containsKey(place.id())) {
            own.merge(place.id(), weight, Double::sum);
            titled.add(place.id());
        }
    }

    /**
     * The country that has most of the weight or clearly more than every other, or the place in it that has most of its weight. What no
     * sentence names is none: institutions alone do not make it.
     */
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
        if (best == null
                || sum(countries, best) < LEAST
                || times(place(best)) + titled.size() < 2
                || sum(countries, best) <= sum(signs, best)
                || !leads(countries, best, all)
                || isParty(countries, best)) {
            return null;
        }
        Place narrow = narrow(place(best));
        return new Topic(narrow, span(narrow));
    }

    /** Whether a country is one of two that deal with each other: named hardly more than another, its institutions left out. */
    private boolean isParty(Map<String, Double> countries, String best) {
        double named = sum(countries, best) - sum(signs, best);
        return countries.keySet().stream()
                .filter(one -> !one.equals(best) && place(one).kind().equals("country"))
                .anyMatch(one -> named < RIVAL * (sum(countries, one) - sum(signs, one)));
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
            if (best == null
                    || !(leads(place(best)) || at.isSettlement())
                    || !isScene(place(best), sum(parts, best), whole, whole - signs.getOrDefault(at.id(), 0.0))) {
                return at;
            }
            at = place(best);
        }
    }

    /** Whether a part has most of the weight of the whole and is named again; one of the title, of the weight without institutions. */
    private boolean isScene(Place part, double own, double whole, double named) {
        int times = times(part);
        boolean focus = own > named / 2 && times >= OFTEN && titled.contains(part.id());
        return focus || (own > whole / 2 && times > 1);
    }

    /** How often a place, or what lies in it, is named. */
    private int times(Place place) {
        return times.entrySet().stream()
                .filter(one -> nesting.within(place(one.getKey()), place))
                .mapToInt(Map.Entry::getValue)
                .sum();
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
