package crosscheck.claim;

import crosscheck.lexicon.Table;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The nouns of {@code speaker-nouns.tsv}: roles, organisations and documents that figures come from. */
final class SpeakerNouns {

    /** What a noun stands for. */
    enum Kind {
        /** A role one person holds: spokesman. */
        PERSON,
        /** Several people, unnamed: officials. */
        PEOPLE,
        /** An organisation: ministry. */
        HOUSE,
        /** What a figure stands in: survey. */
        DOCUMENT
    }

    private static final Map<String, Kind> KINDS = load();

    private SpeakerNouns() {}

    private static Map<String, Kind> load() {
        Map<String, Kind> kinds = new HashMap<>();
        for (Table.Row row : Table.load("speaker-nouns").rows()) {
            try {
                kinds.put(row.get("surface"), Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT)));
            } catch (IllegalArgumentException e) {
                throw row.broken("no kind " + row.get("kind"));
            }
        }
        return kinds;
    }

    /** What a word stands for, null when the list does not know it; a hyphenated word counts by its last part. */
    static @Nullable Kind kind(String norm) {
        Kind whole = listed(norm);
        int last = norm.lastIndexOf('-') + 1;
        return whole != null || last == 0 ? whole : listed(norm.substring(last));
    }

    /** What the list says of a word; the plural of a role is several people. */
    private static @Nullable Kind listed(String norm) {
        Kind kind = KINDS.get(norm);
        return kind == null && norm.endsWith("s") && KINDS.get(norm.substring(0, norm.length() - 1)) == Kind.PERSON
                ? Kind.PEOPLE
                : kind;
    }

    static @Nullable Kind kind(Piece word) {
        return word.spelling().kind();
    }
}
