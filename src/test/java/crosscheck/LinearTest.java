package crosscheck;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import crosscheck.claim.ClaimReader;
import crosscheck.quantity.QuantityReader;
import crosscheck.sentence.Prose;
import crosscheck.sentence.ProseReader;
import crosscheck.text.Article;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Twice the text asks for about twice the work, whatever the text: counted by what is allocated, which no load on the machine changes. */
class LinearTest {

    private static final int LENGTH = 10_000;
    private static final double MOST = 2.5;

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
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
                "St. "
            })
    void twiceTheTextIsNoMoreThanTwiceTheWork(String piece) {
        String text = piece.repeat(LENGTH / piece.length());
        work(text);
        long once = work(text);
        long twice = work(text + text);
        assertTrue(twice <= MOST * once, () -> once + " bytes for the text, " + twice + " for it twice");
    }

    /** Bytes allocated to read a text a second time, when every word of it is known. */
    private static long work(String text) {
        long before = THREADS.getThreadAllocatedBytes(Thread.currentThread().threadId());
        Prose prose = PROSE.read(new Article("a", "a.txt", null, null, null, null, null, null, null, text));
        CLAIMS.read(prose, QUANTITIES.read(prose));
        return THREADS.getThreadAllocatedBytes(Thread.currentThread().threadId()) - before;
    }
}
