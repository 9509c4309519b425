package crosscheck.read;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The {@code articles.csv} of a folder: metadata for the files beside it. */
final class MetadataTable {

    static final String FILE = "articles.csv";

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreEmptyLines(true)
            .get();

    private final Map<String, Metadata> rows = new HashMap<>();

    private MetadataTable() {}

    /** The table of a folder, empty when it has none; rows that cannot be used become notices. */
    static MetadataTable of(Path folder, Trouble trouble) {
        MetadataTable table = new MetadataTable();
        Path file = folder.resolve(FILE);
        if (Files.isRegularFile(file)) {
            table.load(file, trouble);
        }
        return table;
    }

    /** What the table says of a file of its folder. */
    Metadata get(String fileName) {
        return rows.getOrDefault(fileName, Metadata.NONE);
    }

    private void load(Path file, Trouble trouble) {
        String name = file.toString();
        long line = 2;
        try (CSVParser parser = FORMAT.parse(new StringReader(Utf8.decode(Files.readAllBytes(file))))) {
            if (!parser.getHeaderNames().contains("file")) {
                trouble.note(name, "line 1", "has no column \"file\": left out");
                return;
            }
            for (CSVRecord row : parser) {
                row(new Fields(c -> row.isSet(c) ? row.get(c) : null, trouble, name, "line " + line));
                line = parser.getCurrentLineNumber() + 1;
            }
        } catch (UnreadableException e) {
            trouble.note(name, e.place(), e.getMessage() + "; its metadata is unknown");
        } catch (IOException | IllegalArgumentException | UncheckedIOException e) {
            trouble.note(name, "line " + line, "is broken: " + e.getMessage());
        }
    }

    private void row(Fields fields) {
        String file = fields.cell("file");
        if (file != null) {
            rows.put(file, fields.metadata());
        }
    }
}
