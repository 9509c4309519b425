package crosscheck.sentence;

import crosscheck.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Splits a sentence into words and marks. Numbers stand alone ("$3.5bn" is three tokens, "12-year-old" five), clitics are split off
 * ("Russia's", "didn't"), other compounds and designations stay whole ("state-run", "COVID-19", "U.S.").
 */
final class Tokenizer {

    private static final Set<String> CLITICS = Set.of("'s", "'re", "'ve", "'ll", "'d", "'m");
    private static final Set<String> NUMBERS = WordLists.get("numbers");
    private static final Set<String> FRACTIONS = WordLists.get("fractions");

    private static final Set<String> PREFIXES =
            Set.of("mid", "pre", "post", "early", "late", "under", "over", "sub", "top", "covid", "pro", "anti", "non");

    /** The first character that may modify another. */
    private static final char FIRST_OTHER = '\u00AD';

    private final String text;
    private final int end;
    private final List<Span> tokens = new ArrayList<>();

    private Tokenizer(String text, int end) {
        this.text = text;
        this.end = end;
    }

    /**
     * The tokens of a sentence in order.
     *
     * @param plain the article's text with plain quotes, hyphens and spaces
     */
    static List<Span> tokens(String plain, Span sentence) {
        Tokenizer tokenizer = new Tokenizer(plain, sentence.end());
        int at = sentence.start();
        while (at < sentence.end()) {
            at = Character.isWhitespace(plain.charAt(at)) ? at + 1 : tokenizer.next(at);
        }
        return tokenizer.tokens;
    }

    private int next(int at) {
        char c = text.charAt(at);
        if (isDigit(c)) {
            return number(at);
        }
        if (isLetter(at)) {
            return word(at);
        }
        if (c == '\'' && clitic(at) > 0) {
            return add(at, at + clitic(at));
        }
        if ((c == '@' || c == '#') && (isLetter(at + 1) || isDigit(at + 1))) {
            return add(at, web(at));
        }
        return add(
                at,
                c == '-' || c == '.' || c == '_' || c == '*' || c == '='
                        ? run(at)
                        : at + Character.charCount(text.codePointAt(at)));
    }

    /** Digits with their separators, and an ordinal or decade ending ("1,234.5", "9th", "1990s", "9/11"). */
    private int number(int at) {
        int to = at + 1;
        while (isDigit(to) || (isDigit(to + 1) && ".,/:'".indexOf(text.charAt(to)) >= 0)) {
            to++;
        }
        int letters = letters(to);
        String ending = text.substring(to, letters).toLowerCase(Locale.ROOT);
        return add(at, Set.of("st", "nd", "rd", "th", "s").contains(ending) ? letters : to);
    }

    private int word(int at) {
        int to = at;
        while (to < end && (isLetter(to) || isDigit(to) || joins(at, to))) {
            to++;
        }
        if (text.startsWith("://", to)
                || (to < end
                        && (text.charAt(to) == '@'
                                || (text.charAt(to) == '/'
                                        && text.indexOf('.', at) < to
                                        && text.indexOf('.', at) > at)))) {
            return add(at, web(at));
        }
        if (to < end && text.charAt(to) == '$' && to - at <= 3 && to == letters(at)) {
            return add(at, to + 1);
        }
        return to < end && text.charAt(to) == '.' && dotted(at, to) ? add(at, to + 1) : split(at, to);
    }

    /** Whether a mark inside a word holds it together; a lower-case word goes before a figure only as a prefix ("mid-2019"). */
    private boolean joins(int from, int at) {
        char c = text.charAt(at);
        if (c == '-' && isDigit(at + 1)) {
            return Character.isUpperCase(text.charAt(from)) || PREFIXES.contains(text.substring(from, at));
        }
        boolean holds = switch (c) {
            case '-', '\'', '_' -> true;
            case '&' -> at - from < 3;
            case '.' -> abbreviates(at) || domain(at);
            default -> false;
        };
        return holds && isLetter(at + 1);
    }

    /** Whether a full stop stands between single letters, as in "U.S." and "a.m.". */
    private boolean abbreviates(int at) {
        return isLetter(at - 1) && !isLetter(at - 2) && isLetter(at + 1) && !isLetter(at + 2);
    }

