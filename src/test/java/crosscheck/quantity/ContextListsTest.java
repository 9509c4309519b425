package crosscheck.quantity;

import static org.junit.jupiter.api.Assertions.assertTrue;

import crosscheck.lexicon.Table;
import crosscheck.sentence.ProseReader;
import crosscheck.text.Article;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the examples of the lists of words that decide how a number beside them is read, each class with what it must bring about. */
class ContextListsTest {

    private static final ProseReader PROSE = new ProseReader();
    private static final QuantityReader READER = new QuantityReader();

    private static final Map<String, Predicate<List<Quantity>>> EFFECTS = Map.ofEntries(
            Map.entry("address-words street", List::isEmpty),
            Map.entry("address-words state", List::isEmpty),
            Map.entry("age-words lead", all(Kind.AGE)),
            Map.entry("age-words person", some(Kind.AGE)),
            Map.entry("age-words no-name", some(Kind.AGE).negate()),
            Map.entry("citations", List::isEmpty),
            Map.entry("date-words month", List::isEmpty),
            Map.entry("date-words month-short", List::isEmpty),
            Map.entry("date-words zone", List::isEmpty),
            Map.entry("date-words before-year", List::isEmpty),
            Map.entry("date-words ordinal", List::isEmpty),
            Map.entry("date-words counted", figures(1)),
            Map.entry("date-words hedge", figures(1)),
            Map.entry("designation-parts loose", each(quantity -> true)),
            Map.entry("fraction-words after-half", all(Kind.FRACTION)),
            Map.entry("fraction-words before", all(Kind.FRACTION)),
            Map.entry("fraction-words not-before-half", List::isEmpty),
            Map.entry("fractions", all(Kind.FRACTION)),
            Map.entry("hedge-words filler", each(quantity -> quantity.hedge() != null)),
            Map.entry("hedge-words opener", each(quantity -> quantity.hedge() != null)),
            Map.entry("hedge-words topic", each(quantity -> quantity.hedge() == null)),
            Map.entry("hedge-words span", each(quantity -> quantity.hedge() == null)),
            Map.entry("hedge-words move", each(quantity -> quantity.hedge() == null)),
            Map.entry("hedge-words particle-verb", each(quantity -> quantity.change() == null)),
            Map.entry("hedge-words change-gap", each(quantity -> quantity.change() == Quantity.Change.UP)),
            Map.entry("letter-cues metre", unit("m")),
            Map.entry("letter-cues race", List::isEmpty),
            Map.entry("letter-cues warmth", unit("°F")),
            Map.entry("multiple-words compared", all(Kind.RATIO)),
            Map.entry("multiple-words hedge", all(Kind.RATIO)),
            Map.entry("multiple-words verbal", List::isEmpty),
            Map.entry("one-words before", List::isEmpty),
            Map.entry("one-words after", List::isEmpty),
            Map.entry("one-words adjective", List::isEmpty),
            Map.entry("one-words verb", List::isEmpty),
            Map.entry("one-words speech", List::isEmpty),
            Map.entry("one-words noun", figures(1)),
            Map.entry(
                    "one-words number-before",
                    some(quantity -> quantity.amount().low().intValue() == 1)),
            Map.entry("particles particle", all(Kind.AGE)),
            Map.entry("range-words joint", unit("%")),
            Map.entry("range-words moved", figures(2)),
            Map.entry("range-words spanning", each(quantity -> quantity.amount() instanceof Amount.Range)),
            Map.entry("rate-stops after", each(quantity -> quantity.per() == null)),
            Map.entry("rate-stops not-passed", each(quantity -> quantity.per() == null)),
            Map.entry("rate-stops pay", each(quantity -> "hour".equals(quantity.per()))),
            Map.entry("rate-stops pace", each(quantity -> "year".equals(quantity.per()))),
            Map.entry("score-words cue", all(Kind.SCORE)),
            Map.entry("score-words vote", all(Kind.SCORE)),
            Map.entry("unit-words between", all(Kind.DURATION)),
            Map.entry("unit-words doubtful-currency", all(Kind.MONEY).negate()),
            Map.entry("unit-words extent", unit("m")),
            Map.entry("unit-words game", unit("")),
            Map.entry("unit-words index", all(Kind.INDEX)),
            Map.entry("unit-words lead", unit("percentage point")),
            Map.entry("unit-words market", all(Kind.INDEX)),
            Map.entry("unit-words payment", all(Kind.MONEY)),
            Map.entry("unit-words poll", unit("percentage point")),
            Map.entry("unit-words study", unit("")),
            Map.entry("unit-words weight", unit("pound")),
            Map.entry("vague-words after-scores", all(Kind.VAGUE)),
            Map.entry("vague-words not-before-scores", some(Kind.VAGUE).negate()));

    record Case(Table.Row row, String effect) {
        @Override
        public String toString() {
            return row.table() + ":" + row.line() + " " + row.get("example");
        }
    }

    static Stream<Case> cases() {
        return EFFECTS.keySet().stream()
                .map(effect -> effect.replaceFirst(" .*", ""))
                .distinct()
                .sorted()
                .flatMap(list -> Table.load(list).rows().stream())
                .map(row ->
                        new Case(row, row.table() + (row.header().contains("class") ? " " + row.get("class") : "")));
    }

    /** A class without a known effect fails, so that no line stands there for nothing. */
    @ParameterizedTest
    @MethodSource("cases")
    void theExampleHasTheEffectOfItsClass(Case example) {
        List<Quantity> found = read(example.row().get("example"));
        Predicate<List<Quantity>> effect = Objects.requireNonNull(EFFECTS.get(example.effect()), example.effect());
        assertTrue(effect.test(found), () -> example + " gave " + found);
    }

    private static Predicate<List<Quantity>> figures(int count) {
        return found -> found.size() == count;
    }

    private static Predicate<List<Quantity>> each(Predicate<Quantity> fits) {
        return found -> !found.isEmpty() && found.stream().allMatch(fits);
    }

    private static Predicate<List<Quantity>> all(Kind kind) {
        return each(quantity -> quantity.kind() == kind);
    }

    private static Predicate<List<Quantity>> some(Kind kind) {
        return some(quantity -> quantity.kind() == kind);
    }

    private static Predicate<List<Quantity>> some(Predicate<Quantity> fits) {
        return found -> found.stream().anyMatch(fits);
    }

    private static Predicate<List<Quantity>> unit(String symbol) {
        return each(quantity -> (quantity.unit() == null ? "" : quantity.unit().symbol()).equals(symbol));
    }

    private static List<Quantity> read(String text) {
        Article article = new Article("a", "a.txt", null, null, null, null, null, null, null, text);
        return READER.read(PROSE.read(article)).stream()
                .flatMap(figures -> figures.quantities().stream())
                .toList();
    }
}
