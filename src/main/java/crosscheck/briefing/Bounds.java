package crosscheck.briefing;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The two ends of an interval, both included.
 *
 * @param low null when open downwards
 * @param high null when open upwards
 */
public record Bounds(@Nullable BigDecimal low, @Nullable BigDecimal high) {}
