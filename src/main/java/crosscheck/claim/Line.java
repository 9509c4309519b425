package crosscheck.claim;

import crosscheck.lexicon.Table;
import crosscheck.sentence.Sentence;
import crosscheck.sentence.Tag;
import crosscheck.sentence.Token;
import crosscheck.text.Article;
import crosscheck.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A sentence as words on the page.
 *
 * @param sentence which
 * @param page the article's text
 * @param words in order; the possessive ending is a word of its own
 */
record Line(Sentence sentence, String page, List<Piece> words) {

    static Line of(Sentence sentence, Article article) {
        return new Line(sentence, article.text(), new Scan(article.text(), sentence.span()).words());
    }

    /** A headline as a line by itself. */
    static Line of(String text) {
        Span whole = new Span(0, text.length());
        return new Line(new Sentence(0, 0, Sentence.Role.HEADLINE, whole, List.of()), text, words(text));
    }

    /** Whether the words of another text stand at an index as they are written there. */
    boolean matches(int index, List<Piece> others) {
        for (int i = 0; i < others.size(); i++) {
            if (!at(index + i).text().equals(others.get(i).text())) {
                return false;
            }
        }
        return true;
    }

    /** The words of a stretch of text by itself. */
    static List<Piece> words(String text) {
        return new Scan(text, new Span(0, text.length())).words();
    }

    int size() {
        return words.size();
    }

    /** The word at an index, an empty full stop outside the sentence. */
    Piece at(int index) {
        return index >= 0 && index < words.size() ? words.get(index) : END;
    }

    boolean has(int index) {
        return index >= 0 && index < words.size();
    }

    /** The words from one index to another, the second excluded, as they stand on the page. */
    String text(int from, int to) {
        return span(from, to).of(page);
    }

    Span span(int from, int to) {
        return words.get(from).span().cover(words.get(to - 1).span());
    }

    /** The part of speech the tagger gave a word, null when it gave none. */
    @Nullable Tag tag(int index) {
        List<Token> tokens = has(index) ? sentence.tokens() : List.of();
        int place = at(index).span().start();
        int from = 0;
        int to = tokens.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (tokens.get(middle).span().start() < place) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from < tokens.size() && tokens.get(from).span().start() == place
                ? tokens.get(from).tag()
                : null;
    }

    /** Whether the tagger takes a word for a noun or a verb. Words of closed classes are neither, and spare the sentence the tagger. */
    boolean isTagged(int index, Tag noun) {
        return !WordSets.isClosed(at(index)) && tag(index) == noun;
    }

    /** Index of the first word that begins at or after a place of the article. */
    int indexAt(int offset) {
        int index = 0;
        while (index < words.size() && words.get(index).span().end() <= offset) {
            index++;
        }
        return index;
    }

    /** Whether these lower-case words stand at an index, one after the other. */
    boolean reads(int index, List<String> norms) {
        for (int i = 0; i < norms.size(); i++) {
            if (!at(index + i).norm().equals(norms.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Capitalised words that a full stop belongs to, also behind a hyphen: Wis., R-Wis. */
    private static final Set<String> ABBREVIATIONS = Table.load("abbreviations").rows().stream()
            .map(row -> row.get("surface"))
            .filter(word -> Character.isUpperCase(word.charAt(0)))
            .collect(Collectors.toUnmodifiableSet());

    private static final Piece END = new Piece(new Span(0, 0), Spelling.END);

    /** Cuts a stretch of text into words and marks. */
    private record Scan(String text, Span span) {

        List<Piece> words() {
            List<Piece> found = new ArrayList<>();
            int at = span.start();
            while (at < span.end()) {
                char c = text.charAt(at);
                if (Character.isWhitespace(c) || c == '\u00a0') {
                    at++;
                    continue;
                }
                int end = inWord(c) ? wordEnd(at) : markEnd(at);
                at = add(found, at, end);
            }
            return List.copyOf(found);
        }

        private int add(List<Piece> found, int start, int end) {
            Piece piece = piece(start, end);
            if (piece.norm().endsWith("'s") && end - start > 2) {
                found.add(piece(start, end - 2));
                found.add(piece(end - 2, end));
            } else {
                found.add(piece);
            }
            return end;
        }

        private Piece piece(int start, int end) {
            return new Piece(new Span(start, end), Spelling.of(text, start, end));
        }

        private int markEnd(int at) {
            int end = at + Character.charCount(text.codePointAt(at));
            while (text.charAt(at) == '-' && end < span.end() && text.charAt(end) == '-') {
                end++;
            }
            return Math.min(end, span.end());
        }

        private int wordEnd(int at) {
            int end = at;
            while (end < span.end() && (inWord(text.charAt(end)) || joins(end))) {
                end++;
            }
            return end < span.end() && text.charAt(end) == '.' && abbreviates(at, end) ? end + 1 : end;
        }

        private static boolean inWord(char c) {
            return Character.isLetterOrDigit(c)
                    || Character.isSurrogate(c)
                    || c == '%'
                    || Character.getType(c) == Character.NON_SPACING_MARK;
        }

        private boolean joins(int at) {
            boolean inside = at + 1 < span.end() && inWord(text.charAt(at + 1)) && at > span.start();
            return inside
                    && switch (text.charAt(at)) {
                        case '\'', '’', '-', '‑', '&', '/' -> true;
                        case '.' ->
                            Character.isDigit(text.charAt(at + 1)) == Character.isDigit(text.charAt(at - 1))
                                    && (Character.isDigit(text.charAt(at - 1)) || single(at));
                        case ',' -> Character.isDigit(text.charAt(at - 1)) && Character.isDigit(text.charAt(at + 1));
                        default -> false;
                    };
        }

        /** Whether one letter alone stands before this full stop, as in "U.S." */
        private boolean single(int stop) {
            return stop - 2 < span.start() || !Character.isLetter(text.charAt(stop - 2));
        }

        private boolean abbreviates(int start, int stop) {
            String word = text.substring(start, stop);
            return (Character.isLetter(word.charAt(0)) && single(stop) && stop + 1 < span.end())
                    || (word.indexOf('.') > 0 && Character.isLetter(word.charAt(0)) && single(stop))
                    || ABBREVIATIONS.contains(word.substring(word.lastIndexOf('-') + 1));
        }
    }
}
