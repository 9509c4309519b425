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
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** One reading of inputs: what has been seen so far. */
final class Run {

    private final Languages languages;
    private final Trouble trouble = new Trouble();
    private final Map<Path, MetadataTable> tables = new HashMap<>();
    private final Set<String> ids = new HashSet<>();
    private final List<Article> articles = new ArrayList<>();

    Run(Languages languages) {
        this.languages = languages;
    }

    Reading read(List<Path> inputs) {
        for (Found file : Finder.find(inputs, trouble)) {
            try {
                read(file).forEach(this::keep);
            } catch (IOException e) {
                trouble.lost(file.name(), e);
            }
        }
        return new Reading(articles, trouble.notices());
    }

    private List<Article> read(Found file) throws IOException {
        return switch (file.extension()) {
            case "txt", "md" -> List.of(plain(file));
            case "html", "htm" -> List.of(page(file));
            case "jsonl" -> JsonLines.read(file, trouble);
            default -> throw new UnreadableException(null, "is of no format that is read (.txt, .md, .html, .jsonl)");
        };
    }

    private Article plain(Found file) throws IOException {
        FrontMatter front = FrontMatter.of(Utf8.decode(Files.readAllBytes(file.path())), file.name(), trouble);
        Metadata own = new Fields(front::get, trouble, file.name(), null).metadata();
        return own.or(beside(file)).article(file.name(), file.name(), front.body());
    }

    private Article page(Found file) throws IOException {
        Document page = HtmlPage.parse(file);
        HtmlHead head = new HtmlHead(page);
        Metadata own = new Fields(head::get, trouble, file.name(), null).metadata();
        return own.or(beside(file)).article(file.name(), file.name(), HtmlPage.text(page));
    }

    private Metadata beside(Found file) {
        return tables.computeIfAbsent(
                        file.folder(), folder -> MetadataTable.of(folder, file.beside(MetadataTable.FILE), trouble))
                .get(String.valueOf(file.path().getFileName()));
    }

    private void keep(Article article) {
        String foreign = languages.foreign(article);
        if (foreign != null) {
            trouble.note(article.file(), place(article), "is in " + foreign + ", and only English is read: left out");
        } else if (article.text().isBlank()) {
            trouble.note(article.file(), place(article), "has no text: left out");
        } else {
            articles.add(distinct(article));
        }
    }

    /** Which article of its file is meant, null when the file is one article. */
    private static @Nullable String place(Article article) {
        return article.id().equals(article.file()) ? null : "article " + article.id();
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
        trouble.note(article.file(), place(article), "has the id of an article before it: kept as \"" + id + "\"");
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
