package crosscheck.quantity;

import crosscheck.quantity.Lexeme.Form;
import crosscheck.text.Span;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Cuts a sentence into lexemes in one pass from left to right. */
final class Lexer {

    private static final String GAP = "[\u00a0\u2009\u202f]";

    /**
     * Digits with the separators of news: 1,234 and 12,34,567, with no-break and thin spaces, and plain spaces before round groups
     * or where a thing follows and no name comes before ("Flight 370 239 people").
     */
    private static final Pattern DIGITS = Pattern.compile("\\d{1,3}(?:,\\d{3})+(?![\\d]|,\\d{3})"
            + "|\\d{1,3}\\[(?:,\\d{3})+\\]"
            + "|\\d{1,2}(?:,\\d{2})+,\\d{3}(?!\\d)"
            + "|\\d{1,3}(?:" + GAP + "\\d{3})+(?!\\d)"
            + "|[1-9]\\d{0,2}(?:(?: \\d{3}){2,}| \\d00)(?![\\d,.]\\d|\\d)"
            + "|(?<!\\p{Lu}\\p{L}{0,15}\\.? )[1-9]\\d{0,2} \\d{3}(?= \\p{Ll})"
            + "|\\d++");

    private static final Pattern DECIMALS = Pattern.compile("\\.\\d++(?!\\.\\d)");
    private static final Pattern VERSION = Pattern.compile("\\d++(?:\\.\\d++){2,}+");
    private static final Pattern INITIALS = Pattern.compile("\\p{L}(?:\\.\\p{L})++(?:\\.|(?!\\p{L}))");
    private static final Pattern LINK = Pattern.compile(
            "(?:[a-z]++://|www\\.|[#@]\\w)\\S*+|\\S*?[\\w.]@\\w\\S*+"
                    + "|[\\w-]++(?:\\.[\\w-]++)*?\\.[a-z]{2,}+/\\S++"
                    + "|[\\w-]++(?:\\.[\\w-]++)*?\\.(?:com|org|net|gov|edu|info|co\\.uk)(?![\\w])\\S*+",
            Pattern.CASE_INSENSITIVE);
    private static final int LONGEST_HOST = 200;
    private static final String FRACTIONS = "½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞";
    private static final int[] PARTS = {12, 13, 23, 14, 34, 15, 25, 35, 45, 16, 56, 18, 38, 58, 78};

    private final String text;
    private final int end;
    private final List<Lexeme> found = new ArrayList<>();
    private int at;
    private boolean glued;

    private Lexer(String text, Span span) {
        this.text = text;
        this.at = span.start();
        this.end = span.end();
    }

    static Line lex(String text, Span span) {
        Lexer lexer = new Lexer(text, span);
        while (lexer.at < lexer.end) {
            lexer.step();
        }
        return new Line(text, lexer.found);
    }

    private void step() {
        char c = text.charAt(at);
        if (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\ufeff' || c == '\u200b') {
            space();
        } else if ((!glued || opensHandle(c)) && link()) {
            return;
        } else if (isDigit(c) || (c == '.' && !glued && at + 1 < end && isDigit(text.charAt(at + 1)))) {
            number();
        } else if (FRACTIONS.indexOf(c) >= 0) {
            int parts = PARTS[FRACTIONS.indexOf(c)];
            add(at + 1, Form.NUMBER, fraction(parts / 10, parts % 10));
        } else if (Character.isLetter(Character.codePointAt(text, at))) {
            word();
        } else {
            add(at + Character.charCount(text.codePointAt(at)), Form.MARK, null);
        }
    }

    private void space() {
        int from = at;
        while (at < end
                && (Character.isWhitespace(text.charAt(at))
                        || Character.isSpaceChar(text.charAt(at))
                        || text.charAt(at) == '\ufeff'
                        || text.charAt(at) == '\u200b')) {
            at++;
        }
        if (text.indexOf('\n', from) >= 0
                && text.indexOf('\n', from) < at
                && text.indexOf('\n', text.indexOf('\n', from) + 1) >= 0
                && text.indexOf('\n', text.indexOf('\n', from) + 1) < at) {
            found.add(new Lexeme(new Span(from, at), Form.BREAK, "", null, false, false));
        }
        glued = false;
    }

