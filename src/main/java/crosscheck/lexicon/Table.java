package crosscheck.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A reviewed word list: tab-separated rows under a header, {@code #} starting a comment line. Entries that were tried and dropped stay
 * as comments with the sentence that spoke against them. Rows stand in the order of their cells (as {@code LC_ALL=C sort} leaves them),
 * no row stands twice, and where the first column is called {@code id} every row has its own.
 *
 * @param name file name without {@code .tsv}
 * @param header column names
 * @param rows in the order of the file
 */
public record Table(String name, List<String> header, List<Row> rows) {

    /**
     * One row of a word list.
     *
     * @param table its file's name
     * @param line its line in the file, from 1
     * @param header column names
     * @param cells as many as there are columns, without space around them; an absent value is empty
     */
    public record Row(String table, int line, List<String> header, List<String> cells) {

        /** The cell of a column, empty when the row says nothing there. */
        public String get(String column) {
            int index = header.indexOf(column);
            if (index < 0) {
                throw broken("no column " + column);
            }
            return cells.get(index);
        }

        /** A failure that names this row. */
        public LexiconException broken(String message) {
            return new LexiconException(table + ".tsv:" + line + ": " + message);
        }
    }

    /**
     * Loads a word list from the class path.
     *
     * @param name file name without {@code .tsv}
     * @throws LexiconException when the file is missing or broken; names file and line
     */
    public static Table load(String name) {
        try (InputStream file = Table.class.getResourceAsStream(name + ".tsv")) {
            if (file == null) {
                throw new LexiconException(name + ".tsv: missing");
            }
            return parse(name, new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new LexiconException(name + ".tsv: " + e.getMessage(), e);
        }
    }

    /**
     * The surfaces of all rows of a class.
     *
     * @throws LexiconException when no row is of it; names the file
     */
    public Set<String> surfaces(String type) {
        Set<String> surfaces = rows.stream()
                .filter(row -> row.get("class").equals(type))
                .map(row -> row.get("surface"))
                .collect(Collectors.toUnmodifiableSet());
        if (surfaces.isEmpty()) {
            throw new LexiconException(name + ".tsv: no words of class " + type);
        }
        return surfaces;
    }

    static Table parse(String name, String text) {
        List<String> header = List.of();
        List<Row> rows = new ArrayList<>();
        int number = 0;
        for (String line : text.replaceFirst("^\uFEFF", "").lines().toList()) {
            number++;
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            Row row = new Row(name, number, header, List.of(line.split("\t", -1)));
            checkCells(row);
            if (header.isEmpty()) {
                header = header(row);
            } else {
                checkPlace(row, rows.isEmpty() ? null : rows.getLast());
                rows.add(row);
            }
        }
        if (header.isEmpty()) {
            throw new LexiconException(name + ".tsv: has no header");
        }
        return new Table(name, header, List.copyOf(rows));
    }

    private static void checkCells(Row row) {
        if (!row.header.isEmpty() && row.cells.size() != row.header.size()) {
            throw row.broken("has " + row.cells.size() + " cells, the header has " + row.header.size());
        }
        if (row.cells.getFirst().isEmpty()) {
            throw row.broken("its first cell is empty");
        }
        for (String cell : row.cells) {
            if (!cell.equals(cell.strip())) {
                throw row.broken("space around '" + cell.strip() + "'");
            }
            if (cell.indexOf('\uFFFD') >= 0) {
                throw row.broken("is not UTF-8: '" + cell + "'");
            }
        }
    }

    private static List<String> header(Row row) {
        if (new HashSet<>(row.cells).size() < row.cells.size()) {
            throw row.broken("two columns have one name");
        }
        return row.cells;
    }

    private static void checkPlace(Row row, @Nullable Row above) {
        if (above == null) {
            return;
        }
        int order = String.join("\t", above.cells).compareTo(String.join("\t", row.cells));
        boolean sameId =
                row.header.getFirst().equals("id") && above.cells.getFirst().equals(row.cells.getFirst());
        if (order == 0 || sameId) {
            throw row.broken("'" + row.cells.getFirst() + "' stands on line " + above.line + " already");
        }
        if (order > 0) {
            throw row.broken("out of order: belongs before '" + above.cells.getFirst() + "' of line " + above.line);
        }
    }
}
