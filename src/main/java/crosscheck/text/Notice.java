package crosscheck.text;

import org.jspecify.annotations.Nullable;

/**
 * Something in the input that could not be used, or was used only in part. The rest of the run goes on.
 *
 * @param file the file, as the user named it
 * @param place where in the file ("line 3", "byte 120"), null when the whole file is meant
 * @param message what is wrong and what was done about it, one sentence without a full stop
 * @param lost whether an article could not be read because of it: then the run ends with exit code 3
 */
public record Notice(String file, @Nullable String place, String message, boolean lost) {

    /** One line, whatever the names and the article say. */
    @Override
    public String toString() {
        String line = file + (place == null ? "" : ": " + place) + ": " + message;
        return line.replaceAll("\\p{Cntrl}", " ");
    }
}
