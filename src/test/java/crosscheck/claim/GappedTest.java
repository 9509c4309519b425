package crosscheck.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import crosscheck.quantity.QuantityReader;
import crosscheck.sentence.Prose;
import crosscheck.sentence.ProseReader;
import crosscheck.text.Article;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GappedTest {

    private static final ProseReader PROSE = new ProseReader();
    private static final QuantityReader QUANTITIES = new QuantityReader();
    private static final ClaimReader CLAIMS = new ClaimReader();

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            The ministry saw 87,000 people in the square, the union 500,000.         | The ministry, the union
            The survey measured a depth of 7.8 metres, the harbour agency one of 7.7. | The survey, the harbour agency
            The police put the crowd at 20,000 and the CGT at more than 90,000.       | The police, CGT
            Northbank expected a loss of 600,000 jobs, Eastbank one of about 360,000.  | Northbank, Eastbank
            The new poll had Smith at 48 points and Jones at 43 points.               | The new poll, The new poll
            For Paris the police give 81,000 people and the union 700,000.            | the police, the union
            The army bought 40 trucks and the police 12 cars.                         | -, -
            New cases have averaged 20,000 a day, daily deaths over 1,000.            | -, -
            """)
    void aSharedVerbNamesBothSources(String sentence, String sources) {
        assertEquals(List.of(sources.split(", ")), sources(sentence).subList(0, 2));
    }

    private static List<String> sources(String text) {
        Article article = new Article("a", "a", null, null, null, null, null, null, null, text);
        Prose prose = PROSE.read(article);
        return CLAIMS.read(prose, QUANTITIES.read(prose)).stream()
                .map(claim -> switch (claim.attribution().value()) {
                    case Attribution.Named named -> named.originator();
                    case Attribution.Unnamed unnamed -> unnamed.description();
                    case Attribution.OwnVoice own -> "-";
                })
                .toList();
    }
}
