package crosscheck.claim;

import crosscheck.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The quotations of an article, paragraph by paragraph. */
final class Quotes {

    /**
     * A quotation.
     *
     * @param span its words, without the marks
     * @param open whether its paragraph ends before it does: the next paragraph's quotation goes on with it
     */
    record Quote(Span span, boolean open) {}

    private final List<Quote> all = new ArrayList<>();

    Quotes(String text) {
        int start = 0;
        while (start <= text.length()) {
            int end = text.indexOf('\n', start);
            int stop = end < 0 ? text.length() : end;
            paragraph(text, start, stop);
            start = stop + 1;
        }
    }

    private void paragraph(String text, int start, int end) {
        int open = -1;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (open < 0 && (c == '“' || (c == '"' && opens(text, i, end)))) {
                open = i + 1;
            } else if (open >= 0 && (c == '”' || c == '"')) {
                all.add(new Quote(new Span(open, i), false));
                open = -1;
            }
        }
        if (open >= 0 && open < end) {
            all.add(new Quote(new Span(open, end), true));
        }
    }

    /** Whether a straight mark opens a quotation: a word follows it at once. */
    private static boolean opens(String text, int at, int end) {
        return at + 1 < end && !Character.isWhitespace(text.charAt(at + 1));
    }

    List<Quote> all() {
        return all;
    }

    boolean holds(Span words) {
        return around(words) != null;
    }

    /** The quotation these words stand in, null when they are not quoted. */
    @Nullable Quote around(Span words) {
        int index = last(words.start());
        return index >= 0 && all.get(index).span().contains(words) ? all.get(index) : null;
    }

    /** Index of the last quotation that begins at or before a place, -1 when none does; no two overlap. */
    private int last(int place) {
        int from = 0;
        int to = all.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (all.get(middle).span().start() <= place) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from - 1;
    }

    /** The quotation before another, null for the first. */
    @Nullable Quote before(Quote quote) {
        int index = last(quote.span().start());
        return index > 0 ? all.get(index - 1) : null;
    }
}
