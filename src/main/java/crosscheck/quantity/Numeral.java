package crosscheck.quantity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number as written, with its scale words.
 *
 * @param from its first lexeme
 * @param to the lexeme after its last
 * @param value in full units
 * @param step place value of the last digit written, when decimals or a scale word show the precision; else null
 * @param scale product of the scale words from thousand upwards; 1 without one
 */
record Numeral(int from, int to, BigDecimal value, @Nullable BigDecimal step, BigDecimal scale) {

    boolean scaled() {
        return scale.compareTo(BigDecimal.ONE) != 0;
    }

    Numeral times(BigDecimal factor) {
        return new Numeral(from, to, value.multiply(factor), step, scale.multiply(factor));
    }
}
