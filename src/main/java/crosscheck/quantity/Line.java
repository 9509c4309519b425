package crosscheck.quantity;

import crosscheck.quantity.Lexeme.Form;
import crosscheck.text.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A sentence as lexemes; every index is allowed, beyond the ends stands {@link Lexeme#EDGE}. */
final class Line {

    private static final Set<String> PARTICLES = Cells.set("particles", "particle");

    private static final Set<String> SIGNS = Set.of("$", "€", "£", "¥", "₹");

    private final String text;
    private final List<Lexeme> lexemes;
    private final @Nullable Numeral[] numerals;
    private final boolean[] tried;
    private final boolean currencySign;
    private final Map<String, Boolean> held = new HashMap<>();

    Line(String text, List<Lexeme> lexemes) {
        this.text = text;
        this.lexemes = List.copyOf(lexemes);
        this.numerals = new Numeral[lexemes.size()];
        this.tried = new boolean[lexemes.size()];
        this.currencySign = lexemes.stream().anyMatch(lexeme -> SIGNS.contains(lexeme.norm()));
    }

    int size() {
        return lexemes.size();
    }

    Lexeme at(int index) {
        return index < 0 || index >= lexemes.size() ? Lexeme.EDGE : lexemes.get(index);
    }

    /** The number that begins at a lexeme, with its scale words; null when none does. */
    @Nullable Numeral numeral(int index) {
        if (index < 0 || index >= tried.length) {
            return null;
        }
        if (!tried[index]) {
            tried[index] = true;
            numerals[index] = Numerals.read(this, index);
        }
        return numerals[index];
    }

    String norm(int index) {
        return at(index).norm();
    }

    boolean is(int index, String norm) {
        return at(index).norm().equals(norm);
    }

    /** Whether a word follows that is no noun, or no word at all. */
    boolean closed(int index) {
        return !word(index) || PARTICLES.contains(norm(index));
    }

    boolean in(int index, Set<String> norms) {
        return norms.contains(at(index).norm());
    }

    /** Whether these norms stand one after the other from an index on. */
    boolean run(int index, String... norms) {
        for (int i = 0; i < norms.length; i++) {
            if (!is(index + i, norms[i])) {
                return false;
            }
        }
        return true;
    }

    boolean digits(int index) {
        return at(index).is(Form.NUMBER);
    }

    boolean word(int index) {
        return at(index).is(Form.WORD);
    }

    boolean capital(int index) {
        return at(index).capital();
    }

    boolean glued(int index) {
        return at(index).glued();
    }

    /** The lexeme after a hyphen that stands at an index; the index itself when none does. */
    int pastHyphen(int index) {
        return hyphen(index) ? index + 1 : index;
    }

    /** Whether a hyphen or dash ties the piece before the index to the piece after it. */
    boolean hyphen(int index) {
        return (is(index, "-") || is(index, "–")) && glued(index) && glued(index + 1);
    }

    /** Whether a plain number without separators and decimals stands here. */
    boolean integer(int index) {
        return digits(index) && norm(index).chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** The integer at an index, -1 when there is none or it has more than nine digits. */
    int integerAt(int index) {
        return integer(index) && norm(index).length() < 10 ? Integer.parseInt(norm(index)) : -1;
    }

    /** The article's words from one lexeme to before another. */
    Span span(int from, int to) {
        return new Span(at(from).span().start(), at(to - 1).span().end());
    }

    String words(Span span) {
        return span.of(text);
    }

    /** Whether a currency sign stands anywhere in the sentence. */
    boolean hasCurrencySign() {
        return currencySign;
    }

    /** Whether words stand anywhere in the article, for hints that hold for all of it (a pound sign). */
    boolean articleHas(String words) {
        return held.computeIfAbsent(words, text::contains);
    }
}
