package crosscheck.quantity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The figure as stated, in full units ("3.5bn" is 3,500,000,000). */
public sealed interface Amount {

    /** The low end, at least the floor of a vague word. */
    BigDecimal low();

    /** The high end, equal to the low end for one figure; null when open (vague words). */
    @Nullable BigDecimal high();

    /** One figure: "11,000", "two million". */
    record Exact(BigDecimal low) implements Amount {
        @Override
        public BigDecimal high() {
            return low;
        }
    }

    /** Two ends, {@code low < high}: "5,000 to 8,000". */
    record Range(BigDecimal low, BigDecimal high) implements Amount {}

    /** A word that stands for a size: "dozens", "hundreds of thousands"; only its floor is known. */
    record Vague(BigDecimal low) implements Amount {
        @Override
        public @Nullable BigDecimal high() {
            return null;
        }
    }
}
