package crosscheck.claim;

import crosscheck.lexicon.Table;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;

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
        return REFERS.containsKey(word.norm());
    }

    /** The kind of named place that "the …" takes up again, empty when it takes up none. */
    static String refers(Piece word) {
        return REFERS.getOrDefault(word.norm(), "");
    }
}
