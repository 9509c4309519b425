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

    private static final NameTree NAMES = new NameTree();
    private static final NameTree ADJECTIVES = new NameTree();
    private static final Map<String, Place> IDS = load();

    private Gazetteer() {}

    private static Map<String, Place> load() {
        Map<String, Place> ids = new HashMap<>();
        for (ListedPlace row : ListedPlace.all()) {
            Place place = new Place(row.id(), row.name(), row.kind(), row.within());
            ids.put(place.id(), place);
            row.names().forEach(name -> NAMES.add(Line.words(name), place));
            row.adjectives().forEach(adjective -> ADJECTIVES.add(Line.words(adjective), place));
        }
        return ids;
    }

    /** The names that begin with a word, null when none does. */
    static @Nullable NameTree names(String word) {
        return NAMES.next(word);
    }

    /** The adjectives that begin with a word, null when none does. */
    static @Nullable NameTree adjectives(String word) {
        return ADJECTIVES.next(word);
    }

    /** Index after the longest place name that begins at an index, the index itself when none does; a town's name counts where it is shown to be one. */
    static int nameEnd(Line line, int from) {
        int end = end(line.at(from).spelling().places().names(), line, from);
        Place place = end > from ? of(line, from, end) : null;
        return place != null && place.isTown() && !isShown(line, from, end) ? from : end;
    }

    /** Whether a preposition of rest or a larger place behind it shows a town to be one. */
    private static boolean isShown(Line line, int from, int end) {
        boolean in = line.at(from - 1).is("in", "near", "outside", "around", "across", "throughout")
                && !line.at(end).isCapital();
        NameTree behind = line.at(end + 1).spelling().places().names();
        boolean larger = line.at(end).is(",") && end(behind, line, end + 1) > end + 1;
        boolean called = line.at(from - 1).is("of") && PlaceNouns.has(line.at(from - 2));
        return in || larger || called;
    }

    static int adjectiveEnd(Line line, int from) {
        return end(line.at(from).spelling().places().adjectives(), line, from);
    }

    /** Index after the longest of the names that begin with the word at an index, the index itself when none stands there. */
    private static int end(@Nullable NameTree names, Line line, int from) {
        int end = from;
        NameTree at = line.has(from) ? names : null;
        for (int to = from + 1; at != null; to++) {
            end = at.place() == null ? end : to;
            at = line.has(to) ? at.next(line.at(to).spelling().name()) : null;
        }
        return end;
    }

    /** The place of a name or adjective that stands at these words, null when the list does not know it. */
    static @Nullable Place of(Line line, int from, int to) {
        Spelling.Places first = line.at(from).spelling().places();
        Place place = place(first.names(), line.words().subList(from, to));
        return place != null ? place : place(first.adjectives(), line.words().subList(from, to));
    }

    /** The place whose name these words are, when the names that begin with the first of them are known. */
    private static @Nullable Place place(@Nullable NameTree names, List<Piece> words) {
        NameTree at = names;
        for (int i = 1; at != null && i < words.size(); i++) {
            at = at.next(words.get(i).spelling().name());
        }
        return at == null ? null : at.place();
    }

    /** The place that a text names by itself, null when the list does not know it. */
    static @Nullable Place named(String text) {
        List<Piece> words = Line.words(text);
        return words.isEmpty()
                ? null
                : place(words.getFirst().spelling().places().names(), words);
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
