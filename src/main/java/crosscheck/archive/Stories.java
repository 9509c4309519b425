package crosscheck.archive;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;

/** What articles are about, and which tell of the same. */
final class Stories {

    /** A term that more articles share is counted no further. */
    private static final int COMMON = 2_000;

    /** Terms of a draft by which articles are looked up: the rarest. */
    private static final int ASKED = 40;

    private final Handle handle;

    Stories(Handle handle) {
        this.handle = handle;
    }

    void add(long article, String day, List<String> terms) {
        PreparedBatch batch = handle.prepareBatch("INSERT INTO story (term, day, article) VALUES (?, ?, ?)");
        terms.stream()
                .distinct()
                .forEach(term ->
                        batch.bind(0, term).bind(1, day).bind(2, article).add());
        if (batch.size() > 0) {
            batch.execute();
        }
    }

    void remove(long article) {
        handle.execute("DELETE FROM story WHERE article = ?", article);
    }

    /** A term with how many articles share it. */
    private record Shared(String term, int articles) {}

    /**
     * The articles that share the most telling of some terms, the likest first.
     *
     * @param limit how many at most
     */
    List<Long> like(List<String> terms, int limit) {
        List<Shared> shared = shared(terms.stream().distinct().toList());
        if (shared.isEmpty()) {
            return List.of();
        }
        Query query = handle.createQuery(lookUp(shared.size(), limit));
        for (int i = 0; i < shared.size(); i++) {
            query.bind(2 * i, shared.get(i).term())
                    .bind(2 * i + 1, weight(shared.get(i).articles()));
        }
        return query.map((row, context) -> row.getLong(1)).list();
    }

    /** The rarest of some terms that any article has, with how many have each. */
    private List<Shared> shared(List<String> terms) {
        if (terms.isEmpty()) {
            return List.of();
        }
        Query query = handle.createQuery(count(terms.size()));
        for (int i = 0; i < terms.size(); i++) {
            query.bind(i, terms.get(i));
        }
        return query.map((row, context) -> new Shared(row.getString(1), row.getInt(2))).stream()
                .filter(one -> one.articles() > 0)
                .sorted(Comparator.comparingInt(Shared::articles).thenComparing(Shared::term))
                .limit(ASKED)
                .toList();
    }

    /** How many articles share each of so many terms: the head of one stretch of the key each. */
    static String count(int terms) {
        return "WITH wanted (term) AS (VALUES " + String.join(", ", Collections.nCopies(terms, "(CAST(? AS TEXT))"))
                + ") SELECT term, (SELECT COUNT(*) FROM (SELECT 1 FROM story s WHERE s.term = w.term LIMIT " + COMMON
                + ") AS head) FROM wanted w";
    }

    /** The look-up: every term is one stretch of the key of {@code story}. */
    static String lookUp(int terms, int limit) {
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < terms; i++) {
            rows.add("(CAST(? AS TEXT), CAST(? AS BIGINT))");
        }
        return "WITH wanted (term, weight) AS (VALUES " + String.join(", ", rows) + ")"
                + " SELECT s.article, SUM(w.weight) AS likeness, MAX(s.day) AS day"
                + " FROM wanted w CROSS JOIN story s WHERE s.term = w.term"
                + " GROUP BY s.article ORDER BY likeness DESC, day DESC, s.article LIMIT " + limit;
    }

    /** How telling a term is that so many articles share. */
    private static BigDecimal weight(int articles) {
        return BigDecimal.valueOf(StrictMath.round(100 * StrictMath.log(2.0 * COMMON / articles)));
    }
}
