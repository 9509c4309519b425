package crosscheck.quantity;

import crosscheck.lexicon.Table;
import crosscheck.quantity.Hedge.Bound;
import crosscheck.quantity.Phrases.Match;
import crosscheck.text.Span;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the words of {@code hedges.tsv} before and after a number. */
final class Hedges {

    /** A row of the list. */
    record Row(String id, Bound bound, String context) {}

    private static final Phrases<Row> BEFORE = new Phrases<>();
    private static final Phrases<Row> AFTER = new Phrases<>();
    private static final Set<String> FILLERS = Cells.set("hedge-words", "filler");
    private static final Set<String> OPENERS = Cells.set("hedge-words", "opener");
    private static final Set<String> TOTALS = Set.of("total", "combined");
    private static final Set<String> DETERMINERS =
            Set.of("the", "a", "an", "its", "their", "his", "her", "this", "these");
    private static final int NOUNS = 3;

    static {
        for (Table.Row row : Table.load("hedges").rows()) {
            Row hedge = new Row(row.get("id"), Cells.one(row, "bound", Bound.class), row.get("context"));
            switch (row.get("place")) {
                case "before" -> BEFORE.add(row.get("surface"), hedge);
                case "after" -> AFTER.add(row.get("surface"), hedge);
                default -> throw row.broken("place is before or after, not " + row.get("place"));
            }
        }
    }

    private Hedges() {}

    static @Nullable Hedge of(Line line, Draft draft) {
        Hedge after = after(line, draft);
        Hedge before = before(line, draft);
        return before != null ? before : after;
    }

    private static @Nullable Hedge before(Line line, Draft draft) {
        int at = line.hyphen(draft.from() - 1) ? draft.from() - 1 : draft.from();
        while (line.in(at - 1, OPENERS) && draft.amount() instanceof Amount.Range) {
            at--;
        }
        Match<Row> found = at(line, at, draft);
        for (int i = at - 1; found == null && i > at - 4 && isFiller(line, i); i--) {
            found = at(line, i, draft);
        }
        return found == null ? null : hedge(line, wider(line, found, draft));
    }

    /** "at least another", "up to a total of". */
    private static boolean isFiller(Line line, int at) {
        return line.in(at, FILLERS) || (line.is(at, "of") && line.in(at - 1, TOTALS));
    }

    private static @Nullable Match<Row> at(Line line, int at, Draft draft) {
        Match<Row> found = BEFORE.before(line, at);
        return found != null && HedgeContext.fits(line, found, draft) ? found : null;
    }

    /** Two hedges in a row are one: "up to about", "at least roughly"; the first says the bound. */
    private static Match<Row> wider(Line line, Match<Row> found, Draft draft) {
        Match<Row> more = BEFORE.before(line, found.from());
        return more != null && HedgeContext.fits(line, more, draft)
                ? new Match<>(more.value(), more.from(), found.to())
                : found;
    }

    private static @Nullable Hedge after(Line line, Draft draft) {
        for (int at = draft.to(), nouns = 0; nouns <= NOUNS; at++) {
            Match<Row> found = AFTER.at(line, at);
            if (found != null && ends(line, found, nouns)) {
                boolean tie = line.hyphen(at - 1) && at - 1 >= draft.to();
                return hedge(line, tie ? new Match<>(found.value(), at - 1, found.to()) : found);
            }
            if (line.is(at, "-") && at < draft.after() + 2) {
                continue;
            }
            if (!line.word(at) || line.numeral(at) != null) {
                return null;
            }
            nouns += at < draft.after() ? 0 : 1;
        }
        return null;
    }

    private static boolean ends(Line line, Match<Row> found, int nouns) {
        return switch (found.value().context()) {
            case "tied" -> nouns == 0;
            case "closed" -> closes(line, found.to());
            case "tied-closed" -> nouns == 0 && closes(line, line.is(found.to(), ".") ? found.to() + 1 : found.to());
            default -> true;
        };
    }

    /** Whether no noun phrase begins at a lexeme. */
    private static boolean closes(Line line, int at) {
        return line.closed(at) && line.numeral(at) == null && !DETERMINERS.contains(line.norm(at));
    }

    private static Hedge hedge(Line line, Match<Row> found) {
        Span span = line.span(found.from(), found.to());
        return new Hedge(
                line.words(span), span, found.value().id(), found.value().bound());
    }
}
