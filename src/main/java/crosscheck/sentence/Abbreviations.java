package crosscheck.sentence;

import crosscheck.lexicon.Table;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Words that a full stop belongs to: {@code abbreviations.tsv}. */
final class Abbreviations {

    /** What may follow the full stop. */
    enum Kind {
        /** A name: the sentence goes on before a capital or a figure. */
        TITLE,
        /** A number: the sentence goes on before a figure. */
        BEFORE_NUMBER,
        /** Whatever follows, the sentence goes on. */
        JOINS,
        /** It may end a sentence as well. */
        EITHER
    }

    private static final Map<String, Kind> KNOWN = load();

    private Abbreviations() {}

    /**
     * What a word with a full stop behind it is.
     *
     * @param word without the full stop
     * @return null when the full stop is no part of it
     */
    static @Nullable Kind of(String word) {
        Kind listed = KNOWN.get(word);
        boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0));
        return listed != null ? listed : initial || word.indexOf('.') >= 0 ? Kind.EITHER : null;
    }

    private static Map<String, Kind> load() {
        Map<String, Kind> known = new HashMap<>();
        for (Table.Row row : Table.load("abbreviations").rows()) {
            known.put(
                    row.get("surface"),
                    switch (row.get("kind")) {
                        case "title" -> Kind.TITLE;
                        case "before-number" -> Kind.BEFORE_NUMBER;
                        case "joins" -> Kind.JOINS;
                        case "either" -> Kind.EITHER;
                        default -> throw row.broken("no kind " + row.get("kind"));
                    });
        }
        return known;
    }
}
