package crosscheck.quantity;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Feet and inches by their marks: 6'5", 5'11. The amount is in inches. */
final class Heights implements Rule {

    private static final Set<String> MARKS = Set.of("\"", "'");
    private static final int FOOT = 12;

    @Override
    public String id() {
        return "measure.height";
    }

    @Override
    public @Nullable Found read(Line line, int at) {
        int feet = line.integerAt(at);
        int inches = line.integerAt(at + 2);
        boolean marked = line.is(at + 1, "'") && line.glued(at + 1) && line.glued(at + 2);
        if (!marked || feet < 1 || feet > FOOT || inches < 0 || inches >= FOOT || line.glued(at)) {
            return null;
        }
        int end = at + 3;
        while (line.in(end, MARKS) && line.glued(end)) {
            end++;
        }
        Amount amount = new Amount.Exact(BigDecimal.valueOf((long) feet * FOOT + inches));
        Unit inch = Units.get("inch").unit();
        return new Found.Figure(new Draft(at, end, end, Kind.MEASURE, amount, null, inch, id()));
    }
}
