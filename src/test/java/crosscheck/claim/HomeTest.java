package crosscheck.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import crosscheck.evidence.Evidence;
import crosscheck.quantity.QuantityReader;
import crosscheck.sentence.Prose;
import crosscheck.sentence.ProseReader;
import crosscheck.text.Article;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HomeTest {

    private static final ProseReader PROSE = new ProseReader();
    private static final QuantityReader QUANTITIES = new QuantityReader();
    private static final ClaimReader CLAIMS = new ClaimReader();

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "A Chilean force of 300 soldiers arrived on Monday., Chile",
        "Around 300 infantrymen from Chile are now based in the east., Chile",
        "The army withdrew 300 soldiers from Chile on Monday., -",
        "A Chilean video of 300 soldiers was shown on Monday., -",
        "He took $300 from a Chilean officer on Monday., -",
    })
    void theCountedHaveAHome(String sentence, String actor) {
        Article article = new Article("a", "a", null, null, null, null, null, null, null, sentence);
        Prose prose = PROSE.read(article);
        Evidence<String> read =
                CLAIMS.read(prose, QUANTITIES.read(prose)).getFirst().actor();
        assertEquals(actor, read == null ? "-" : read.value());
    }
}
