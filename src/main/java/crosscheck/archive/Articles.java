package crosscheck.archive;

import crosscheck.archive.Kept.State;
import crosscheck.text.Article;
import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The rows of articles. */
final class Articles {

    private static final String COLUMNS =
            "number, id, file, title, source, published, url, author, language, originator,"
                    + " body, added, state, successor, reason, rules, figures, claims";

    private final Handle handle;
    private final ClaimCodec codec;
    private final String rules;

    /** @param rules of this program: claims that others read are not handed out */
    Articles(Handle handle, ClaimCodec codec, String rules) {
        this.handle = handle;
        this.codec = codec;
        this.rules = rules;
    }

    /** The id under which an article with this fingerprint is kept; empty when none is. */
    Optional<String> known(String fingerprint) {
        return handle.createQuery("SELECT id FROM article WHERE fingerprint = ?")
                .bind(0, fingerprint)
                .mapTo(String.class)
                .findOne();
    }

    /** The standing article of which this is another version: of one address, or of one id and no other outlet. */
    Optional<Kept> earlier(Article article) {
        Optional<Kept> byAddress =
                article.url() == null ? Optional.empty() : first("url = ? AND state = 'current'", article.url());
        return byAddress.or(() -> handle.createQuery(select("id = ? AND state = 'current'"))
                .bind(0, article.id())
                .map((row, context) -> kept(row))
                .filter(one -> sameOutlet(one.article(), article))
                .findFirst());
    }

    private static boolean sameOutlet(Article a, Article b) {
        boolean otherAddress = a.url() != null && b.url() != null && !a.url().equals(b.url());
        return !otherAddress
                && (a.source() == null || b.source() == null || a.source().equals(b.source()));
    }

    /** Whether an id is taken. */
    boolean taken(String id) {
        return handle.createQuery("SELECT COUNT(*) FROM article WHERE id = ?")
                        .bind(0, id)
                        .mapTo(Integer.class)
                        .one()
                > 0;
    }

    long add(Entry entry, String fingerprint, String added) {
        Article article = entry.article();
        long number = next("article");
        handle.createUpdate("INSERT INTO article (number, id, fingerprint, file, title, source, published, url, author,"
                        + " language, originator, body, added, state, rules, figures, claims)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'current', ?, ?, ?)")
                .bind(0, number)
                .bind(1, article.id())
                .bind(2, fingerprint)
                .bind(3, article.file())
                .bind(4, article.title())
                .bind(5, article.source())
                .bind(6, day(article))
                .bind(7, article.url())
                .bind(8, article.author())
                .bind(9, article.language())
                .bind(10, article.originator())
                .bind(11, article.text())
                .bind(12, added)
                .bind(13, rules)
                .bind(14, entry.claims().size())
                .bind(15, codec.bytes(entry.claims()))
                .execute();
        return number;
    }

    /** Makes other writers wait until the transaction ends. */
    void lock() {
        handle.execute("UPDATE counter SET value = value WHERE name = 'article'");
    }

    /** The next number of a kind. */
    long next(String counter) {
        handle.createUpdate("UPDATE counter SET value = value + 1 WHERE name = ?")
                .bind(0, counter)
                .execute();
        return handle.createQuery("SELECT value FROM counter WHERE name = ?")
                .bind(0, counter)
                .mapTo(Long.class)
                .one();
    }

    /** Gives an article the number that it had in another archive; later ones are numbered from there. */
    void renumber(long number, long other) {
        handle.execute("UPDATE article SET number = ? WHERE number = ?", other, number);
        handle.execute("UPDATE counter SET value = ? WHERE name = 'article'", other);
    }

    void restore(Kept kept) {
        handle.createUpdate("UPDATE article SET state = ?, successor = ?, reason = ? WHERE number = ?")
                .bind(0, kept.state().name().toLowerCase(Locale.ROOT))
                .bind(1, kept.successor())
                .bind(2, kept.reason())
                .bind(3, kept.number())
                .execute();
    }

    void supersede(long number, long successor) {
        handle.execute("UPDATE article SET state = 'superseded', successor = ? WHERE number = ?", successor, number);
    }

    void retract(long number, String reason) {
        handle.execute("UPDATE article SET state = 'retracted', reason = ? WHERE number = ?", reason, number);
    }

    void reread(Kept kept, Entry entry) {
        handle.createUpdate("UPDATE article SET rules = ?, figures = ?, claims = ? WHERE number = ?")
                .bind(0, rules)
                .bind(1, entry.claims().size())
                .bind(2, codec.bytes(entry.claims()))
                .bind(3, kept.number())
                .execute();
    }

    void remove(long number) {
        handle.execute("DELETE FROM article WHERE number = ?", number);
    }

    Optional<Kept> first(String condition, Object... values) {
        return find(condition + " ORDER BY number DESC LIMIT 1", values).stream()
                .findFirst();
    }

    List<Kept> find(String condition, Object... values) {
        var query = handle.createQuery(select(condition));
        for (int i = 0; i < values.length; i++) {
            query.bind(i, values[i]);
        }
        return query.map((row, context) -> kept(row)).list();
    }

    /** Every article in the order of adding, read one by one. */
    Stream<Kept> all() {
        return handle
                .createQuery(select("1 = 1 ORDER BY number"))
                .setFetchSize(200)
                .map((row, context) -> kept(row))
                .stream();
    }

    private static String select(String condition) {
        return "SELECT " + COLUMNS + " FROM article WHERE " + condition;
    }

    private Kept kept(ResultSet row) throws SQLException {
        Article article = new Article(
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                day(row.getString(6)),
                row.getString(7),
                row.getString(8),
                row.getString(9),
                row.getString(10),
                row.getString(11));
        long successor = row.getLong(14);
        boolean none = row.wasNull();
        String read = row.getString(16);
        byte[] claims = row.getBytes(18);
        try {
            return new Kept(
                    row.getLong(1),
                    article,
                    row.getString(12),
                    State.valueOf(row.getString(13).toUpperCase(Locale.ROOT)),
                    none ? null : successor,
                    row.getString(15),
                    read,
                    row.getInt(17),
                    read.equals(rules) ? codec.claims(claims, article) : null);
        } catch (IOException e) {
            throw new ArchiveException(
                    "article " + article.id() + ": its claims are damaged; read them again with"
                            + " 'crosscheck archive reread'",
                    e);
        }
    }

    private static @Nullable String day(Article article) {
        return article.published() == null ? null : article.published().toString();
    }

    private static @Nullable LocalDate day(@Nullable String day) {
        return day == null ? null : LocalDate.parse(day);
    }
}
