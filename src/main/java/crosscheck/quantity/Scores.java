package crosscheck.quantity;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Results of games and votes: "won 3-1", "a 52-48 vote", "239 to 187". Both numbers are one figure from the lower to the higher. */
final class Scores implements Rule {

    private static final Set<String> CUES = Cells.set("score-words", "cue");
    private static final Set<String> VOTES = Cells.set("score-words", "vote");
    private static final Set<String> DASHES = Set.of("-", "–");
    private static final int REACH = 8;

    @Override
    public String id() {
        return "score";
    }

    @Override
    public @Nullable Found read(Line line, int at) {
        Numeral first = line.numeral(at);
        if (first == null || !line.integer(at) || first.to() > at + 1) {
            return null;
        }
        boolean dashed = line.in(at + 1, DASHES) && line.glued(at + 1) && line.glued(at + 2);
        Numeral second = dashed || line.is(at + 1, "to") ? line.numeral(at + 2) : null;
        if (second == null
                || !line.integer(at + 2)
                || second.to() > at + 3
                || Units.after(line, at + 2, at + 3) != null) {
            return null;
        }
        boolean cued = UnitContext.near(line, at, REACH, CUES);
        boolean falls = first.value().compareTo(second.value()) >= 0;
        boolean reads = dashed ? (cued && !line.glued(at + 3)) || falls : cued && falls && voted(line, at);
        return reads
                ? new Found.Figure(new Draft(
                        at, at + 3, at + 3, Kind.SCORE, amount(first.value(), second.value()), null, null, id()))
                : null;
    }

    private static boolean voted(Line line, int at) {
        return UnitContext.near(line, at, REACH, VOTES);
    }

    private static Amount amount(BigDecimal one, BigDecimal other) {
        return one.compareTo(other) == 0 ? new Amount.Exact(one) : new Amount.Range(one.min(other), one.max(other));
    }
}
