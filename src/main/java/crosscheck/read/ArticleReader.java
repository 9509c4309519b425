package crosscheck.read;

import crosscheck.text.Article;
import crosscheck.text.Notice;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Reads files and folders into articles. */
public final class ArticleReader {

    private final Languages languages = new Languages();
    private final int longest;

    /** A reader of articles of any length. */
    public ArticleReader() {
        this(Integer.MAX_VALUE);
    }

    /**
     * A reader that cuts long articles, each with a notice.
     *
     * @param longest characters of an article that are kept, at least one
     */
    public ArticleReader(int longest) {
        this.longest = longest;
    }

    /**
     * The articles of files and folders, in an order that does not depend on the order of the inputs.
     *
     * @param inputs each a file or a folder, which is searched through
     */
    public Reading read(List<Path> inputs) {
        List<Article> articles = new ArrayList<>();
        List<Notice> notices = each(inputs, articles::add);
        return new Reading(articles, notices);
    }

    /**
     * Hands on the articles one at a time, in the same order, and keeps none of them: for more of them than memory holds.
     *
     * @return what could not be read, or only in part
     */
    public List<Notice> each(List<Path> inputs, Consumer<Article> sink) {
        return new Run(languages, longest, sink).read(inputs);
    }

    /**
     * The article that a text is, with or without front matter.
     *
     * @param name what stands for its file
     * @param bytes UTF-8
     */
    public Reading read(String name, byte[] bytes) {
        List<Article> articles = new ArrayList<>();
        List<Notice> notices = new Run(languages, longest, articles::add).read(name, bytes);
        return new Reading(articles, notices);
    }
}
