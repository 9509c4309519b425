package crosscheck.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/**
 * A file to read.
 *
 * @param path where it is
 * @param name its name within the input, with forward slashes
 */
record Found(Path path, String name) {

    /** Bytes of a file of one article, or of one line of articles. */
    static final int LARGEST = 64 << 20;

    /** The formats of articles. */
    private static final Set<String> READ = Set.of("txt", "md", "html", "htm", "jsonl");

    /** Whether the file is of a format that is read. */
    boolean read() {
        return READ.contains(extension());
    }

    /**
     * All of it, while it is not larger than any file of one article can be.
     *
     * @throws UnreadableException when it is larger; a file that goes on growing is read no further
     */
    byte[] bytes() throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw new UnreadableException(null, "is larger than " + (LARGEST >> 20) + " MB: no article");
            }
            return bytes;
        }
    }

    /** The folder that it stands in. */
    Path folder() {
        return Objects.requireNonNull(path.toAbsolutePath().getParent());
    }

    /** The same file under a name that begins with its input's folder: files of several inputs can have one name. */
    Found longer() {
        int depth = Path.of(name).getNameCount();
        Path whole = path.toAbsolutePath();
        int from = Math.max(0, whole.getNameCount() - depth - 1);
        return new Found(
                path, whole.subpath(from, whole.getNameCount()).toString().replace('\\', '/'));
    }

    /** The name of another file in its folder. */
    String beside(String file) {
        return name.substring(0, name.lastIndexOf('/') + 1) + file;
    }

    /** What follows the last full stop of the name, in lower case; empty when there is none. */
    String extension() {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
