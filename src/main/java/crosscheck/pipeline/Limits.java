package crosscheck.pipeline;

/**
 * How much of the machine a run takes and how much of one article it reads. What is cut becomes a notice.
 *
 * @param threads how many articles are read at a time, at least one
 * @param characters of an article that are read, at least one; the rest is left out
 * @param claims of an article that are kept, at least one; later ones are left out
 */
public record Limits(int threads, int characters, int claims) {

    /** Longer than any article: a book of 80,000 words. */
    public static final int CHARACTERS = 500_000;

    /** More figures than any article has. */
    public static final int CLAIMS = 2_000;

    /** @throws IllegalArgumentException when nothing would be read */
    public Limits {
        if (threads < 1 || characters < 1 || claims < 1) {
            throw new IllegalArgumentException("a limit must be at least one");
        }
    }

    /** As many threads as the machine has cores, articles of any usual size. */
    public static Limits usual() {
        return new Limits(Runtime.getRuntime().availableProcessors(), CHARACTERS, CLAIMS);
    }
}