    /** Whether a full stop stands inside an address, as in "example.com". */
    private boolean domain(int at) {
        return isLetter(at - 1) && isLetter(at + 2) && Character.isLowerCase(text.charAt(at + 1));
    }

    /** Whether the full stop after a word belongs to it. */
    private boolean dotted(int at, int stop) {
        String word = text.substring(at, stop);
        return Abbreviations.of(word) != null;
    }

    /** Takes clitics off the end, and a compound apart that is built on a number ("three-day", "year-old" after "12-"). */
    private int split(int at, int to) {
        int clitic = cliticStart(at, to);
        int hyphen = text.indexOf('-', at, clitic);
        boolean compound = hyphen >= 0;
        if (compound && (afterNumber() || isNumber(text.substring(at, hyphen)))) {
            parts(at, clitic);
        } else {
            add(at, clitic);
        }
        return clitic < to ? add(clitic, to) : to;
    }

    /** Every part and hyphen alone, but numbers of two words together ("twenty-five", "two-thirds"). */
    private void parts(int at, int to) {
        int from = at;
        while (from < to) {
            int end = part(from, to);
            int next = end < to ? part(end + 1, to) : end;
            boolean one = next > end && isNumber(text.substring(from, end)) && continues(end + 1, next, next == to);
            add(from, one ? next : end);
            from = one ? next : end;
            if (from < to) {
                add(from, from + 1);
                from++;
            }
        }
    }

    private int part(int at, int to) {
        int hyphen = text.indexOf('-', at, to);
        return hyphen < 0 ? to : hyphen;
    }

    private boolean continues(int from, int to, boolean last) {
        String word = text.substring(from, to).toLowerCase(Locale.ROOT);
        return NUMBERS.contains(word) || (last && FRACTIONS.contains(word));
    }

    /** Whether a number and a hyphen stand directly before. */
    private boolean afterNumber() {
        int last = tokens.size() - 1;
        if (last < 1 || tokens.get(last - 1).end() != tokens.get(last).start()) {
            return false;
        }
        Span number = tokens.get(last - 1);
        return text.charAt(tokens.get(last).start()) == '-'
                && (isDigit(number.start()) || isNumber(text.substring(number.start(), number.end())));
    }

    private int cliticStart(int at, int to) {
        int mark = to - 1;
        while (mark > at && text.charAt(mark) != '\'') {
            mark--;
        }
        if (mark == at) {
            return to;
        }
        String ending = text.substring(mark, to).toLowerCase(Locale.ROOT);
        if (ending.equals("'t") && to - at > 3 && Character.toLowerCase(text.charAt(mark - 1)) == 'n') {
            return mark - 1;
        }
        return CLITICS.contains(ending) ? mark : to;
    }

    private static boolean isNumber(String word) {
        return NUMBERS.contains(word.toLowerCase(Locale.ROOT));
    }

    private int clitic(int at) {
        int to = letters(at + 1);
        boolean after = at > 0 && (isLetter(at - 1) || isDigit(at - 1) || text.charAt(at - 1) == '.');
        return after && CLITICS.contains(text.substring(at, to).toLowerCase(Locale.ROOT)) ? to - at : 0;
    }

    private int run(int at) {
        int to = at + 1;
        while (to < end && text.charAt(to) == text.charAt(at)) {
            to++;
        }
        return to;
    }

    private int web(int at) {
        int to = at;
        while (to < end && !Character.isWhitespace(text.charAt(to))) {
            to++;
        }
        while (to > at + 1 && ".,;:!?)'\"".indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        return to;
    }

    private int letters(int at) {
        int to = at;
        while (isLetter(to)) {
            to++;
        }
        return to;
    }

    private boolean isLetter(int at) {
        return at >= 0
                && at < end
                && (Character.isLetter(text.charAt(at)) || (text.charAt(at) >= FIRST_OTHER && joinsLetters(at)));
    }

    /** Whether half of a character or what modifies one stands there. */
    private boolean joinsLetters(int at) {
        return Character.isSurrogate(text.charAt(at)) || combining(at);
    }

    private boolean isDigit(int at) {
        return at >= 0 && at < end && isDigit(text.charAt(at));
    }

    private boolean combining(int at) {
        return Character.getType(text.charAt(at)) == Character.NON_SPACING_MARK || text.charAt(at) == '\u00AD';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private int add(int from, int to) {
        tokens.add(new Span(from, to));
        return to;
    }
}
