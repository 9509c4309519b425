package crosscheck.archive;

/** An archive that cannot be used, or not for what was asked; the message says why and what to do, and holds no password. */
public final class ArchiveException extends RuntimeException {

    private static final long serialVersionUID = 1;

    ArchiveException(String message) {
        super(message);
    }

    ArchiveException(String message, Throwable cause) {
        super(message, cause);
    }
}
