package crosscheck.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Objects;

/** States a part of a unit of time in whole ones of the next smaller: "half an hour" is 30 minutes, "half a century" 50 years. */
final class SmallerUnits {

    private record Division(int parts, String unit) {}

    private static final Map<String, Division> DIVISIONS = Map.of(
            "century", new Division(100, "year"),
            "decade", new Division(10, "year"),
            "year", new Division(12, "month"),
            "day", new Division(24, "hour"),
            "hour", new Division(60, "minute"),
            "minute", new Division(60, "second"));

    private static final MathContext DIGITS = new MathContext(9);

    private SmallerUnits() {}

    /** A part of one unit in the smaller unit; as it is when that would be no whole number. */
    static Draft of(Draft draft) {
        return draft.step() == null && draft.low().compareTo(BigDecimal.ONE) < 0 ? split(draft) : draft;
    }

    /** The figure in the smaller unit; as it is when that would be no whole number. */
    static Draft split(Draft draft) {
        Division division = DIVISIONS.get(Objects.requireNonNull(draft.unit()).symbol());
        if (division == null) {
            return draft;
        }
        BigDecimal smaller =
                draft.low().multiply(BigDecimal.valueOf(division.parts())).round(DIGITS);
        BigDecimal whole = smaller.setScale(0, RoundingMode.HALF_EVEN);
        return smaller.compareTo(whole) == 0 && whole.signum() > 0
                ? draft.stated(whole, Units.get(division.unit()).unit())
                : draft;
    }
}
