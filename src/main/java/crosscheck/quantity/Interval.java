package crosscheck.quantity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The figures that a reading of the words allows, both ends included.
 *
 * @param low null when open downwards
 * @param high null when open upwards
 */
public record Interval(@Nullable BigDecimal low, @Nullable BigDecimal high) {

    public boolean contains(BigDecimal figure) {
        return (low == null || low.compareTo(figure) <= 0) && (high == null || figure.compareTo(high) <= 0);
    }

    public boolean overlaps(Interval other) {
        return below(low, other.high) && below(other.low, high);
    }

    private static boolean below(@Nullable BigDecimal low, @Nullable BigDecimal high) {
        return low == null || high == null || low.compareTo(high) <= 0;
    }
}
