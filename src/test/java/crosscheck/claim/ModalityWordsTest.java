package crosscheck.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import crosscheck.lexicon.Table;
import crosscheck.quantity.QuantityReader;
import crosscheck.sentence.Prose;
import crosscheck.sentence.ProseReader;
import crosscheck.text.Article;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ModalityWordsTest {

    private static final ProseReader PROSE = new ProseReader();
    private static final QuantityReader QUANTITIES = new QuantityReader();
    private static final ClaimReader CLAIMS = new ClaimReader();

    /** The sentence that a row of {@code modality.tsv} gives, and what its one figure is read as. */
    record Told(int line, String sentence, String modality) {
        @Override
        public String toString() {
            return "modality.tsv:" + line + " " + sentence;
        }
    }

    static List<Told> examples() {
        return Table.load("modality").rows().stream()
                .filter(row -> !row.get("example").isEmpty())
                .map(row -> new Told(row.line(), row.get("example"), row.get("modality")))
                .toList();
    }

    @ParameterizedTest
    @MethodSource
    void examples(Told told) {
        Prose prose = PROSE.read(new Article("a", "a.txt", null, null, null, null, null, null, null, told.sentence));
        assertEquals(
                List.of(told.modality),
                CLAIMS.read(prose, QUANTITIES.read(prose)).stream()
                        .map(claim -> claim.modality().value().id())
                        .toList());
    }
}
