package crosscheck.quantity;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A person's decade and the age groups of surveys: "in his late 20s", "in their forties", "over-65s", "under-5s". */
final class AgeDecades implements Rule {

    private static final Set<String> POSSESSIVE =
            Set.of("his", "her", "their", "my", "our", "your", "whose", "mid-to-late");
    private static final Set<String> PART = Set.of("early", "mid", "late", "-", "middle", "to", "or");
    private static final Set<String> BOUND = Set.of("over", "under");

    @Override
    public String id() {
        return "age.decade";
    }

    /** Whether a decade at a lexeme is somebody's. */
    static boolean isAge(Line line, int at) {
        int before = at - 1;
        while (line.in(before, PART)) {
            before--;
        }
        return line.in(before, POSSESSIVE);
    }

    @Override
    public @Nullable Found read(Line line, int at) {
        Unit years = Units.get("year").unit();
        int first = Decades.first(line, at);
        if (first > 0 && first < 100 && isAge(line, at)) {
            int to = line.digits(at) ? at + 2 : at + 1;
            Amount amount = new Amount.Range(BigDecimal.valueOf(first), BigDecimal.valueOf(first + 9L));
            return new Found.Figure(new Draft(at, to, to, Kind.AGE, amount, null, years, id()));
        }
        boolean tied = (line.is(at - 1, "-") && line.in(at - 2, BOUND)) || line.in(at - 1, BOUND);
        boolean group = line.integerAt(at) > 0
                && line.is(at + 1, "s")
                && line.glued(at + 1)
                && tied
                && line.integerAt(at) < 120;
        if (!group) {
            return null;
        }
        Amount amount = new Amount.Exact(BigDecimal.valueOf(line.integerAt(at)));
        return new Found.Figure(new Draft(at, at + 1, at + 2, Kind.AGE, amount, null, years, "age.group"));
    }
}
