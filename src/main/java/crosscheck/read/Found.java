package crosscheck.read;

import java.nio.file.Path;
import java.util.Locale;

/**
 * A file to read.
 *
 * @param path where it is
 * @param name its name within the input, with forward slashes
 */
record Found(Path path, String name) {

    /** What follows the last full stop of the name, in lower case; empty when there is none. */
    String extension() {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
