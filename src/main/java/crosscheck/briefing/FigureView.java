package crosscheck.briefing;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One figure as an article states it.
 *
 * @param number the number itself, hedge and noun excluded
 * @param kind what sort of figure it is, by its name in {@code briefing.json}
 * @param stated the figure in full units; a vague word is open upwards
 * @param bounded the ends that the words fix: where a hedge or a vague word leaves one open, it is null ("at least 40": 40 and null)
 * @param hedge the words that loosen or bound it, null when it is bare
 * @param unit null for plain counts
 * @param per what it is a rate over, null when it is no rate
 * @param firm what the median reader takes the words to allow
 * @param generous what nine readers in ten would still allow
 */
public record FigureView(
        Quote number,
        String kind,
        Bounds stated,
        Bounds bounded,
        @Nullable String hedge,
        @Nullable String unit,
        @Nullable String per,
        Bounds firm,
        Bounds generous) {

    /** The low end as stated, at least the floor of a vague word. */
    public @Nullable BigDecimal low() {
        return stated.low();
    }
}
