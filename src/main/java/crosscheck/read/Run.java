package crosscheck.read;

import crosscheck.text.Article;
import crosscheck.text.Notice;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** One reading of inputs: what has been seen so far. */
final class Run {

    private final Languages languages;
    private final Trouble trouble = new Trouble();
    private final Map<Path, MetadataTable> tables = new HashMap<>();
    private final Set<String> ids = new HashSet<>();

    /** The last number that was put behind an id. */
    private final Map<String, Integer> numbers = new HashMap<>();

    private final int longest;
    private final Consumer<Article> sink;

    /**
     * A reading.
     *
     * @param longest characters of an article that are kept
     * @param sink gets each article
     */
    Run(Languages languages, int longest, Consumer<Article> sink) {
        this.languages = languages;
        this.longest = longest;
        this.sink = sink;
    }

    /** Hands on the articles one at a time and returns what could not be read. */
    List<Notice> read(List<Path> inputs) {
        for (Found file : Finder.find(inputs, trouble)) {
            try {
                read(file);
            } catch (IOException e) {
                trouble.lost(file.name(), e);
            }
        }
        return trouble.notices();
    }

    /** One article whose bytes come from elsewhere than a file; returns what could not be read. */
    List<Notice> read(String name, byte[] bytes) {
        try {
            keep(plain(name, bytes, Metadata.NONE));
        } catch (IOException e) {
            trouble.lost(name, e);
        }
        return trouble.notices();
    }

    private void read(Found file) throws IOException {
        switch (file.extension()) {
            case "txt", "md" -> keep(plain(file));
            case "html", "htm" -> keep(page(file));
            case "jsonl" -> JsonLines.each(file, trouble, this::keep);
            default -> throw new UnreadableException(null, "is of no format that is read (.txt, .md, .html, .jsonl)");
        }
    }

    private Article plain(Found file) throws IOException {
        return plain(file.name(), file.bytes(), beside(file));
    }

    private Article plain(String name, byte[] bytes, Metadata beside) throws IOException {
        FrontMatter front = FrontMatter.of(Utf8.decode(bytes), name, trouble);
        Metadata own = new Fields(front::get, trouble, name, null).metadata();
        return own.or(beside).article(name, name, front.body());
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
            sink.accept(cut(distinct(article)));
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
        int number = numbers.getOrDefault(article.id(), 1) + 1;
        while (!ids.add(article.id() + "-" + number)) {
            number++;
        }
        numbers.put(article.id(), number);
        String id = article.id() + "-" + number;
        trouble.note(article.file(), place(article), "has the id of an article before it: kept as \"" + id + "\"");
        return with(article, id, article.text());
    }

    /** An article without what is longer than any article. */
    private Article cut(Article article) {
        String text = article.text();
        if (text.length() <= longest) {
            return article;
        }
        int end = Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest;
        trouble.note(
                article.file(),
                place(article),
                "has " + text.length() + " characters: only the first " + longest + " are read");
        return with(article, article.id(), text.substring(0, end));
    }

    private static Article with(Article article, String id, String text) {
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
                text);
    }
}
