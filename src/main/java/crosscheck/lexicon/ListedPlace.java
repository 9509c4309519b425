package crosscheck.lexicon;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A place of {@code places.tsv} or {@code towns.tsv}, which are read once.
 *
 * @param id its own, never empty
 * @param names the fullest first
 * @param adjectives words for what or who is from there, may be empty
 * @param kind continent, country, region, capital, city, town, water, territory, union
 * @param within id of the place it lies in, empty when in none
 */
public record ListedPlace(String id, List<String> names, List<String> adjectives, String kind, String within) {

    /** The kind of a place that its name alone does not show: many a town is called like a person. */
    public static final String TOWN = "town";

    private static final List<ListedPlace> ALL = load();

    /** All places, those of {@code places.tsv} first. */
    public static List<ListedPlace> all() {
        return ALL;
    }

    public String name() {
        return names.getFirst();
    }

    public boolean isTown() {
        return kind.equals(TOWN);
    }

    private static List<ListedPlace> load() {
        List<ListedPlace> places = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Table.Row row : Table.load("places").rows()) {
            places.add(new ListedPlace(
                    row.get("id"), cells(row, "surface"), cells(row, "adjective"), row.get("kind"), row.get("within")));
            ids.add(row.get("id"));
        }
        for (Table.Row row : Table.load("towns").rows()) {
            List<String> names = cells(row, "surface");
            String id = id(names.getFirst(), row.get("within"));
            if (!ids.add(id)) {
                throw row.broken(id + " stands among the places already");
            }
            places.add(new ListedPlace(id, names, List.of(), TOWN, row.get("within")));
        }
        for (ListedPlace place : places) {
            if (!place.within.isEmpty() && !ids.contains(place.within)) {
                throw new LexiconException(
                        "places: " + place.id + " lies within " + place.within + ", which is no row");
            }
        }
        return List.copyOf(places);
    }

    private static String id(String name, String within) {
        return name.toLowerCase(Locale.ROOT).replace(' ', '-') + "-" + within;
    }

    private static List<String> cells(Table.Row row, String column) {
        String cell = row.get(column);
        return cell.isEmpty() ? List.of() : List.of(cell.split("\\|", -1));
    }
}
