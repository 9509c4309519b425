package crosscheck.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A reviewed word list: tab-separated rows under a header, {@code #} starting a comment line. Entries that were tried and dropped stay
 * as comments with the sentence that spoke against them.
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
     * @param cells as many as there are columns; an absent value is empty
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
     * @throws LexiconException when the file is missing or a row does not fit its header; names file and line
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

    static Table parse(String name, String text) {
        List<String> header = List.of();
        List<Row> rows = new ArrayList<>();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            List<String> cells = List.of(line.split("\t", -1));
            if (header.isEmpty()) {
                header = cells;
                continue;
            }
            Row row = new Row(name, number, header, cells);
            if (cells.size() != header.size()) {
                throw row.broken("has " + cells.size() + " cells, the header has " + header.size());
            }
            rows.add(row);
        }
        return new Table(name, header, List.copyOf(rows));
    }
}
