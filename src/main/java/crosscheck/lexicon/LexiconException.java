package crosscheck.lexicon;

/** A word list that cannot be used: configuration is broken, so the program does not start. The message names file and line. */
public final class LexiconException extends RuntimeException {

    private static final long serialVersionUID = 1;

    public LexiconException(String message) {
        super(message);
    }

    public LexiconException(String message, Throwable cause) {
        super(message, cause);
    }
}
