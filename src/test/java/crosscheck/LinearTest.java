package crosscheck;

import crosscheck.claim.ClaimReader;
import crosscheck.quantity.QuantityReader;
import crosscheck.sentence.Prose;
import crosscheck.sentence.ProseReader;
import crosscheck.text.Article;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Twice the text asks for about twice the work, whatever the text. */
class LinearTest {

    private static final int LENGTH = 10_000;
    private static final ProseReader PROSE = new ProseReader();
    private static final QuantityReader QUANTITIES = new QuantityReader();
    private static final ClaimReader CLAIMS = new ClaimReader();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Police said that 14 people were killed when a bridge fell in Lodville on Monday. ",
                "\"At least 30 were hurt,\" the mayor of Lodville said, and 9 of them died.\n\n",
                "The fire in Lodville, Ohio, left 40 families homeless, a spokesman for the city told reporters. ",
                "7",
                "7 ",
                "million million ",
                "(((\"'",
                "said said ",
                "Ohio, Ohio ",
                "1-",
                "12,",
                "$",
                "St. ",
                "and 3 men, ",
                "half of ",
                "half of half of ",
                "of 3 men ",
                "3 of them, ",
                "3 and ",
                "killed 3, ",
                "3 men killed 3 men ",
                "including 3 ",
                "dozens of thousands "
            })
    void twiceTheTextIsNoMoreThanTwiceTheWork(String piece) {
        Work.assertLinear(piece, LENGTH, LinearTest::read);
    }

    private static void read(String text) {
        Prose prose = PROSE.read(new Article("a", "a.txt", null, null, null, null, null, null, null, text));
        CLAIMS.read(prose, QUANTITIES.read(prose));
    }
}
