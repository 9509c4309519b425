package crosscheck.read;

import crosscheck.text.Article;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads files and folders into articles. */
public final class ArticleReader {

    /**
     * The articles of files and folders, in an order that does not depend on the order of the inputs.
     *
     * @param inputs each a file or a folder, which is searched through
     */
    public Reading read(List<Path> inputs) {
        return new Run().read(inputs);
    }

    /** One reading: what has been seen so far. */
    private static final class Run {

        private final Trouble trouble = new Trouble();
        private final Map<Path, MetadataTable> tables = new HashMap<>();
        private final Set<String> ids = new HashSet<>();

        Reading read(List<Path> inputs) {
            List<Article> articles = new ArrayList<>();
            for (Found file : Finder.find(inputs, trouble)) {
                try {
                    read(file).forEach(article -> articles.add(distinct(article)));
                } catch (IOException e) {
                    trouble.lost(file.name(), e);
                }
            }
            return new Reading(articles, trouble.notices());
        }

        private List<Article> read(Found file) throws IOException {
            return switch (file.extension()) {
                case "txt", "md" -> List.of(plain(file));
                case "jsonl" -> JsonLines.read(file, trouble);
                default -> List.of();
            };
        }

        private Article plain(Found file) throws IOException {
            FrontMatter front = FrontMatter.of(Utf8.decode(Files.readAllBytes(file.path())));
            Metadata own = new Fields(front::get, trouble, file.name(), null).metadata();
            return own.or(beside(file)).article(file.name(), file.name(), front.body());
        }

        private Metadata beside(Found file) {
            Path folder = file.path().toAbsolutePath().getParent();
            return tables.computeIfAbsent(folder, f -> MetadataTable.of(f, trouble))
                    .get(String.valueOf(file.path().getFileName()));
        }

        private Article distinct(Article article) {
            if (ids.add(article.id())) {
                return article;
            }
            int number = 2;
            while (!ids.add(article.id() + "-" + number)) {
                number++;
            }
            String id = article.id() + "-" + number;
            trouble.note(
                    article.file(),
                    null,
                    "a second article has the id \"" + article.id() + "\": kept as \"" + id + "\"");
            return new Article(
                    id,
                    article.file(),
                    article.title(),
                    article.source(),
                    article.published(),
                    article.url(),
                    article.author(),
                    article.language(),
                    article.originator(),
                    article.text());
        }
    }
}
