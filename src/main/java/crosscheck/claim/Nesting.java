package crosscheck.claim;

import crosscheck.claim.Gazetteer.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which place lies in which, by the gazetteer and by what the article itself says ("the Paris suburb of Saint-Denis"). */
final class Nesting {

    private final Map<String, Place> outer = new HashMap<>();

    /** Learns what the places of an article are said to lie in. */
    Nesting(List<List<PlaceMention>> mentions) {
        for (List<PlaceMention> line : mentions) {
            for (PlaceMention one : line) {
                learn(one.place(), one.within());
            }
        }
    }

    /** Keeps only what narrows the gazetteer's own word: Saint-Denis lies in France, so it may lie in Paris. */
    private void learn(@Nullable Place place, @Nullable Place container) {
        if (place == null || container == null || place.equals(container) || Gazetteer.within(container, place)) {
            return;
        }
        Place known = Gazetteer.byId(place.within());
        if (known == null || Gazetteer.within(container, known)) {
            outer.putIfAbsent(place.id(), container);
        }
    }

    /** The place that another lies in, null for an outermost one. */
    @Nullable Place outer(Place place) {
        Place learned = outer.get(place.id());
        return learned == null ? Gazetteer.byId(place.within()) : learned;
    }

    /** A place and all it lies in, the innermost first. */
    List<Place> chain(Place place) {
        List<Place> chain = new ArrayList<>();
        for (Place at = place; at != null && !chain.contains(at); at = outer(at)) {
            chain.add(at);
        }
        return chain;
    }

    /** The outermost country a place lies in, else the outermost place. */
    Place country(Place place) {
        List<Place> chain = chain(place);
        Place country = null;
        for (Place one : chain) {
            country = one.kind().equals("country") ? one : country;
        }
        return country == null ? place : country;
    }

    boolean within(Place inner, Place outside) {
        return chain(inner).contains(outside);
    }
}
