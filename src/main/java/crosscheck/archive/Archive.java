package crosscheck.archive;

import crosscheck.archive.Kept.State;
import crosscheck.archive.Outcome.Kind;
import crosscheck.text.Article;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;

/** Articles and their claims, kept. What a call has stored when it returns is on the disk; what it has not is not there at all. */
public final class Archive implements AutoCloseable {

    private final Location location;
    private final String rules;
    private final Connection connection;
    private final Handle handle;
    private final Articles articles;
    private final Stories stories;
    private final Ledger ledger;

    /**
     * Opens an archive, and brings an older one's schema up to date.
     *
     * @param create whether one is made where none is
     * @param rules name of the rules by which this program reads claims
     * @throws ArchiveException when it is not there, is something else, or is newer than this program
     */
    public Archive(Location location, boolean create, String rules) {
        this.location = location;
        this.rules = rules;
        connection = new Opening(location).open(create);
        handle = Jdbi.create(connection).open();
        articles = new Articles(handle, new ClaimCodec(), rules);
        stories = new Stories(handle);
        ledger = new Ledger(handle, articles, this);
    }

    /** What adding an article would come to, and the id under which it would be kept. */
    public Outcome look(Article article) {
        return ask(one -> outcome(article));
    }

    /** Stores articles with their claims, all of them or, when this throws, none. */
    public List<Outcome> add(List<Entry> entries, Instant now) {
        return write(() -> {
            articles.lock();
            return entries.stream().map(entry -> store(entry, now)).toList();
        });
    }

    private Outcome outcome(Article article) {
        Optional<String> known = articles.known(Fingerprint.of(article));
        if (known.isPresent()) {
            return new Outcome(Kind.KNOWN, known.get(), null);
        }
        Optional<Kept> earlier = articles.earlier(article);
        if (earlier.isPresent()) {
            return new Outcome(
                    Kind.CORRECTED, earlier.get().article().id(), earlier.get().number());
        }
        String id = article.id();
        for (int copy = 2; articles.taken(id); copy++) {
            id = article.id() + "-" + copy;
        }
        return new Outcome(Kind.ADDED, id, null);
    }

    private Outcome store(Entry entry, Instant now) {
        Article article = entry.article();
        Outcome outcome = outcome(article);
        if (outcome.kind() == Kind.KNOWN) {
            return outcome;
        }
        if (!outcome.id().equals(article.id())) {
            return new Outcome(Kind.RENAMED, outcome.id(), null);
        }
        long number = articles.add(entry, Fingerprint.of(article), now.toString());
        stories.add(number, day(article), entry.terms());
        if (outcome.number() != null) {
            articles.supersede(outcome.number(), number);
            stories.remove(outcome.number());
        }
        return new Outcome(outcome.kind(), article.id(), number);
    }

    /** Standing articles that tell of the same as some terms do, the likest first. */
    public List<Kept> like(List<String> terms, int limit) {
        return ask(one -> {
            List<Long> numbers = stories.like(terms, limit);
            if (numbers.isEmpty()) {
                return List.of();
            }
            String list = numbers.stream().map(String::valueOf).collect(Collectors.joining(", "));
            return articles.find("number IN (" + list + ") AND state = 'current' ORDER BY number");
        });
    }