    /** Whether an address or a handle may begin here, though a bracket or quotation mark stands before it: "(@reader64)". */
    private boolean opensHandle(char c) {
        char before = text.charAt(at - 1);
        return "([\"“".indexOf(before) >= 0 || ((c == '@' || c == '#') && !Character.isLetterOrDigit(before));
    }

    private boolean link() {
        int stop = at;
        boolean suspect = false;
        while (stop < end && !Character.isWhitespace(text.charAt(stop))) {
            char c = text.charAt(stop++);
            suspect |= c == '@' || c == '#' || c == '.' || c == ':';
        }
        if (!suspect) {
            return false;
        }
        if (!LINK.matcher(text).region(at, Math.min(stop, at + LONGEST_HOST)).lookingAt()) {
            return false;
        }
        int last = stop;
        while (last > at + 1 && ".,;:!?)\"'”’".indexOf(text.charAt(last - 1)) >= 0) {
            last--;
        }
        add(last, Form.LINK, null);
        return true;
    }

    private void number() {
        Matcher version = VERSION.matcher(text).region(at, end);
        if (version.lookingAt()) {
            add(version.end(), Form.LINK, null);
            return;
        }
        int stop = at;
        Matcher digits = DIGITS.matcher(text).region(at, end).useTransparentBounds(true);
        if (digits.lookingAt()) {
            stop = digits.end();
        }
        Matcher decimals = DECIMALS.matcher(text).region(stop, end);
        if (decimals.lookingAt()) {
            stop = decimals.end();
        }
        if (stop == at) {
            add(at + 1, Lexeme.Form.MARK, null);
            return;
        }
        StringBuilder plain = new StringBuilder();
        for (char c : text.substring(at, stop).toCharArray()) {
            if (isDigit(c) || c == '.') {
                plain.append(Character.isDigit(c) ? (char) ('0' + Character.digit(c, 10)) : c);
            }
        }
        add(stop, Form.NUMBER, new BigDecimal(plain.toString()));
    }

    private void word() {
        int second = at + Character.charCount(text.codePointAt(at));
        if (second < end && text.charAt(second) == '.') {
            Matcher initials = INITIALS.matcher(text).region(at, end);
            if (initials.lookingAt()) {
                add(initials.end(), Form.WORD, null);
                return;
            }
        }
        add(second > end ? second : wordEnd(second), second > end ? Form.MARK : Form.WORD, null);
    }

    /** Where a word ends that has letters up to a place: behind its letters and accents, and what an apostrophe ties to it. */
    private int wordEnd(int from) {
        int stop = letters(from, true);
        boolean apostrophe = stop < end && (text.charAt(stop) == '\'' || text.charAt(stop) == '’');
        int tied = apostrophe ? letters(stop + 1, false) : stop;
        return tied > stop + 1 ? tied : stop;
    }

    private int letters(int from, boolean accents) {
        int stop = from;
        while (stop < end) {
            int point = text.codePointAt(stop);
            int after = stop + Character.charCount(point);
            if (after > end || !(Character.isLetter(point) || (accents && isAccent(point)))) {
                break;
            }
            stop = after;
        }
        return stop;
    }

    private static boolean isAccent(int point) {
        int type = Character.getType(point);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    private void add(int stop, Form form, @Nullable BigDecimal value) {
        String words = text.substring(at, stop);
        found.add(new Lexeme(
                new Span(at, stop), form, norm(words), value, glued, Character.isUpperCase(words.codePointAt(0))));
        at = stop;
        glued = true;
    }

    private static String norm(String words) {
        return words.toLowerCase(Locale.ROOT)
                .replace('’', '\'')
                .replace('‘', '\'')
                .replace('\u2010', '-')
                .replace('\u2011', '-')
                .replace('\u2012', '–')
                .replace('”', '"')
                .replace('“', '"');
    }

    static BigDecimal fraction(int above, int below) {
        return BigDecimal.valueOf(above).divide(BigDecimal.valueOf(below), MathContext.DECIMAL64);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
