package crosscheck.sentence;

import crosscheck.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Splits a paragraph into sentences, in one pass. */
final class Splitter {

    /** No word with a full stop behind it is longer. */
    private static final int LONGEST_WORD = 24;

    /** A speaker's name is no longer, in words. */
    private static final int NAME = 5;

    private static final Set<String> SAYING = Set.of(
            "said",
            "asked",
            "says",
            "asks",
            "added",
            "wrote",
            "tweeted",
            "told",
            "shouted",
            "replied",
            "continued",
            "wondered");

    /** Lower-case words in the name of a speaker. */
    private static final Set<String> SPEAKERS =
            Set.of("official", "officials", "spokesman", "spokeswoman", "of", "the", "de", "al", "bin");

    /** Capitalised words that begin a sentence after an abbreviation, and are hardly ever part of a name there. */
    private static final Set<String> STARTERS = WordLists.get("starters");

    private final String text;
    private final Span paragraph;
    private final List<Span> sentences = new ArrayList<>();
    private int start;

    private final int longest;
    private int pieces;

    private Splitter(String text, Span paragraph, int longest) {
        this.longest = longest;
        this.text = text;
        this.paragraph = paragraph;
        this.start = paragraph.start();
    }

    /**
     * The sentences of a paragraph, without the white space around them.
     *
     * @param plain the article's text with plain quotes, hyphens and spaces
     * @param longest about how many characters a sentence has at most: one without a full stop is cut at a space near there
     */
    static Paragraph paragraph(String plain, Span paragraph, int longest) {
        Splitter splitter = new Splitter(plain, paragraph, longest);
        return new Paragraph(paragraph, splitter.split(), splitter.pieces);
    }

    private List<Span> split() {
        int space = start;
        for (int at = start; at < paragraph.end(); at++) {
            char c = text.charAt(at);
            if (c == ' ' || c == '\n') {
                space = at;
            }
            if (c == '.' || c == '!' || c == '?' || c == '…') {
                int end = closed(at + 1);
                if (ends(at, end)) {
                    cut(end);
                    at = end - 1;
                }
            } else if (at - start >= longest) {
                pieces++;
                cut(space > start ? space : at);
            }
        }
        cut(paragraph.end());
        return sentences;
    }

    private void cut(int end) {
        int from = start;
        int to = end;
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (from < to && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        if (from < to) {
            sentences.add(new Span(from, to));
        }
        start = end;
    }

    /** The index behind the marks that close with the sentence. */
    private int closed(int at) {
        int end = at;
        while (end < paragraph.end() && ".!?…\"')]".indexOf(text.charAt(end)) >= 0 && !opens(end)) {
            end++;
        }
        return end;
    }

    /** Whether a quotation mark with no space before it opens the next sentence all the same (".'We"). */
    private boolean opens(int at) {
        char c = text.charAt(at);
        return (c == '"' || c == '\'')
                && Character.isLetterOrDigit(charAt(at + 1))
                && Character.isWhitespace(charAt(at - 1));
    }

    private boolean ends(int stop, int end) {
        if (end >= paragraph.end()) {
            return true;
        }
        int next = end;
        while (next < paragraph.end() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        if (next == end) {
            return glued(stop, end);
        }
        return startsSentence(next) && !heldBy(stop, end, next) && !saidBy(stop, end, next);
    }

    /** Whether a question or cry in quotation marks is followed by who said it: {@code "Why?" Ms. Webb asked}. */
    private boolean saidBy(int stop, int end, int next) {
        if (text.charAt(stop) == '.' || charAt(end - 1) != '"' || !Character.isUpperCase(charAt(next))) {
            return false;
        }
        int at = next;
        for (int i = 0; i < NAME && at < paragraph.end(); i++) {
            String word = word(at);
            if (SAYING.contains(word)) {
                return true;
            }
            if (word.isEmpty() || (Character.isLowerCase(word.charAt(0)) && !SPEAKERS.contains(word))) {
                return false;
            }
            at = at + word.length();
            while (at < paragraph.end() && (text.charAt(at) == ' ' || text.charAt(at) == '.')) {
                at++;
            }
        }
        return false;
    }

    /** Whether a space was forgotten: "in Gaza.Early Friday". */
    private boolean glued(int stop, int next) {
        boolean before = (Character.isLowerCase(charAt(stop - 1)) && Character.isLetter(charAt(stop - 2)))
                || Character.isDigit(charAt(stop - 1))
                || next > stop + 1;
        boolean after = Character.isUpperCase(charAt(next))
                && (Character.isLowerCase(charAt(next + 1)) || charAt(next + 1) == ' ')
                && !word(next).equals("Com");
        return before && after && Abbreviations.of(wordBefore(stop)) == null;
    }

    private boolean startsSentence(int next) {
        char c = charAt(next);
        return !Character.isLowerCase(c)
                && (Character.isLetterOrDigit(c) || "\"'([$£€¥-•*@#".indexOf(c) >= 0 || c > '\u2000');
    }

    /** Whether an abbreviation, initial or list number before the full stop holds the sentence together. */
    private boolean heldBy(int stop, int end, int next) {
        if (text.charAt(stop) != '.' || end > stop + 1) {
            return false;
        }
        String word = wordBefore(stop);
        Abbreviations.Kind kind = Abbreviations.of(word);
        boolean number = Character.isDigit(charAt(next));
        if (kind == null) {
            return listNumber(word, stop);
        }
        return switch (kind) {
            case TITLE -> true;
            case JOINS -> true;
            case BEFORE_NUMBER -> number;
            case EITHER -> !STARTERS.contains(word(next)) && Character.isLetterOrDigit(charAt(next));
        };
    }

    private boolean listNumber(String word, int stop) {
        boolean first = text.substring(start, stop - word.length()).isBlank();
        return first && !word.isEmpty() && word.length() <= 2 && word.chars().allMatch(Character::isDigit);
    }

    /** The word that ends before an index, with the full stops inside it. */
    private String wordBefore(int at) {
        int from = at;
        while (from > start
                && at - from < LONGEST_WORD
                && (Character.isLetterOrDigit(text.charAt(from - 1)) || innerStop(from - 1))) {
            from--;
        }
        return text.substring(from, at);
    }

    private boolean innerStop(int at) {
        return text.charAt(at) == '.' && Character.isLetter(charAt(at - 1)) && Character.isLetter(charAt(at + 1));
    }

    private String word(int at) {
        int to = at;
        while (to < paragraph.end() && Character.isLetter(text.charAt(to))) {
            to++;
        }
        return text.substring(at, to);
    }

    private char charAt(int at) {
        return at >= paragraph.start() && at < paragraph.end() ? text.charAt(at) : ' ';
    }
}
