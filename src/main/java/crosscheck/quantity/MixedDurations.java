package crosscheck.quantity;

import crosscheck.quantity.Phrases.Match;
import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A unit of time and a part of it: "a year and a half", "an hour and 45 minutes", "two months and a half". */
final class MixedDurations implements Rule {

    private static final Set<String> ARTICLES = Set.of("a", "an");
    private static final BigDecimal HALF = new BigDecimal("0.5");

    @Override
    public String id() {
        return "duration.mixed";
    }

    @Override
    public @Nullable Found read(Line line, int at) {
        Numeral number = line.in(at, ARTICLES) ? null : line.numeral(at);
        int end = line.in(at, ARTICLES) ? at + 1 : number == null ? -1 : number.to();
        Match<Measure> unit = end < 0 ? null : Units.after(line, at, end);
        if (unit == null || unit.value().kind() != Kind.DURATION || line.hyphen(end) || !line.is(unit.to(), "and")) {
            return null;
        }
        BigDecimal whole = number == null ? BigDecimal.ONE : number.value();
        Draft first = new Draft(
                at,
                unit.to(),
                unit.to(),
                Kind.DURATION,
                new Amount.Exact(whole),
                null,
                unit.value().unit(),
                id());
        if (line.in(unit.to() + 1, ARTICLES) && line.is(unit.to() + 2, "half") && !line.is(unit.to() + 3, "of")) {
            int to = unit.to() + 3;
            return new Found.Figure(
                    new Draft(at, to, to, Kind.DURATION, new Amount.Exact(whole.add(HALF)), null, first.unit(), id()));
        }
        Draft sum = number == null ? Terms.compose(line, first) : first;
        return sum.to() > first.to() ? new Found.Figure(sum) : null;
    }
}
