package crosscheck.archive;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import crosscheck.archive.Kept.State;
import crosscheck.text.Article;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** An archive as JSON lines: articles of every state in the order of adding, then rulings, then issues. Claims are left out: the text holds them. */
public final class Dump {

    private final ObjectMapper json = JsonMapper.builder().findAndAddModules().build();
    private final Archive archive;

    public Dump(Archive archive) {
        this.archive = archive;
    }

    /** Writes all of it; returns how many lines. */
    public long write(Writer out) throws IOException {
        AtomicLong lines = new AtomicLong();
        try {
            archive.each(kept -> line(out, article(kept), lines));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        for (Ruling ruling : archive.ledger().rulings()) {
            line(out, Ledgers.ruling(json, ruling), lines);
        }
        for (Issue issue : archive.ledger().issues()) {
            line(out, Ledgers.issue(json, issue, archive.ledger().printed(issue.number())), lines);
        }
        return lines.get();
    }

    private void line(Writer out, ObjectNode node, AtomicLong lines) {
        try {
            out.write(json.writeValueAsString(node));
            out.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        lines.incrementAndGet();
    }

    private ObjectNode article(Kept kept) {
        Article article = kept.article();
        ObjectNode node = json.createObjectNode();
        node.put("kind", "article");
        node.put("number", kept.number());
        node.put("id", article.id());
        node.put("file", article.file());
        put(node, "title", article.title());
        put(node, "source", article.source());
        put(
                node,
                "published",
                article.published() == null ? null : article.published().toString());
        put(node, "url", article.url());
        put(node, "author", article.author());
        put(node, "language", article.language());
        put(node, "originator", article.originator());
        node.put("added", kept.added());
        node.put("state", kept.state().name());
        if (kept.successor() != null) {
            node.put("successor", kept.successor());
        }
        put(node, "reason", kept.reason());
        return node.put("text", article.text());
    }

    private static void put(ObjectNode node, String name, @Nullable String value) {
        if (value != null) {
            node.put(name, value);
        }
    }

    /**
     * Reads an export; returns how many lines.
     *
     * @param name of the file, for messages
     * @param reader makes an article ready for the archive
     * @throws ArchiveException when the archive holds something, or a line is broken
     */
    public long read(BufferedReader in, String name, Function<Article, Entry> reader) throws IOException {
        if (archive.counts().articles() > 0) {
            throw new ArchiveException("the archive holds articles already: import into a new one");
        }
        long lines = 0;
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            lines++;
            try {
                line((ObjectNode) json.readTree(line), reader);
            } catch (JsonProcessingException | ClassCastException | NullPointerException | IllegalArgumentException e) {
                throw new ArchiveException(name + ": line " + lines + " is not what 'archive export' writes", e);
            }
        }
        return lines;
    }

    private void line(ObjectNode node, Function<Article, Entry> reader) {
        switch (node.get("kind").asText()) {
            case "article" -> archive.restore(kept(node), reader);
            case "ruling" -> archive.ledger().rule(Ledgers.ruling(node));
            case "issue" -> archive.ledger().print(Ledgers.issue(node), Ledgers.findings(node));
            default -> throw new IllegalArgumentException(node.get("kind").asText());
        }
    }

    private static Kept kept(ObjectNode node) {
        String published = Ledgers.text(node, "published");
        Article article = new Article(
                node.get("id").asText(),
                node.get("file").asText(),
                Ledgers.text(node, "title"),
                Ledgers.text(node, "source"),
                published == null ? null : LocalDate.parse(published),
                Ledgers.text(node, "url"),
                Ledgers.text(node, "author"),
                Ledgers.text(node, "language"),
                Ledgers.text(node, "originator"),
                node.get("text").asText());
        return new Kept(
                node.get("number").asLong(),
                article,
                node.get("added").asText(),
                State.valueOf(node.get("state").asText()),
                node.has("successor") ? node.get("successor").asLong() : null,
                Ledgers.text(node, "reason"),
                "",
                0,
                null);
    }
}
