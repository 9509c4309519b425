package crosscheck.sentence;

import crosscheck.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Divides a text into paragraphs and these into sentences. A paragraph is a line, but a line that only wraps at the margin goes on in the next. */
final class Layout {

    /** Shorter lines are not wrapped, they end. */
    private static final int MARGIN = 45;

    private Layout() {}

    /**
     * The paragraphs of a text in order, blank ones left out.
     *
     * @param longest about how many characters a sentence has at most
     */
    static List<Paragraph> paragraphs(String plain, int longest) {
        List<Paragraph> paragraphs = new ArrayList<>();
        int start = 0;
        for (int at = 0; at <= plain.length(); at++) {
            if (at == plain.length() || (plain.charAt(at) == '\n' && !wraps(plain, start, at))) {
                Paragraph paragraph = Splitter.paragraph(plain, new Span(start, at), longest);
                if (!paragraph.sentences().isEmpty()) {
                    paragraphs.add(paragraph);
                }
                start = at + 1;
            }
        }
        return paragraphs;
    }

    /** Whether the line break at an index is no more than a margin. */
    private static boolean wraps(String plain, int start, int at) {
        int line = Math.max(start, plain.lastIndexOf('\n', at - 1) + 1);
        int last = at - 1;
        while (last > line && plain.charAt(last) == ' ') {
            last--;
        }
        boolean next = at + 1 < plain.length() && Character.isLowerCase(plain.charAt(at + 1));
        return next
                && last - line > MARGIN
                && (Character.isLetterOrDigit(plain.charAt(last)) || plain.charAt(last) == ',');
    }
}
