package crosscheck;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.function.Consumer;

/** Work counted by what is allocated, which no load on the machine changes. */
public final class Work {

    /** How many times the work for a text the same text twice may ask for. */
    private static final double MOST = 2.5;

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private Work() {}

    /**
     * Fails when twice the text asks for much more than twice the work.
     *
     * @param piece repeated until the text is long enough
     * @param length of the text, in characters
     */
    public static void assertLinear(String piece, int length, Consumer<String> reader) {
        String text = piece.repeat(length / piece.length());
        long once = bytes(reader, text);
        long twice = bytes(reader, text + text);
        assertTrue(
                twice <= MOST * once,
                () -> "'" + piece + "': " + once + " bytes for the text, " + twice + " for it twice");
    }

    /** Bytes allocated to read a text a second time, when every word of it is known. */
    private static long bytes(Consumer<String> reader, String text) {
        reader.accept(text);
        long before = THREADS.getThreadAllocatedBytes(Thread.currentThread().threadId());
        reader.accept(text);
        return THREADS.getThreadAllocatedBytes(Thread.currentThread().threadId()) - before;
    }
}
