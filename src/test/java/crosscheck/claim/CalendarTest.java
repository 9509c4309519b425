package crosscheck.claim;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crosscheck.lexicon.Table;
import crosscheck.sentence.Prose;
import crosscheck.sentence.ProseReader;
import crosscheck.text.Article;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every line of the list of words that only say when. */
class CalendarTest {

    private static final ProseReader READER = new ProseReader();

    static Stream<Table.Row> rows() {
        return Table.load("calendar").rows().stream();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void theExampleAloneSaysWhen(Table.Row row) {
        assertTrue(isTime(row.get("example"), row.get("class")), row.get("example"));
        assertFalse(isTime(row.get("counter-example"), row.get("class")), row.get("counter-example"));
    }

    private static boolean isTime(String phrase, String type) {
        Prose prose = READER.read(new Article("a", "a", null, null, null, null, null, null, null, phrase));
        List<Word> words = Words.of(prose.sentences().getFirst(), List.of());
        return type.equals("opener") ? Calendar.opensTime(words, 0) : Calendar.isTime(words, 0, words.size());
    }
}
