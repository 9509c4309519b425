package crosscheck.quantity;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Numbers tied by slashes, and days by hyphens: "9/11", "2024-10-17", "10/17/24", "120/80"; not fractions ("1/2"). */
final class NumericDates implements Rule {

    private static final Set<String> SLASH = Set.of("/", "⁄");

    @Override
    public String id() {
        return "not.date-numeric";
    }

    @Override
    public @Nullable Found read(Line line, int at) {
        if (!line.integer(at)) {
            return null;
        }
        boolean iso = line.norm(at).length() == 4
                && line.hyphen(at + 1)
                && line.integer(at + 2)
                && line.hyphen(at + 3)
                && line.integer(at + 4);
        if (iso) {
            return new Found.Nothing(at + 5);
        }
        int end = at + 1;
        while (line.in(end, SLASH) && line.glued(end) && line.glued(end + 1) && line.integer(end + 1)) {
            end += 2;
        }
        Numeral numeral = line.numeral(at);
        boolean fraction = (numeral != null && numeral.to() >= end)
                || (line.integer(at - 1) && line.numeral(at - 1) != null && end == at + 3);
        return end == at + 1 || fraction ? null : new Found.Nothing(end);
    }
}
