package crosscheck.briefing;

import crosscheck.claim.Claim;
import crosscheck.text.Article;
import crosscheck.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Cuts quotations out of articles and marks the figures in them. */
final class Passages {

    /** Longest stretch, in characters, that is printed beside a figure without being shortened. */
    private static final int BESIDE = 260;

    private Passages() {}

    /**
     * The sentence of a claim.
     *
     * @param claims whose figures are marked where they stand in that sentence
     */
    static List<Piece> pieces(Claim claim, List<Claim> claims) {
        Article article = claim.article();
        Span sentence = claim.sentence().span();
        SortedSet<Span> marks = new TreeSet<>();
        for (Claim other : claims) {
            if (other.article().equals(article)) {
                mark(other, sentence, marks);
            }
        }
        return cut(article, sentence, marks);
    }

    private static void mark(Claim claim, Span sentence, SortedSet<Span> marks) {
        Span extent = claim.quantity().extent();
        if (sentence.contains(extent) && marks.stream().noneMatch(extent::overlaps)) {
            marks.add(extent);
        }
    }

    private static List<Piece> cut(Article article, Span sentence, SortedSet<Span> marks) {
        List<Piece> pieces = new ArrayList<>();
        int at = sentence.start();
        for (Span mark : marks) {
            add(pieces, shorten(article.at(new Span(at, mark.start())), at > sentence.start(), true), false);
            add(pieces, article.at(mark), true);
            at = mark.end();
        }
        add(pieces, shorten(article.at(new Span(at, sentence.end())), !marks.isEmpty(), false), false);
        return pieces;
    }

    private static void add(List<Piece> pieces, String text, boolean marked) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text.replaceAll("\\s+", " "), marked));
        }
    }

    /** Keeps what stands next to a figure: the end of what comes before one, the beginning of what comes after one. */
    private static String shorten(String text, boolean after, boolean before) {
        if (text.length() <= BESIDE) {
            return text;
        }
        String head = after || !before ? text.substring(0, wordEnd(text, before ? BESIDE / 2 : BESIDE)) : "";
        String tail = before ? text.substring(wordStart(text, text.length() - (after ? BESIDE / 2 : BESIDE))) : "";
        return head + (head.isEmpty() ? "… " : " … ").stripTrailing() + (tail.isEmpty() ? "" : " " + tail);
    }

    private static int wordEnd(String text, int limit) {
        int space = text.lastIndexOf(' ', limit);
        return space > limit / 2 ? space : whole(text, limit);
    }

    private static int wordStart(String text, int limit) {
        int space = text.indexOf(' ', limit);
        return space >= 0 && space < text.length() - 1 ? space + 1 : whole(text, limit);
    }

    /** An index that does not part a character from its second half. */
    private static int whole(String text, int index) {
        return Character.isLowSurrogate(text.charAt(index)) ? index + 1 : index;
    }
}
