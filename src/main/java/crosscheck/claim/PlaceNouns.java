package crosscheck.claim;

import crosscheck.lexicon.Table;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The common nouns for places of {@code place-nouns.tsv}. */
final class PlaceNouns {

    private static final Map<String, String> REFERS = load();

    private PlaceNouns() {}

    private static Map<String, String> load() {
        Map<String, String> refers = new HashMap<>();
        for (Table.Row row : Table.load("place-nouns").rows()) {
            refers.put(row.get("surface"), row.get("refers"));
        }
        return Collections.unmodifiableMap(refers);
    }

    static boolean has(Piece word) {
        return word.spelling().refers() != null;
    }

    /** The kind of named place that "the …" takes up again, empty when it takes up none. */
    static String refers(Piece word) {
        String refers = word.spelling().refers();
        return refers == null ? "" : refers;
    }

    /** The same for a word in lower case; null when the list does not know it. */
    static @Nullable String refers(String norm) {
        return REFERS.get(norm);
    }
}
