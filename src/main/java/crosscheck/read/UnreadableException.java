package crosscheck.read;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A file, or a line of one, that cannot be read as an article. */
final class UnreadableException extends IOException {

    private static final long serialVersionUID = 1;

    private final @Nullable String place;

    /**
     * What is wrong, and where.
     *
     * @param place where in the file, null for the whole file
     */
    UnreadableException(@Nullable String place, String message) {
        super(message);
        this.place = place;
    }

    @Nullable String place() {
        return place;
    }
}
