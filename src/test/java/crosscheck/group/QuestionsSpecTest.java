package crosscheck.group;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import crosscheck.claim.Claim;
import crosscheck.claim.ClaimReader;
import crosscheck.lexicon.Table;
import crosscheck.quantity.QuantityReader;
import crosscheck.sentence.Prose;
import crosscheck.sentence.ProseReader;
import crosscheck.text.Article;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every article of {@code questions.spec} is asked for as the file says. */
class QuestionsSpecTest {

    private final ProseReader prose = new ProseReader();
    private final QuantityReader quantities = new QuantityReader();
    private final ClaimReader claims = new ClaimReader();

    @TestFactory
    List<DynamicTest> asksAsTheSpecSays() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        List<String> lines = lines();
        for (int i = 1; i < lines.size(); i++) {
            if (lines.get(i).startsWith("=> ")) {
                String text = lines.get(i - 1);
                String question = lines.get(i).substring(3);
                tests.add(
                        dynamicTest("questions.spec:" + i + " " + text, () -> assertEquals(question, question(text))));
            }
        }
        return tests;
    }

    /** A verb of presence asks for no more than how many there are. */
    @TestFactory
    List<DynamicTest> asksHowManyThereAreAfterVerbsOfPresence() {
        return Table.load("presence").rows().stream()
                .map(row -> dynamicTest(
                        row.get("verb"),
                        () -> assertTrue(question(row.get("example")).contains(" are there"), row.get("example"))))
                .toList();
    }

    private String question(String text) {
        Article article = new Article("a", "a.txt", null, null, null, null, null, null, null, text);
        Prose read = prose.read(article);
        List<Claim> found = claims.read(read, quantities.read(read));
        return new Grouper().group(found).groups().getFirst().question();
    }

    private static List<String> lines() throws IOException {
        try (InputStream file = QuestionsSpecTest.class.getResourceAsStream("questions.spec")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }
}
