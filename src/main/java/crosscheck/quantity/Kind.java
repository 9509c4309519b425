package crosscheck.quantity;

import java.util.Locale;

/** What sort of figure a quantity is; the names are those of {@code briefing.json}. */
public enum Kind {
    COUNT,
    PERCENT,
    MONEY,
    MEASURE,
    DURATION,
    FRACTION,
    RATIO,
    AGE,
    RATE,
    SCORE,
    INDEX,
    VAGUE;

    /** The name in {@code briefing.json}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
