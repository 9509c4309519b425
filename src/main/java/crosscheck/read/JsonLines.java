package crosscheck.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import crosscheck.text.Article;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A file with one article a line, each a JSON object. */
final class JsonLines {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private static final int BLOCK = 1 << 16;

    private final Found file;
    private final Trouble trouble;
    private final Consumer<Article> sink;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private int number;

    private JsonLines(Found file, Trouble trouble, Consumer<Article> sink) {
        this.file = file;
        this.trouble = trouble;
        this.sink = sink;
    }

    /**
     * Hands on the articles of the lines that can be read, one at a time; each other line becomes a notice. The file is read as long as it was
     * when it was opened: one that goes on growing ends.
     */
    static void each(Found file, Trouble trouble, Consumer<Article> sink) throws IOException {
        JsonLines lines = new JsonLines(file, trouble, sink);
        try (InputStream in = Files.newInputStream(file.path())) {
            byte[] block = new byte[BLOCK];
            long left = Files.size(file.path());
            int read = in.read(block);
            while (read > 0 && left > 0) {
                lines.block(block, (int) Math.min(read, left));
                left -= read;
                read = in.read(block);
            }
        }
        lines.end();
    }

    private void block(byte[] block, int length) {
        int start = 0;
        for (int i = 0; i < length; i++) {
            if (block[i] == '\n') {
                keep(block, start, i);
                end();
                start = i + 1;
            }
        }
        keep(block, start, length);
    }

    /** Adds to the line what belongs to it; of one that is too long only enough to know that it is. */
    private void keep(byte[] block, int start, int end) {
        line.write(block, start, Math.max(0, Math.min(end - start, Found.LARGEST + 1 - line.size())));
    }

    private void end() {
        line(++number, line.toByteArray());
        line.reset();
    }

    private void line(int number, byte[] bytes) {
        String place = "line " + number;
        if (bytes.length > Found.LARGEST) {
            lost(place, "is longer than " + (Found.LARGEST >> 20) + " MB: no article");
            return;
        }
        try {
            String line = Utf8.decode(bytes);
            if (!line.isBlank()) {
                sink.accept(article(place, JSON.readTree(line)));
            }
        } catch (JsonProcessingException e) {
            lost(place + ", column " + e.getLocation().getColumnNr(), "is no JSON object: " + reason(e));
        } catch (UnreadableException e) {
            lost(e.place() == null ? place : place + ", " + e.place(), String.valueOf(e.getMessage()));
        }
    }

    /** What is wrong with a line, without the parser's own words for places. */
    private static String reason(JsonProcessingException e) {
        String message = e.getOriginalMessage();
        int source = message.indexOf("[Source");
        return source < 0 ? message : message.substring(0, Math.max(0, message.lastIndexOf(" (", source)));
    }

    private void lost(String place, String message) {
        trouble.lost(file.name(), new UnreadableException(place, message));
    }

    private Article article(String place, JsonNode line) throws UnreadableException {
        if (!line.path("text").isTextual()) {
            throw new UnreadableException(null, "has no \"text\"");
        }
        Function<String, @Nullable String> cells = name -> {
            JsonNode cell = line.path(name.equals("published") && !line.has(name) ? "date" : name);
            return cell.isValueNode() && !cell.isNull() ? cell.asText() : null;
        };
        Fields fields = new Fields(cells, trouble, file.name(), place);
        String id = fields.cell("id");
        return fields.metadata()
                .article(
                        id == null ? file.name() + ":" + place.substring("line ".length()) : id,
                        file.name(),
                        line.path("text").asText());
    }
}
