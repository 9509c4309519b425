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
        for (Quote quote : all) {
            if (quote.span().contains(words)) {
                return quote;
            }
        }
        return null;
    }

    /** The quotation before another, null for the first. */
    @Nullable Quote before(Quote quote) {
        int index = all.indexOf(quote);
        return index > 0 ? all.get(index - 1) : null;
    }
}
