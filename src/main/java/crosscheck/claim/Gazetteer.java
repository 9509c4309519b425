package crosscheck.claim;

import crosscheck.lexicon.LexiconException;
import crosscheck.lexicon.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The places of {@code places.tsv}. */
final class Gazetteer {

    /**
     * A place.
     *
     * @param id its row
     * @param name the fullest name
     * @param kind continent, country, region, capital, city, water, territory, union
     * @param within id of the place it lies in, empty when in none
     */
    record Place(String id, String name, String kind, String within) {}

    private static final Map<String, Place> NAMES = new HashMap<>();
    private static final Map<String, Place> ADJECTIVES = new HashMap<>();
    private static final Map<String, Place> IDS = new HashMap<>();

    /** How many words the longest name has that begins with a word. */
    private static final Map<String, Integer> LONGEST = load();

    private Gazetteer() {}

    private static Map<String, Integer> load() {
        Map<String, Integer> longest = new HashMap<>();
        for (Table.Row row : Table.load("places").rows()) {
            String[] names = row.get("surface").split("\\|", -1);
            Place place = new Place(row.get("id"), names[0], row.get("kind"), row.get("within"));
            IDS.put(place.id(), place);
            for (String name : names) {
                put(NAMES, name, place, longest);
            }
            for (String adjective : row.get("adjective").split("\\|", -1)) {
                put(ADJECTIVES, adjective, place, longest);
            }
        }
        for (Place place : IDS.values()) {
            if (!place.within().isEmpty() && !IDS.containsKey(place.within())) {
                throw new LexiconException(
                        "places.tsv: " + place.id() + " lies within " + place.within() + ", which is no row");
            }
        }
        return longest;
    }

    private static void put(Map<String, Place> map, String name, Place place, Map<String, Integer> longest) {
        if (!name.isEmpty()) {
            List<Piece> words = Line.words(name);
            map.putIfAbsent(key(words), place);
            longest.merge(words.getFirst().text(), words.size(), Math::max);
        }
    }

    private static String key(List<Piece> words) {
        StringBuilder key = new StringBuilder();
        for (Piece word : words) {
            key.append(key.isEmpty() ? "" : " ").append(word.text().replace('’', '\''));
        }
        return key.toString();
    }

    /** Index after the longest place name that begins at an index, the index itself when none does. */
    static int nameEnd(Line line, int from) {
        return end(NAMES, line, from);
    }

    static int adjectiveEnd(Line line, int from) {
        return end(ADJECTIVES, line, from);
    }

    private static int end(Map<String, Place> map, Line line, int from) {
        int longest = LONGEST.getOrDefault(line.at(from).text(), 0);
        for (int to = Math.min(line.size(), from + longest); to > from; to--) {
            if (map.containsKey(key(line.words().subList(from, to)))) {
                return to;
            }
        }
        return from;
    }

    /** The place of a name or adjective that stands at these words, null when the list does not know it. */
    static @Nullable Place of(Line line, int from, int to) {
        String key = key(line.words().subList(from, to));
        Place place = NAMES.get(key);
        return place != null ? place : ADJECTIVES.get(key);
    }

    /** The place of a row, null when there is none. */
    static @Nullable Place byId(String id) {
        return IDS.get(id);
    }

    /** Whether a place is another or lies in it. */
    static boolean within(Place inner, Place outer) {
        Place at = inner;
        while (at != null) {
            if (at.id().equals(outer.id())) {
                return true;
            }
            at = IDS.get(at.within());
        }
        return false;
    }
}
