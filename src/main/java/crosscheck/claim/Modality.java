package crosscheck.claim;

import java.util.Locale;

/** How firmly the article holds the figure to be so; the names are those of {@code briefing.json}. */
public enum Modality {
    ASSERTED,
    PLANNED,
    POSSIBLE,
    CONDITIONAL,
    DENIED;

    /** The name in {@code briefing.json}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
