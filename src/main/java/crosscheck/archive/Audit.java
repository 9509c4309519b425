package crosscheck.archive;

import java.util.List;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/** Looks for what cannot be in a sound archive. */
final class Audit {

    private final Handle handle;
    private final Articles articles;

    Audit(Handle handle, Articles articles) {
        this.handle = handle;
        this.articles = articles;
    }

    void run(List<String> wrong) {
        try (Stream<Kept> all = articles.all()) {
            all.forEach(kept -> check(kept, wrong));
        } catch (ArchiveException e) {
            wrong.add(String.valueOf(e.getMessage()));
        }
        orphans(
                "story",
                "SELECT COUNT(*) FROM story WHERE article NOT IN (SELECT number FROM article WHERE state = 'current')",
                wrong);
        orphans(
                "article",
                "SELECT COUNT(*) FROM article WHERE successor IS NOT NULL AND successor NOT IN (SELECT number FROM article)",
                wrong);
    }

    private void check(Kept kept, List<String> wrong) {
        String name = "article " + kept.article().id() + " (number " + kept.number() + ")";
        handle.createQuery("SELECT fingerprint FROM article WHERE number = ?")
                .bind(0, kept.number())
                .mapTo(String.class)
                .filter(print -> !print.strip().equals(Fingerprint.of(kept.article())))
                .forEach(print -> wrong.add(name + ": its text is not what was added"));
        if (kept.claims() != null && kept.claims().size() != kept.figures()) {
            wrong.add(name + ": has " + kept.claims().size() + " claims of " + kept.figures());
        }
    }

    private void orphans(String table, String query, List<String> wrong) {
        long count = handle.createQuery(query).mapTo(Long.class).one();
        if (count > 0) {
            wrong.add(table + ": " + count + " rows lead to articles that are not there");
        }
    }
}
