package crosscheck.quantity;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Round numbers that a rate is counted over: "40 per 100,000 residents", "two for every 1,000". */
final class RateBases implements Rule {

    private static final Set<String> LEADS = Set.of("per", "every", "each");

    @Override
    public String id() {
        return "not.rate-base";
    }

    @Override
    public @Nullable Found read(Line line, int at) {
        Numeral number = line.in(at - 1, LEADS) ? line.numeral(at) : null;
        if (number == null || Units.after(line, at, number.to()) != null) {
            return null;
        }
        BigDecimal digits = number.value().stripTrailingZeros();
        boolean round = digits.unscaledValue().equals(java.math.BigInteger.ONE) && digits.scale() <= -2;
        return round ? new Found.Nothing(number.to()) : null;
    }
}
