package crosscheck.render;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.openpdf.css.style.CalculatedStyle;
import org.openpdf.layout.breaker.BreakPoint;
import org.openpdf.layout.breaker.BreakPointsProvider;
import org.openpdf.layout.breaker.LineBreakingStrategy;

/** Where lines may end: as Unicode has it, whatever the machine's language; never in a figure, and now and then in an endless word. */
final class LineBreaks implements LineBreakingStrategy {

    /** A word longer than this may be parted: no column is narrower. */
    private static final int LONGEST = 24;

    @Override
    public BreakPointsProvider getBreakPointsProvider(String text, String language, CalculatedStyle style) {
        Iterator<Integer> places = places(text).iterator();
        return () -> places.hasNext() ? new BreakPoint(places.next()) : BreakPoint.getDonePoint();
    }

    static List<Integer> places(String text) {
        BreakIterator lines = BreakIterator.getLineInstance(Locale.ROOT);
        lines.setText(text);
        List<Integer> places = new ArrayList<>();
        int last = 0;
        for (int place = lines.next(); place != BreakIterator.DONE; place = lines.next()) {
            while (place - last > LONGEST) {
                last = whole(text, last + LONGEST);
                places.add(last);
            }
            if (!inFigure(text, place)) {
                places.add(place);
                last = place;
            }
        }
        return places;
    }

    private static boolean inFigure(String text, int place) {
        return place > 0
                && place < text.length()
                && Character.isDigit(text.charAt(place))
                && !Character.isWhitespace(text.charAt(place - 1))
                && place > 1
                && (Character.isDigit(text.charAt(place - 1)) || Character.isDigit(text.charAt(place - 2)));
    }

    private static int whole(String text, int index) {
        return Character.isLowSurrogate(text.charAt(index)) ? index + 1 : index;
    }
}
