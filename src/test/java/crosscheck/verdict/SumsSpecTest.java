package crosscheck.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;

import crosscheck.lexicon.Table;
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

class SumsSpecTest {

    private static final Path SPEC = Path.of("src/test/resources/crosscheck/verdict/sums.spec");
    private static final Pipeline PIPELINE = new Pipeline();

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource({"cases", "examples"})
    void addsUpOrNot(String place, String text, String rules) {
        assertEquals(rules, rules(text), place);
    }

    private static String rules(String text) {
        Article article = new Article("a", "a.txt", null, "Digest", null, null, null, null, null, text);
        List<Miscount> found = new Judge().miscounts(PIPELINE.claims(List.of(article)));
        return String.join(" ", found.stream().map(one -> one.why().rule()).toList());
    }

    static Stream<Arguments> cases() throws IOException {
        List<Arguments> cases = new ArrayList<>();
        List<String> lines = Files.readAllLines(SPEC);
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).startsWith("#") && !lines.get(i).isBlank()) {
                String[] cells = lines.get(i).split("\\s*\\|\\s*", -1);
                cases.add(Arguments.of("sums.spec:" + (i + 1), cells[0], cells[1]));
            }
        }
        return cases.stream();
    }

    static Stream<Arguments> examples() {
        return Stream.of("disjoint", "factors")
                .flatMap(list -> Table.load(list).rows().stream()
                        .flatMap(row -> Stream.of(
                                Arguments.of(
                                        list + ".tsv:" + row.line(),
                                        row.get("example"),
                                        list.equals("factors") ? "sum.factor-verb" : "sum.parts"),
                                Arguments.of(list + ".tsv:" + row.line(), row.get("counter-example"), ""))));
    }
}
