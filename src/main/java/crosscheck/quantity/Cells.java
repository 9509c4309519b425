package crosscheck.quantity;

import crosscheck.lexicon.Table;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads the typed cells of this stage's word lists; a cell that does not fit is a failure with file and line. */
final class Cells {

    private Cells() {}

    static BigDecimal decimal(Table.Row row, String column) {
        try {
            return new BigDecimal(row.get(column));
        } catch (NumberFormatException e) {
            throw row.broken(column + " is no number: " + row.get(column));
        }
    }

    static int integer(Table.Row row, String column) {
        try {
            return Integer.parseInt(row.get(column));
        } catch (NumberFormatException e) {
            throw row.broken(column + " is no whole number: " + row.get(column));
        }
    }

    static <E extends Enum<E>> E one(Table.Row row, String column, Class<E> type) {
        try {
            return Enum.valueOf(type, row.get(column).toUpperCase(Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException e) {
            throw row.broken(column + " knows no " + row.get(column));
        }
    }

    /** The surfaces of a cell, parted by bars. */
    static List<String> surfaces(Table.Row row, String column) {
        return row.get(column).isEmpty() ? List.of() : List.of(row.get(column).split("\\|"));
    }

    /** All surfaces of a list whose class is the one wanted. */
    static Set<String> set(String table, String type) {
        return Table.load(table).surfaces(type);
    }
}