    /** Standing articles published in a period, in the order of adding; all of them, undated ones too, when both days are null. */
    public List<Kept> published(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from == null && to == null) {
            return ask(one -> articles.find("state = 'current' ORDER BY number"));
        }
        return ask(one -> articles.find(
                "state = 'current' AND published >= ? AND published <= ? ORDER BY number",
                from == null ? "" : from.toString(),
                to == null ? "9999" : to.toString()));
    }

    /** The article with an id: the one that stands, else the latest. */
    public Optional<Kept> find(String id) {
        return ask(one -> articles.first("id = ? AND state = 'current'", id).or(() -> articles.first("id = ?", id)));
    }

    /** Hands on every article in the order of adding, those that no longer stand included. */
    public void each(Consumer<Kept> sink) {
        ask(one -> {
            try (Stream<Kept> all = articles.all()) {
                all.forEach(sink);
            }
            return true;
        });
    }

    /** Takes an article out for good, with every version of it. */
    public int remove(String id) {
        return write(() -> {
            List<Kept> versions = articles.find("id = ?", id);
            for (Kept kept : versions) {
                stories.remove(kept.number());
                articles.remove(kept.number());
            }
            return versions.size();
        });
    }

    /** Takes an article back: it is kept, and no longer compared with anything. */
    public void retract(Kept kept, String reason) {
        write(() -> {
            articles.retract(kept.number(), reason);
            stories.remove(kept.number());
            return true;
        });
    }

    /** Stores what other rules read in an article that is there. */
    public void reread(Kept kept, Entry entry) {
        write(() -> {
            articles.reread(kept, entry);
            if (kept.state() == State.CURRENT) {
                stories.remove(kept.number());
                stories.add(kept.number(), day(kept.article()), entry.terms());
            }
            return true;
        });
    }

    /** Stores an article as another archive held it, under its own number and in its own state. */
    void restore(Kept kept, Function<Article, Entry> reader) {
        Entry entry = reader.apply(kept.article());
        write(() -> {
            long number = articles.add(entry, Fingerprint.of(kept.article()), kept.added());
            if (number != kept.number()) {
                articles.renumber(number, kept.number());
            }
            articles.restore(kept);
            if (kept.state() == State.CURRENT) {
                stories.add(kept.number(), day(kept.article()), entry.terms());
            }
            return true;
        });
    }

    private static String day(Article article) {
        return article.published() == null ? "" : article.published().toString();
    }

    /** Allows a file no more than so many pages of 4 KiB; it is then as full as a full disk. */
    void limit(int pages) {
        ask(one -> one.createQuery("PRAGMA max_page_count = " + pages)
                .mapTo(Integer.class)
                .one());
    }

    /** What was decided and printed. */
    public Ledger ledger() {
        return ledger;
    }

    /** Runs something that writes as one transaction. */
    <T> T write(Supplier<T> work) {
        return ask(one -> one.inTransaction(same -> work.get()));
    }

    public Counts counts() {
        return ask(one -> {
            Map<String, Long> sources = new LinkedHashMap<>();
            one.createQuery("SELECT COALESCE(source, 'unknown outlet') AS outlet, COUNT(*) FROM article"
                            + " WHERE state = 'current' GROUP BY outlet ORDER BY 2 DESC, 1")
                    .map((row, context) -> sources.put(row.getString(1), row.getLong(2)))
                    .list();
            return new Counts(
                    count("state = 'current'"),
                    count("state = 'superseded'"),
                    count("state = 'retracted'"),
                    number("SELECT COALESCE(SUM(figures), 0) FROM article WHERE state = 'current'"),
                    sources,
                    text("SELECT MIN(published) FROM article WHERE state = 'current'"),
                    text("SELECT MAX(published) FROM article WHERE state = 'current'"),
                    one.createQuery("SELECT COUNT(*) FROM article WHERE state = 'current' AND rules <> ?")
                            .bind(0, rules)
                            .mapTo(Long.class)
                            .one(),
                    bytes());
        });
    }

    private long count(String condition) {
        return number("SELECT COUNT(*) FROM article WHERE " + condition);
    }

    private long number(String query) {
        return handle.createQuery(query).mapTo(Long.class).one();
    }

    private @Nullable String text(String query) {
        return handle.createQuery(query).mapTo(String.class).findFirst().orElse(null);
    }

    private @Nullable Long bytes() {
        try {
            return location.postgres() ? null : Files.size(location.file());
        } catch (IOException e) {
            return null;
        }
    }

    /** What is wrong with the archive, one line each; empty when it is sound. */
    public List<String> verify() {
        return ask(one -> {
            List<String> wrong = new ArrayList<>();
            if (!location.postgres()) {
                one.createQuery("PRAGMA integrity_check").mapTo(String.class).stream()
                        .filter(line -> !line.equals("ok"))
                        .forEach(wrong::add);
            }
            if (wrong.isEmpty()) {
                new Audit(one, articles).run(wrong);
            }
            return wrong;
        });
    }

    <T> T ask(Function<Handle, T> work) {
        try {
            return work.apply(handle);
        } catch (JdbiException e) {
            throw Trouble.of(location, e);
        }
    }

    @Override
    public void close() {
        try {
            handle.close();
            connection.close();
        } catch (SQLException | JdbiException e) {
            throw Trouble.of(location, e);
        }
    }
}
