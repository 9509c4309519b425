package crosscheck.claim;

import crosscheck.claim.PlaceMention.Role;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The place before an article's first words: "BEIRUT — ", "PARIS (AP) — ", "Kathmandu, Nepal (CNN)". */
final class Dateline {

    private static final int LONGEST = 4;
    private static final int LONGEST_AGENCY = 4;

    private Dateline() {}

    /** The place of a dateline that opens a sentence, null when none does. */
    static @Nullable PlaceMention of(Line line) {
        for (int to = Math.min(LONGEST, line.size()); to > 0; to--) {
            Gazetteer.Place place = place(line, to);
            if (place != null) {
                int end = closes(line, to) ? to : container(line, to);
                return closes(line, end) ? PlaceMention.of(line, 0, end, place, null, Role.DATELINE) : null;
            }
        }
        return null;
    }

    private static Gazetteer.@Nullable Place place(Line line, int to) {
        Gazetteer.Place place = Gazetteer.of(line, 0, to);
        String text = line.text(0, to);
        boolean capitals = text.equals(text.toUpperCase(Locale.ROOT));
        return place == null && capitals ? Gazetteer.named(titled(text)) : place;
    }

    /** Index after ", Nepal" or ", Calif." behind the town. */
    private static int container(Line line, int to) {
        int end = to;
        while (line.at(to).is(",")
                && end - to < LONGEST
                && (end == to || line.at(end).isCapital())) {
            end++;
        }
        return line.at(end).is(",") && end > to + 1 ? end + 1 : end;
    }

    /** Whether a dash follows, or an agency in brackets. */
    private static boolean closes(Line line, int end) {
        if (line.at(end).is("(")) {
            int close = end + 1;
            while (close - end <= LONGEST_AGENCY
                    && line.has(close)
                    && !line.at(close).is(")")) {
                close++;
            }
            return line.at(close).is(")") && Outlets.named(line, end + 1, close) != null;
        }
        boolean dash = line.at(end).is("—", "–", "--")
                || (line.at(end).is("-") && line.at(end + 1).isCapital());
        return end > 0 && dash;
    }

    /** "NEW YORK" as names are written: "New York". */
    private static String titled(String capitals) {
        StringBuilder titled = new StringBuilder(capitals.length());
        boolean first = true;
        for (int i = 0; i < capitals.length(); i++) {
            char c = capitals.charAt(i);
            titled.append(first ? c : Character.toLowerCase(c));
            first = !Character.isLetter(c);
        }
        return titled.toString();
    }
}
