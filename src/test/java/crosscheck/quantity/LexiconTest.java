package crosscheck.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crosscheck.lexicon.Table;
import crosscheck.sentence.ProseReader;
import crosscheck.text.Article;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the examples of the word lists. */
class LexiconTest {

    private static final ProseReader PROSE = new ProseReader();
    private static final QuantityReader READER = new QuantityReader();

    record Case(String list, Table.Row row, Predicate<Quantity> fits) {
        @Override
        public String toString() {
            return list + ":" + row.line() + " " + row.get("example");
        }
    }

    static Stream<Case> figures() {
        return Stream.of(
                        list(
                                "number-words",
                                row -> quantity -> quantity.amount().low().compareTo(Cells.decimal(row, "value")) == 0),
                        list(
                                "scales",
                                row -> quantity -> quantity.amount().low().signum() > 0),
                        list("units", row -> quantity -> symbol(quantity).equals(row.get("symbol"))),
                        list("currencies", row -> quantity -> symbol(quantity).equals(row.get("code"))),
                        list(
                                "hedges",
                                row -> quantity -> quantity.hedge() != null
                                        && quantity.hedge().id().equals(row.get("id"))),
                        list("vague", row -> quantity -> quantity.kind() == Kind.VAGUE),
                        list("multiples", row -> quantity -> quantity.kind() == Kind.RATIO),
                        list("rates", row -> quantity -> row.get("per").equals(quantity.per())),
                        list(
                                "changes",
                                row -> quantity ->
                                        quantity.change() == Cells.one(row, "direction", Quantity.Change.class)))
                .flatMap(cases -> cases);
    }

    @ParameterizedTest
    @MethodSource
    void figures(Case example) {
        List<Quantity> found = read(example.row().get("example"));
        assertTrue(found.stream().anyMatch(example.fits()), () -> example + " gave " + found);
    }

    static Stream<Case> names() {
        return Stream.concat(
                list("number-names", row -> quantity -> false), list("designations", row -> quantity -> false));
    }

    @ParameterizedTest
    @MethodSource
    void names(Case example) {
        assertEquals(List.of(), read(example.row().get("example")));
    }

    private static Stream<Case> list(String name, java.util.function.Function<Table.Row, Predicate<Quantity>> fits) {
        return Table.load(name).rows().stream().map(row -> new Case(name, row, fits.apply(row)));
    }

    private static String symbol(Quantity quantity) {
        return quantity.unit() == null ? "" : quantity.unit().symbol();
    }

    private static List<Quantity> read(String text) {
        Article article = new Article("a", "a.txt", null, null, null, null, null, null, null, text);
        return READER.read(PROSE.read(article)).stream()
                .flatMap(figures -> figures.quantities().stream())
                .toList();
    }
}
