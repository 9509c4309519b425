package crosscheck.claim;

import crosscheck.lexicon.ListedPlace;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The places of the lists, by the words they are named with. */
final class Gazetteer {

    /**
     * A place.
     *
     * @param id its row
     * @param name the fullest name
     * @param kind continent, country, region, capital, city, town, water, territory, union
     * @param within id of the place it lies in, empty when in none
     */
    record Place(String id, String name, String kind, String within) {

        /** Whether its name alone does not show it: many a town is called like a person. */
        boolean isTown() {
            return kind.equals(ListedPlace.TOWN);
        }

        /** Whether people live in it close together: a town, a city, a capital. */
        boolean isSettlement() {
            return isTown() || kind.equals("city") || kind.equals("capital");
        }
    }

    private static final Map<String, Place> NAMES = new HashMap<>();
    private static final Map<String, Place> ADJECTIVES = new HashMap<>();
    private static final Map<String, Place> IDS = new HashMap<>();

    /** How many words the longest name has that begins with a word. */
    private static final Map<String, Integer> LONGEST = load();

    private Gazetteer() {}

    private static Map<String, Integer> load() {
        Map<String, Integer> longest = new HashMap<>();
        for (ListedPlace row : ListedPlace.all()) {
            Place place = new Place(row.id(), row.name(), row.kind(), row.within());
            IDS.put(place.id(), place);
            row.names().forEach(name -> put(NAMES, name, place, longest));
            row.adjectives().forEach(adjective -> put(ADJECTIVES, adjective, place, longest));
        }
        return longest;
    }

    private static void put(Map<String, Place> map, String name, Place place, Map<String, Integer> longest) {
        List<Piece> words = Line.words(name);
        map.putIfAbsent(key(words), place);
        longest.merge(words.getFirst().text(), words.size(), Math::max);
    }

    private static String key(List<Piece> words) {
        StringBuilder key = new StringBuilder();
        for (Piece word : words) {
            key.append(key.isEmpty() ? "" : " ").append(word.text().replace('’', '\''));
        }
        return key.toString();
    }

    /** Index after the longest place name that begins at an index, the index itself when none does; a town's name counts where it is shown to be one. */
    static int nameEnd(Line line, int from) {
        int end = end(NAMES, line, from);
        Place place = end > from ? of(line, from, end) : null;
        return place != null && place.isTown() && !isShown(line, from, end) ? from : end;
    }

    /** Whether a preposition of rest or a larger place behind it shows a town to be one. */
    private static boolean isShown(Line line, int from, int end) {
        boolean in = line.at(from - 1).is("in", "near", "outside", "around", "across", "throughout")
                && !line.at(end).isCapital();
        boolean larger = line.at(end).is(",") && end(NAMES, line, end + 1) > end + 1;
        boolean called = line.at(from - 1).is("of") && PlaceNouns.has(line.at(from - 2));
        return in || larger || called;
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

    /** The place that a text names by itself, null when the list does not know it. */
    static @Nullable Place named(String text) {
        return NAMES.get(key(Line.words(text)));
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
