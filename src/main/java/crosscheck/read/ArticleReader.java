package crosscheck.read;

import java.nio.file.Path;
import java.util.List;

/** Reads files and folders into articles. */
public final class ArticleReader {

    private final Languages languages = new Languages();

    /**
     * The articles of files and folders, in an order that does not depend on the order of the inputs.
     *
     * @param inputs each a file or a folder, which is searched through
     */
    public Reading read(List<Path> inputs) {
        return new Run(languages).read(inputs);
    }
}
