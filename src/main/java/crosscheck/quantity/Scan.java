package crosscheck.quantity;

import crosscheck.text.Span;
import java.util.Locale;

/** The cheap look that spares sentences without numbers everything else. */
final class Scan {

    private static final int LONGEST = 12;
    private static final int SHORT = 40;

    private Scan() {}

    static boolean mayHoldNumber(String text, Span span) {
        if (isShortWithArticle(text, span)) {
            return true;
        }
        int start = -1;
        for (int i = span.start(); i < span.end(); i++) {
            char c = text.charAt(i);
            if ((c >= '0' && c <= '9') || (c >= '¼' && c <= '¾') || (c >= '⅓' && c <= '⅞')) {
                return true;
            }
            if (c < 128 && Character.isLetter(c)) {
                start = start < 0 ? i : start;
            } else if (start >= 0 && hints(text, start, i)) {
                return true;
            } else {
                start = -1;
            }
        }
        return start >= 0 && hints(text, start, span.end());
    }

    /** "A litre of milk" as a line of its own. */
    private static boolean isShortWithArticle(String text, Span span) {
        boolean article = text.startsWith("a ", span.start()) || text.startsWith("A ", span.start());
        return article && span.end() - span.start() < SHORT;
    }

    private static boolean hints(String text, int start, int end) {
        return end - start <= LONGEST
                && end - start > 2
                && Hints.holds(text.substring(start, end).toLowerCase(Locale.ROOT));
    }
}
