package crosscheck.quantity;

import crosscheck.lexicon.Table;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words that numbers are built from: {@code number-words.tsv}, {@code scales.tsv} and {@code fractions.tsv}. */
final class NumberWords {

    /**
     * A word below a hundred.
     *
     * @param value 0 to 90
     * @param type zero, unit, teen or ten
     */
    record Small(int value, String type) {}

    /**
     * A word that multiplies.
     *
     * @param value by how much
     * @param type word, letter, plural, hundred or dozen
     * @param money whether it is one only beside a currency
     */
    record Scale(BigDecimal value, String type, boolean money) {}

    private static final Map<String, Small> SMALL = new HashMap<>();
    private static final Map<String, Scale> SCALES = new HashMap<>();
    private static final Map<String, Integer> PARTS = new HashMap<>();

    static {
        for (Table.Row row : Table.load("number-words").rows()) {
            SMALL.put(row.get("surface"), new Small(Cells.integer(row, "value"), row.get("class")));
        }
        for (Table.Row row : Table.load("scales").rows()) {
            SCALES.put(
                    row.get("surface"),
                    new Scale(
                            Cells.decimal(row, "value"),
                            row.get("class"),
                            row.get("where").equals("money")));
        }
        for (Table.Row row : Table.load("fractions").rows()) {
            PARTS.put(row.get("surface"), Cells.integer(row, "parts"));
        }
    }

    private NumberWords() {}

    static @Nullable Small small(String norm) {
        return SMALL.get(norm);
    }

    static @Nullable Scale scale(String norm) {
        return SCALES.get(norm);
    }

    /** Into how many parts a fraction word divides, 0 for other words. */
    static int parts(String norm) {
        return PARTS.getOrDefault(norm, 0);
    }

    /** Whether a sentence with this word may hold a number. */
    static boolean hints(String norm) {
        return SMALL.containsKey(norm) || SCALES.containsKey(norm) || PARTS.containsKey(norm);
    }
}
