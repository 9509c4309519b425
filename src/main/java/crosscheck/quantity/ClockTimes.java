package crosscheck.quantity;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Times of day: "3:30", "10 a.m.", "8 to 9 p.m.", "0600 GMT", "five o'clock", "half past six". */
final class ClockTimes implements Rule {

    private static final Set<String> HALVES =
            Set.of("am", "pm", "a.m.", "p.m.", "a.m", "p.m", "o'clock", "oclock", "midnight", "noon");
    private static final Set<String> ZONES = Cells.set("date-words", "zone");
    private static final Set<String> JOINTS = Set.of("-", "–", "to", "and", "or", "until", "till");
    private static final Set<String> DAYTIME = Set.of("morning", "afternoon", "evening");

    @Override
    public String id() {
        return "not.clock";
    }

    @Override
    public @Nullable Found read(Line line, int at) {
        if (line.in(at, Set.of("past", "to")) && (line.is(at - 1, "half") || line.is(at - 1, "quarter"))) {
            return line.numeral(at + 1) == null ? null : new Found.Nothing(at + 2);
        }
        if ((line.is(at, "half") || line.is(at, "quarter")) && line.is(at + 1, "past")) {
            return new Found.Nothing(at + 1);
        }
        int end = time(line, at);
        if (end == 0) {
            return null;
        }
        if (isHour(line, at, end)) {
            return new Found.Nothing(end);
        }
        boolean late =
                line.is(at - 1, "as") && (line.is(at - 2, "late") || line.is(at - 2, "early")) && line.closed(end);
        if (late) {
            return new Found.Nothing(line.is(end, "or") && line.numeral(end + 1) != null ? end + 2 : end);
        }
        if (end > at + 1 && line.is(at + 1, ":")) {
            return new Found.Nothing(suffix(line, end));
        }
        if (suffix(line, end) > end) {
            return new Found.Nothing(suffix(line, end));
        }
        int next = line.in(end, JOINTS) ? time(line, end + 1) : 0;
        return next > 0 && suffix(line, next) > next ? new Found.Nothing(suffix(line, next)) : null;
    }

    /** "from 7 a.m., with a break at 11": a bare hour in a sentence that tells another time of day. */
    private static boolean isHour(Line line, int at, int end) {
        Numeral hour = line.numeral(at);
        boolean bare = line.is(at - 1, "at") && end == at + 1 && line.closed(end);
        if (!bare || hour == null || hour.value().intValue() > 12) {
            return false;
        }
        for (int i = 1; i < line.size(); i++) {
            if (line.in(i, HALVES) && (line.digits(i - 1) || line.numeral(i - 1) != null)) {
                return true;
            }
        }
        return false;
    }

    /** The lexeme after hours and minutes; 0 when there are none. */
    private static int time(Line line, int at) {
        if (!line.digits(at)) {
            Numeral word = line.word(at) ? line.numeral(at) : null;
            return word != null && word.to() == at + 1 && word.value().intValue() <= 12 ? at + 1 : 0;
        }
        int places = java.util.Objects.requireNonNull(line.at(at).value()).scale();
        if (places != 0 && places != 2) {
            return 0;
        }
        int end = at + 1;
        while (line.is(end, ":")
                && line.glued(end)
                && line.glued(end + 1)
                && line.digits(end + 1)
                && line.norm(end + 1).length() >= 2) {
            end += 2;
        }
        return end;
    }

    private static int suffix(Line line, int at) {
        if (line.in(at, HALVES)) {
            int end =
                    line.is(at + 1, ".") && line.norm(at).indexOf('.') < 0 && line.in(at + 2, ZONES) ? at + 2 : at + 1;
            return line.in(end, ZONES) && line.capital(end) ? end + 1 : end;
        }
        boolean zone = line.in(at, ZONES) && line.capital(at);
        boolean hours = line.integer(at - 1)
                && line.norm(at - 1).length() == 4
                && (zone || line.in(at, Set.of("hours", "hrs", "local")));
        boolean early = line.run(at, "in", "the")
                && line.in(at + 2, DAYTIME)
                && (line.is(at - 2, "at") || line.is(at - 2, "until"));
        return zone || hours ? at + 1 : early ? at + 3 : at;
    }
}
