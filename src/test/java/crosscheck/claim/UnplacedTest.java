package crosscheck.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import crosscheck.evidence.Evidence;
import crosscheck.lexicon.Table;
import crosscheck.quantity.QuantityReader;
import crosscheck.sentence.Prose;
import crosscheck.sentence.ProseReader;
import crosscheck.text.Article;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Which claims take over the place that their article is about. */
class UnplacedTest {

    private static final ProseReader PROSE = new ProseReader();
    private static final QuantityReader QUANTITIES = new QuantityReader();
    private static final ClaimReader CLAIMS = new ClaimReader();
    private static final String ABOUT_GHANA = "Floods in Ghana\n\nRescuers in Ghana dug on. Schools in Ghana shut.\n\n";

    /** The place of the figure of forty or so in an article about Ghana. */
    private static String place(String sentence) {
        Article article = new Article("a", "a", null, null, null, null, null, null, null, ABOUT_GHANA + sentence);
        Prose prose = PROSE.read(article);
        Evidence<String> place =
                CLAIMS.read(prose, QUANTITIES.read(prose)).getLast().place();
        return place == null ? "-" : place.value();
    }

    static Stream<Table.Row> rows() {
        return Table.load("unplaced").rows().stream();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void whatIsNowhereTakesOverNoPlace(Table.Row row) {
        assertEquals("-", place(row.get("example")), row.get("example"));
        assertEquals("Ghana", place(row.get("counter-example")), row.get("counter-example"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "The two nurses spoke for an hour and 40 minutes. | Ghana",
                "She praised the 40 nurses. | -",
                "She praised 40 nurses. | Ghana",
                "Some 40 Chilean nurses objected. | -",
                "Some 40 Ghanaian nurses objected. | Ghana",
                "Some 40 Chilean nurses objected in Accra. | Accra",
                "He is 40 years old. | -",
                "She walked 40 miles. | -",
                "They walked for 40 days. | Ghana",
            })
    void theRestDoes(String sentence, String place) {
        assertEquals(place, place(sentence));
    }
}
