package crosscheck.read;

import crosscheck.text.Article;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** Reads files and folders into articles. */
public final class ArticleReader {

    public Reading read(List<Path> inputs) throws IOException {
        List<Article> articles = new ArrayList<>();
        for (Path input : inputs) {
            Map<String, CSVRecord> metadata = metadata(input);
            try (Stream<Path> files = Files.walk(input)) {
                for (Path file : files.filter(f -> f.toString().endsWith(".txt"))
                        .sorted()
                        .toList()) {
                    String name = input.relativize(file).toString();
                    CSVRecord row = metadata.get(name);
                    articles.add(new Article(
                            name,
                            name,
                            cell(row, "title"),
                            cell(row, "source"),
                            day(cell(row, "published")),
                            cell(row, "url"),
                            null,
                            null,
                            null,
                            Files.readString(file)));
                }
            }
        }
        return new Reading(articles, List.of());
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    private static @Nullable String cell(@Nullable CSVRecord row, String column) {
        return row == null || row.get(column).isBlank() ? null : row.get(column);
    }

    private static Map<String, CSVRecord> metadata(Path folder) throws IOException {
        Map<String, CSVRecord> rows = new HashMap<>();
        Path file = folder.resolve("articles.csv");
        if (Files.exists(file)) {
            try (Reader text = Files.newBufferedReader(file)) {
                CSVFormat format = CSVFormat.RFC4180
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get();
                for (CSVRecord row : format.parse(text)) {
                    rows.put(row.get("file"), row);
                }
            }
        }
        return rows;
    }
}
