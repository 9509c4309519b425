package crosscheck.lexicon;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A row of {@code places.tsv}.
 *
 * @param id stable
 * @param names the fullest first, never empty
 * @param adjectives words for what or who is from there, the commonest first, may be empty
 * @param kind continent, country, region, capital, city, water, territory, union
 * @param within id of the place it lies in, empty when in none
 */
public record Place(String id, List<String> names, List<String> adjectives, String kind, String within) {

    private static final Map<String, Place> ALL = load();

    /** All places in the order of the list. */
    public static List<Place> all() {
        return List.copyOf(ALL.values());
    }

    /** The fullest name. */
    public String name() {
        return names.getFirst();
    }

    private static Map<String, Place> load() {
        Map<String, Place> all = new LinkedHashMap<>();
        for (Table.Row row : Table.load("places").rows()) {
            Place place = new Place(
                    row.get("id"),
                    list(row.get("surface")),
                    list(row.get("adjective")),
                    row.get("kind"),
                    row.get("within"));
            all.put(place.id(), place);
        }
        for (Place place : all.values()) {
            if (!place.within().isEmpty() && !all.containsKey(place.within())) {
                throw new LexiconException(
                        "places.tsv: " + place.id() + " lies within " + place.within() + ", which is no row");
            }
        }
        return all;
    }

    private static List<String> list(String cell) {
        return Arrays.stream(cell.split("\\|", -1))
                .filter(name -> !name.isEmpty())
                .toList();
    }
}
