package crosscheck.quantity;

import crosscheck.lexicon.Table;
import crosscheck.quantity.Phrases.Match;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The units of {@code units.tsv}, matched after a number. */
final class Units {

    private static final Phrases<Measure> WORDS = new Phrases<>();
    private static final Phrases<Measure> SYMBOLS = new Phrases<>();
    private static final Map<String, Measure> BY_SYMBOL = new HashMap<>();
    private static final Set<String> BETWEEN = Cells.set("unit-words", "between");

    static {
        for (Table.Row row : Table.load("units").rows()) {
            Unit unit = new Unit(
                    row.get("symbol"),
                    row.get("dimension"),
                    Cells.decimal(row, "factor"),
                    Cells.decimal(row, "offset"));
            Measure measure = new Measure(unit, Cells.one(row, "kind", Kind.class), row.get("form"));
            Cells.surfaces(row, "words").forEach(word -> WORDS.add(word, measure));
            Cells.surfaces(row, "symbols").forEach(symbol -> SYMBOLS.addExact(symbol, measure));
            if (BY_SYMBOL.put(unit.symbol(), measure) != null) {
                throw row.broken("second row for " + unit.symbol());
            }
        }
    }

    private Units() {}

    static Measure get(String symbol) {
        return Objects.requireNonNull(BY_SYMBOL.get(symbol), symbol);
    }

    /**
     * The unit that follows a number.
     *
     * @param number where the number stands: some words are units only beside certain numbers or nouns
     * @param from the lexeme after the number
     */
    static @Nullable Match<Measure> after(Line line, int number, int from) {
        int next = line.hyphen(from) ? from + 1 : from;
        boolean tied = next > from;
        Match<Measure> found = WORDS.at(line, next);
        if (found == null) {
            found = symbol(line, next);
        }
        if (found == null && line.is(next, "in") && line.digits(next - 1) && UnitContext.isInch(line, next)) {
            found = new Match<>(get("inch"), next, next + 1);
        }
        if (found == null
                && line.digits(next - 1)
                && (line.glued(next) ? Letters.degree(line, next) : Letters.spacedDegree(line, next))) {
            found = new Match<>(get(line.is(next, "c") ? "°C" : "°F"), next, next + 1);
        }
        if (found == null && !tied) {
            found = passed(line, next);
        }
        return found == null ? null : UnitContext.settle(line, number, found, tied);
    }

    private static @Nullable Match<Measure> symbol(Line line, int at) {
        Match<Measure> found = SYMBOLS.at(line, at);
        if (found == null) {
            return null;
        }
        boolean letter = line.word(at) && line.norm(at).length() == 1 && found.to() == at + 1;
        boolean wordGoesOn = (line.word(found.to() - 1)
                        && line.glued(found.to())
                        && (line.word(found.to()) || line.digits(found.to())))
                || (line.is(found.to(), "'") && line.glued(found.to()));
        return wordGoesOn || (letter && !UnitContext.letterFits(line, at)) ? null : found;
    }

    /** "two more minutes", "five working days", "20 or so years": words that may part a number from its unit. */
    private static @Nullable Match<Measure> passed(Line line, int from) {
        int at = from;
        if (line.run(at, "or", "so") || line.run(at, "or", "more")) {
            at += 2;
        } else if (line.is(at, "+") || (line.is(at, "-") && line.glued(at + 1))) {
            at += line.in(at + 1, Set.of("plus", "odd")) ? 2 : line.is(at, "+") ? 1 : 0;
        } else if (line.in(at, BETWEEN)) {
            at++;
        }
        at = at > from && line.is(at, "-") ? at + 1 : at;
        Match<Measure> found = at > from ? WORDS.at(line, at) : null;
        return found != null
                        && (found.value().kind() == Kind.DURATION
                                || at - from > 1
                                || line.is(from, "+")
                                || line.is(from, "square"))
                ? found
                : null;
    }
}
