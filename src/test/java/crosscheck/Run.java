package crosscheck;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import crosscheck.briefing.Briefing;
import crosscheck.briefing.Edition;
import crosscheck.pipeline.Format;
import crosscheck.pipeline.Limits;
import crosscheck.pipeline.Pipeline;
import crosscheck.pipeline.Press;
import crosscheck.read.Reading;
import crosscheck.render.House;
import crosscheck.text.Article;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One whole run: files in, every printed form out.
 *
 * @param articles what was read
 * @param briefing what was printed
 * @param json the briefing as other programs read it
 * @param bytes each printed file by its name
 */
record Run(List<Article> articles, Briefing briefing, JsonNode json, Map<String, byte[]> bytes) {

    private static final Path CORPUS = Path.of("corpus");

    /** The run over the corpus; made once. */
    static Run ofCorpus() {
        return Corpus.RUN;
    }

    /** A run over any files and folders, in the order in which they are named. */
    static Run of(List<Path> inputs) {
        return of(inputs, Limits.usual());
    }

    /** The same within limits. */
    static Run of(List<Path> inputs, Limits limits) {
        try {
            Path folder = Files.createTempDirectory("briefing");
            Pipeline pipeline = new Pipeline(limits);
            Reading reading = pipeline.read(inputs);
            Briefing briefing = pipeline.brief(reading, Edition.of("Briefing"));
            Map<String, byte[]> bytes = new TreeMap<>();
            for (Path file : new Press(folder, House.plain()).print(briefing, EnumSet.allOf(Format.class))) {
                bytes.put(file.getFileName().toString(), Files.readAllBytes(file));
                Files.delete(file);
            }
            Files.delete(folder);
            return new Run(
                    reading.articles(), briefing, new ObjectMapper().readTree(bytes.get("briefing.json")), bytes);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static Path corpus() {
        return CORPUS;
    }

    Article article(String id) {
        return articles.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
    }

    private static final class Corpus {
        private static final Run RUN = of(List.of(CORPUS));
    }
}
