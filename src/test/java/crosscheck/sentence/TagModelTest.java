package crosscheck.sentence;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import org.junit.jupiter.api.Test;

class TagModelTest {

    /** One pass gives what OpenNLP's search with three paths gives. */
    @Test
    void agreesWithOpenNlp() throws IOException {
        POSTaggerME theirs = new POSTaggerME(new POSModel(model()));
        TagModel ours = TagModel.read(model());
        List<String[]> sentences = sentences();
        assertTrue(sentences.size() > 100);
        for (String[] sentence : sentences) {
            assertArrayEquals(theirs.tag(sentence), labels(ours, sentence), () -> String.join(" ", sentence));
        }
    }

    @Test
    void noWordsHaveNoLabels() throws IOException {
        assertArrayEquals(new String[0], labels(TagModel.read(model()), new String[0]));
    }

    private static String[] labels(TagModel model, String[] sentence) {
        int[] labels = model.label(Arrays.stream(sentence).map(model::traits).toArray(TagTraits[]::new));
        return Arrays.stream(labels).mapToObj(model.labels()::get).toArray(String[]::new);
    }

    private static InputStream model() {
        return Objects.requireNonNull(TagModelTest.class.getClassLoader().getResourceAsStream(Tagger.MODEL));
    }

    /** The corpus in pieces of a sentence's length; where a sentence ends does not matter here. */
    private static List<String[]> sentences() throws IOException {
        List<String[]> sentences = new ArrayList<>();
        try (DirectoryStream<Path> corpus = Files.newDirectoryStream(Path.of("corpus"), "*.txt")) {
            for (Path file : corpus) {
                for (String sentence : Files.readString(file).split("[.\n]", -1)) {
                    if (!sentence.isBlank()) {
                        sentences.add(sentence.strip().split(" +|(?=[,'\"%$])", -1));
                    }
                }
            }
        }
        return sentences;
    }
}
