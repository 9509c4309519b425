package crosscheck.quantity;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The tallies of sports pages: "3-for-7", "0 for 4", "10-5-2", "4x100", "third-and-7", "two-under", "4-4-2". */
final class SportShorthand implements Rule {

    private static final Set<String> FOR = Set.of("for", "of", "on", "and", "under", "over");

    private static final Set<String> FINISH = Set.of("finish", "finished", "finishing", "finishes");

    @Override
    public String id() {
        return "not.sport";
    }

    @Override
    public @Nullable Found read(Line line, int at) {
        if (line.in(at, FOR) && line.is(at - 1, "-") && line.hyphen(at + 1) && line.numeral(at + 2) != null) {
            return new Found.Nothing(at + 3);
        }
        Numeral number = line.numeral(at);
        if (number == null || number.scaled()) {
            return null;
        }
        int end = number.to();
        if (line.hyphen(end) && line.in(end + 1, FOR) && line.hyphen(end + 2) && line.numeral(end + 3) != null) {
            return new Found.Nothing(end + 4);
        }
        if (line.hyphen(end) && line.in(end + 1, Set.of("under", "over")) && !line.hyphen(end + 2)) {
            return new Found.Nothing(end + 2);
        }
        boolean relay = (line.is(end, "x") || line.is(end, "×")) && line.digits(end + 1) && line.integerAt(at) < 10;
        if (relay && line.integerAt(end + 1) >= 100) {
            return new Found.Nothing(end + 2);
        }
        boolean order = line.in(at - 1, FINISH) && line.hyphen(end) && line.numeral(end + 1) != null;
        if (order) {
            return new Found.Nothing(end + 2);
        }
        boolean tally = line.integer(at) && line.is(end, "for") && line.integer(end + 1) && line.closed(end + 2);
        if (tally && line.integerAt(at) <= line.integerAt(end + 1)) {
            return new Found.Nothing(end + 2);
        }
        return line.integer(at) ? chain(line, at) : null;
    }

    /** Three and more numbers tied by hyphens. */
    private static @Nullable Found chain(Line line, int at) {
        int end = at + 1;
        while (line.hyphen(end) && line.integer(end + 1)) {
            end += 2;
        }
        return end > at + 3 ? new Found.Nothing(end) : null;
    }
}
