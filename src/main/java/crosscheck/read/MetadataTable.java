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
import org.apache.commons.csv.DuplicateHeaderMode;
import org.jspecify.annotations.Nullable;

/** The {@code articles.csv} of a folder: metadata for the files beside it. */
final class MetadataTable {

    static final String FILE = "articles.csv";

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreEmptyLines(true)
            .setDuplicateHeaderMode(DuplicateHeaderMode.DISALLOW)
            .get();

    private final Map<String, Metadata> rows = new HashMap<>();

    private MetadataTable() {}

    /**
     * The table of a folder, empty when it has none; rows that cannot be used become notices.
     *
     * @param name what notices call the file
     */
    static MetadataTable of(Path folder, String name, Trouble trouble) {
        MetadataTable table = new MetadataTable();
        Path file = folder.resolve(FILE);
        if (Files.isRegularFile(file)) {
            table.load(file, name, trouble);
        }
        return table;
    }

    /** What the table says of a file of its folder. */
    Metadata get(String fileName) {
        return rows.getOrDefault(fileName, Metadata.NONE);
    }

    private void load(Path file, String name, Trouble trouble) {
        long line = 1;
        try (CSVParser parser = FORMAT.parse(new StringReader(Utf8.decode(Files.readAllBytes(file))))) {
            if (!parser.getHeaderNames().contains("file")) {
                trouble.note(name, "line 1", "has no column \"file\": left out");
                return;
            }
            line = 2;
            for (CSVRecord row : parser) {
                String place = "line " + line;
                String named = row(new Fields(c -> row.isSet(c) ? row.get(c) : null, trouble, name, place));
                if (named != null && !Files.exists(file.resolveSibling(named))) {
                    trouble.note(name, place, "names " + named + ", which is not there");
                }
                line = parser.getCurrentLineNumber() + 1;
            }
        } catch (UnreadableException e) {
            trouble.note(name, e.place(), e.getMessage() + "; its metadata is unknown");
        } catch (IOException | IllegalArgumentException | UncheckedIOException e) {
            trouble.note(name, "line " + line, "is broken: " + firstSentence(e));
        }
    }

    private static String firstSentence(Exception e) {
        return String.valueOf(e.getMessage()).split("\\. ", 2)[0];
    }

    /** Keeps what a row says and returns the file that it names. */
    private @Nullable String row(Fields fields) {
        String file = fields.cell("file");
        if (file != null) {
            rows.put(file, fields.metadata());
        }
        return file;
    }
}
