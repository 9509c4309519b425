package crosscheck.archive;

import crosscheck.archive.Past.Printed;
import crosscheck.archive.Past.Recall;
import crosscheck.archive.PrintedFinding.Claimed;
import crosscheck.archive.Ruling.Decision;
import crosscheck.archive.Ruling.Known;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/** What editors decided and what was printed, as the archive keeps it. */
public final class Ledger {

    private final Handle handle;
    private final Articles articles;
    private final Archive archive;

    Ledger(Handle handle, Articles articles, Archive archive) {
        this.handle = handle;
        this.articles = articles;
        this.archive = archive;
    }

    /** Stores a ruling under a number of its own, which is returned. */
    public long rule(Ruling ruling) {
        return archive.write(() -> {
            long number = articles.next("ruling");
            handle.execute(
                    "INSERT INTO ruling (number, finding, question, decision, editor, reason, until_day, made)"
                            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                    number,
                    ruling.finding(),
                    ruling.question(),
                    ruling.decision().id(),
                    ruling.editor(),
                    ruling.reason(),
                    text(ruling.until()),
                    ruling.made());
            PreparedBatch batch = handle.prepareBatch(
                    "INSERT INTO ruled_claim (ruling, claim, figure, originator, scope) VALUES (?, ?, ?, ?, ?)");
            for (Known known : ruling.claims()) {
                batch.bind(0, number)
                        .bind(1, known.claim())
                        .bind(2, known.figure())
                        .bind(3, known.originator())
                        .bind(4, known.scope())
                        .add();
            }
            if (batch.size() > 0) {
                batch.execute();
            }
            return number;
        });
    }

    /** Every ruling, in the order in which they were made. */
    public List<Ruling> rulings() {
        return archive.ask(one -> one.createQuery("SELECT number, finding, question, decision, editor, reason,"
                        + " until_day, made FROM ruling ORDER BY number")
                .map((row, context) -> ruling(row))
                .list());
    }

    private Ruling ruling(ResultSet row) throws SQLException {
        long number = row.getLong(1);
        return new Ruling(
                number,
                row.getString(2),
                row.getString(3),
                Decision.valueOf(row.getString(4).toUpperCase(Locale.ROOT)),
                row.getString(5),
                row.getString(6),
                day(row.getString(7)),
                row.getString(8),
                handle.createQuery(
                                "SELECT claim, figure, originator, scope FROM ruled_claim WHERE ruling = ? ORDER BY claim")
                        .bind(0, number)
                        .map((one, context) ->
                                new Known(one.getString(1), one.getString(2), one.getString(3), one.getString(4)))
                        .list());
    }

    /** Stores an issue with what it printed, under a number of its own, which is returned. */
    public long print(Issue issue, List<PrintedFinding> findings) {
        return archive.write(() -> {
            long number = articles.next("issue");
            handle.execute(
                    "INSERT INTO issue (number, title, from_day, to_day, printed) VALUES (?, ?, ?, ?, ?)",
                    number,
                    issue.title(),
                    text(issue.from()),
                    text(issue.to()),
                    issue.printed());
            for (PrintedFinding finding : findings) {
                handle.execute(
                        "INSERT INTO issue_finding (issue, finding, question, verdict, figures) VALUES (?, ?, ?, ?, ?)",
                        number,
                        finding.finding(),
                        finding.question(),
                        finding.verdict(),
                        finding.figures());
                PreparedBatch batch = handle.prepareBatch(
                        "INSERT INTO issue_claim (issue, finding, claim, article) VALUES (?, ?, ?, ?)");
                for (Claimed claimed : finding.claims()) {
                    batch.bind(0, number)
                            .bind(1, finding.finding())
                            .bind(2, claimed.claim())
                            .bind(3, claimed.article())
                            .add();
                }
                if (batch.size() > 0) {
                    batch.execute();
                }
            }
            return number;
        });
    }

    /** Every issue, in the order of printing. */
    public List<Issue> issues() {
        return archive.ask(one -> one.createQuery(
                        "SELECT number, title, from_day, to_day, printed FROM issue ORDER BY number")
                .map((row, context) -> new Issue(
                        row.getLong(1),
                        row.getString(2),
                        day(row.getString(3)),
                        day(row.getString(4)),
                        row.getString(5)))
                .list());
    }

    /** What an issue printed. */
    public List<PrintedFinding> printed(long issue) {
        return archive.ask(one -> one.createQuery(
                        "SELECT finding, question, verdict, figures FROM issue_finding WHERE issue = ? ORDER BY finding")
                .bind(0, issue)
                .map((row, context) -> new PrintedFinding(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        claimed(issue, row.getString(1))))
                .list());
    }

    /** A finding as the latest issue that has it printed it. */
    public Optional<PrintedFinding> printed(String finding) {
        return issues().reversed().stream()
                .flatMap(issue -> printed(issue.number()).stream())
                .filter(printed -> printed.finding().equals(finding))
                .findFirst();
    }

    /** What was printed and decided before an issue of a period. */
    public Past past(@Nullable LocalDate from, @Nullable LocalDate to) {
        List<Printed> printed = issues().stream()
                .filter(issue -> !(Objects.equals(issue.from(), from) && Objects.equals(issue.to(), to)))
                .map(issue -> new Printed(issue, printed(issue.number())))
                .toList();
        List<Recall> recalls = archive.ask(one -> articles.find("state = 'retracted' ORDER BY number")).stream()
                .map(kept -> new Recall(kept, leaned(kept.article().id())))
                .filter(recall -> !recall.leaned().isEmpty())
                .toList();
        return new Past(printed, rulings(), recalls);
    }

    private List<Claimed> claimed(long issue, String finding) {
        return handle.createQuery(
                        "SELECT claim, article FROM issue_claim WHERE issue = ? AND finding = ? ORDER BY claim")
                .bind(0, issue)
                .bind(1, finding)
                .map((row, context) -> new Claimed(row.getString(1), row.getString(2)))
                .list();
    }

    /** The findings of past issues that leaned on an article, in the order of printing. */
    public List<Leaned> leaned(String article) {
        return archive.ask(one -> one.createQuery("SELECT DISTINCT i.number, i.title, i.printed, f.question, f.figures"
                        + " FROM issue_claim c JOIN issue i ON i.number = c.issue"
                        + " JOIN issue_finding f ON f.issue = c.issue AND f.finding = c.finding"
                        + " WHERE c.article = ? ORDER BY i.number, f.question")
                .bind(0, article)
                .map((row, context) -> new Leaned(
                        row.getLong(1), row.getString(2), row.getString(3), row.getString(4), row.getString(5)))
                .list());
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }
}
