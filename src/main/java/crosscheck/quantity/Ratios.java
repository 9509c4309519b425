package crosscheck.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One number against another: "3-to-1", "4:1", "two-to-one", "outnumbered 5 to 1", "50-50". */
final class Ratios implements Rule {

    private static final Set<String> COLON = Set.of(":");

    @Override
    public String id() {
        return "ratio";
    }

    @Override
    public @Nullable Found read(Line line, int at) {
        Numeral first = line.numeral(at);
        if (first == null || first.scaled()) {
            return null;
        }
        int end = first.to();
        boolean hyphened = line.hyphen(end) && line.is(end + 1, "to") && line.hyphen(end + 2);
        int second = hyphened
                ? end + 3
                : line.is(end, "to") || (line.in(end, COLON) && line.glued(end) && line.glued(end + 1)) ? end + 1 : -1;
        Numeral other = second < 0 ? null : line.numeral(second);
        boolean one = other != null
                && other.value().compareTo(BigDecimal.ONE) == 0
                && !(line.glued(other.to()) && (line.word(other.to()) || line.is(other.to(), ":")));
        if (other == null || !one || first.value().compareTo(other.value()) <= 0) {
            return null;
        }
        BigDecimal value = first.value().divide(other.value(), MathContext.DECIMAL64);
        return new Found.Figure(
                new Draft(at, other.to(), other.to(), Kind.RATIO, new Amount.Exact(value), null, null, id()));
    }
}
