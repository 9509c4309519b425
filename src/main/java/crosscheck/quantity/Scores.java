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
        if (!plain(line, at)) {
            return null;
        }
        boolean dashed = line.in(at + 1, DASHES) && line.glued(at + 1) && line.glued(at + 2);
        boolean tied = line.hyphen(at + 1) && line.is(at + 2, "to") && line.hyphen(at + 3);
        int second = tied ? at + 4 : dashed || line.is(at + 1, "to") ? at + 2 : -1;
        if (second < 0 || !plain(line, second) || Units.after(line, second, second + 1) != null) {
            return null;
        }
        boolean falls = line.integerAt(at) >= line.integerAt(second);
        boolean cued = UnitContext.near(line, at, REACH, CUES);
        boolean reads = dashed
                ? falls || (cued && !line.glued(second + 1))
                : falls && (isBy(line, at) || (cued && (tied || voted(line, at))));
        if (!reads) {
            return null;
        }
        Amount amount = amount(BigDecimal.valueOf(line.integerAt(at)), BigDecimal.valueOf(line.integerAt(second)));
        return new Found.Figure(new Draft(at, second + 1, second + 1, Kind.SCORE, amount, null, null, id()));
    }

    /** A whole number that nothing scales. */
    private static boolean plain(Line line, int at) {
        Numeral numeral = line.numeral(at);
        return numeral != null && line.integerAt(at) >= 0 && numeral.to() == at + 1;
    }

    /** "rejected by 328 to 301", but not "fell by 30 to 20". */
    private static boolean isBy(Line line, int at) {
        return line.is(at - 1, "by") && !Changes.isChange(line.norm(at - 2)) && line.integerAt(at) > 9;
    }

    private static boolean voted(Line line, int at) {
        return UnitContext.near(line, at, REACH, VOTES);
    }

    private static Amount amount(BigDecimal one, BigDecimal other) {
        return one.compareTo(other) == 0 ? new Amount.Exact(one) : new Amount.Range(one.min(other), one.max(other));
    }
}
