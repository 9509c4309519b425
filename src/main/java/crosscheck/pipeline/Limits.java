package crosscheck.pipeline;

import crosscheck.group.Grouper;
import crosscheck.sentence.ProseReader;

/**
 * How much of the machine a run takes, how much of one article it reads, and how much it puts together. What is cut becomes a notice.
 *
 * @param threads how many articles are read at a time, at least one
 * @param characters of an article that are read, at least one; the rest is left out
 * @param claims of an article that are kept, at least one; later ones are left out
 * @param sentence about how many characters a sentence has at most, at least one; a longer one is read in pieces
 * @param group how many claims are put together at most, at least one; others that answer the question stand apart
 */
public record Limits(int threads, int characters, int claims, int sentence, int group) {

    /** Longer than any article: a book of 80,000 words. */
    public static final int CHARACTERS = 500_000;

    /** More figures than any article has. */
    public static final int CLAIMS = 2_000;

    /** Longer than any sentence. */
    public static final int SENTENCE = ProseReader.LONGEST_SENTENCE;

    /** More claims than anybody reads of one question. */
    public static final int GROUP = Grouper.LARGEST;

    /** @throws IllegalArgumentException when nothing would be read */
    public Limits {
        if (threads < 1 || characters < 1 || claims < 1 || sentence < 1 || group < 1) {
            throw new IllegalArgumentException("a limit must be at least one");
        }
    }

    /** As many threads as the machine has cores, articles of any usual size. */
    public static Limits usual() {
        return new Limits(Runtime.getRuntime().availableProcessors(), CHARACTERS, CLAIMS, SENTENCE, GROUP);
    }
}
