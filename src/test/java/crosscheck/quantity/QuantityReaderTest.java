package crosscheck.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crosscheck.Spec;
import crosscheck.Work;
import crosscheck.sentence.ProseReader;
import crosscheck.text.Article;
import java.io.File;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class QuantityReaderTest {

    private static final ProseReader PROSE = new ProseReader();
    private static final QuantityReader READER = new QuantityReader();
    private static final File FOLDER = new File("src/test/resources/crosscheck/quantity");

    static Stream<Spec> specs() {
        return Stream.of(FOLDER.list()).sorted().flatMap(file -> Spec.of("quantity/" + file).stream());
    }

    /** An expectation is the number's words, kind and value, unit and rate; then, where there are any, hedge and change. */
    @ParameterizedTest
    @MethodSource
    void specs(Spec spec) {
        Article article = article(spec.text());
        assertEquals(
                spec.expected(),
                quantities(article).stream()
                        .map(quantity -> line(article, quantity))
                        .toList());
    }

    @Test
    void everyRuleHasItsOwnId() {
        Set<String> ids = new HashSet<>();
        Rules.all().forEach(rule -> assertTrue(ids.add(rule.id()), rule.id()));
    }

    @Test
    void everyRuleSpeaksInTheSpecs() {
        Set<String> spoken =
                specs().flatMap(spec -> Reading.rules(spec.text()).stream()).collect(Collectors.toSet());
        List<String> silent = Rules.all().stream()
                .map(Rule::id)
                .filter(id -> !spoken.contains(id))
                .toList();
        assertEquals(List.of(), silent);
    }

    @Test
    void anyTextPassesThrough() {
        Random random = new Random(7);
        String alphabet = "0123456789 ,.-–%$€£½'\"()[]/:+#@\n\u00a0\u2009aemknbtCF°²–ñ\ud83d\ude00한";
        String[] words = {"million", "half", "a", "of", "one", "to", "and", "per", "between", "dozen", "point", "minus"
        };
        for (int i = 0; i < 3_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = random.nextInt(60); j >= 0; j--) {
                int at = random.nextInt(alphabet.length());
                text.append(
                        random.nextInt(5) == 0
                                ? " " + words[random.nextInt(words.length)] + " "
                                : alphabet.substring(at, at + 1));
            }
            Line line = Lexer.lex(text.toString(), new crosscheck.text.Span(0, text.length()));
            assertTrue(line.size() <= text.length());
            quantities(article(text.toString()));
        }
    }

    @Test
    void longSentencesTakeLinearWork() {
        for (String part : List.of(
                "1,",
                "12-",
                "half a ",
                "one ",
                "5 to ",
                "twenty ",
                "1.",
                "a million and ",
                "$",
                "per every 5 ",
                "a.",
                "5-",
                "1m ",
                "@",
                "a'",
                "5 pounds ")) {
            Work.assertLinear(part, 4_000, Reading::rules);
        }
    }

    @Test
    void spansAreTheArticlesWords() {
        Article article = article("Naïve 😀 readers paid €4m for 12 “goats” – at least 40 percent more.");
        for (Quantity quantity : quantities(article)) {
            assertTrue(quantity.extent().contains(quantity.span()));
            assertTrue(article.text().contains(article.at(quantity.extent())));
        }
    }

    /** Runs the rules over a text as one sentence. */
    private static final class Reading {
        static Set<String> rules(String text) {
            Line line = Lexer.lex(text, new crosscheck.text.Span(0, text.length()));
            Set<String> ids = new HashSet<>();
            for (int at = 0; at < line.size(); ) {
                int to = at + 1;
                for (Rule rule : Rules.all()) {
                    Found found = rule.read(line, at);
                    if (found != null) {
                        ids.add(rule.id());
                        to = Math.max(to, found.to());
                        break;
                    }
                }
                at = to;
            }
            return ids;
        }
    }

    private static Article article(String text) {
        return new Article("a", "a.txt", null, null, null, null, null, null, null, text);
    }

    private static List<Quantity> quantities(Article article) {
        return READER.read(PROSE.read(article)).stream()
                .flatMap(figures -> figures.quantities().stream())
                .toList();
    }

    private static String line(Article article, Quantity quantity) {
        return article.at(quantity.span()) + " | " + quantity.kind().id() + " " + value(quantity.amount())
                + (quantity.unit() == null ? "" : " " + quantity.unit().symbol())
                + (quantity.per() == null ? "" : " per " + quantity.per())
                + (quantity.hedge() == null
                        ? ""
                        : " | " + quantity.hedge().words() + " = "
                                + quantity.hedge().bound())
                + (quantity.change() == null ? "" : " | " + quantity.change());
    }

    private static String value(Amount amount) {
        return switch (amount) {
            case Amount.Exact exact -> number(exact.low());
            case Amount.Range range -> number(range.low()) + ".." + number(range.high());
            case Amount.Vague vague -> number(vague.low()) + "..";
        };
    }

    /** Endless decimals are rounded to six digits. */
    private static String number(BigDecimal value) {
        BigDecimal shown = value.scale() > 6 ? value.round(new MathContext(6)) : value;
        return shown.stripTrailingZeros().toPlainString();
    }
}
