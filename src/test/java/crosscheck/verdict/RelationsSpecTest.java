package crosscheck.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;

import crosscheck.claim.Claim;
import crosscheck.pipeline.Pipeline;
import crosscheck.text.Article;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RelationsSpecTest {

    private static final Path SPEC = Path.of("src/test/resources/crosscheck/verdict/relations.spec");
    private static final Pipeline PIPELINE = new Pipeline();

    @ParameterizedTest(name = "relations.spec:{0} {1}")
    @MethodSource("cases")
    void standsAsTheSpecSays(int line, String text) {
        String[] cells = text.split("\\s*\\|\\s*", -1);
        Relation relation = new Relations(Judge.TOLERANCE).between(figure(cells[0]), figure(cells[1]));
        assertEquals(
                cells[2] + " " + cells[3],
                relation.stance() + " " + relation.why().rule());
        Relation turned = new Relations(Judge.TOLERANCE).between(figure(cells[1]), figure(cells[0]));
        assertEquals(relation.stance(), turned.stance(), "in the other order");
    }

    static Stream<Arguments> cases() throws IOException {
        List<Arguments> cases = new ArrayList<>();
        List<String> lines = Files.readAllLines(SPEC);
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).startsWith("#") && !lines.get(i).isBlank()) {
                cases.add(Arguments.of(i + 1, lines.get(i)));
            }
        }
        return cases.stream();
    }

    private static Figure figure(String words) {
        String text = "On the island the flood drove " + words + " from their homes.";
        Article article = new Article("a", "a.txt", null, "Digest", null, null, null, null, null, text);
        List<Claim> claims = PIPELINE.claims(List.of(article));
        assertEquals(1, claims.size(), text);
        return Figure.of(claims.getFirst());
    }
}
