package crosscheck.quantity;

import crosscheck.quantity.Phrases.Match;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A unit of time and a part of it: "a year and a half", "an hour and 45 minutes", "two months and a half", "one hour and half". */
final class MixedDurations implements Rule {

    private static final Set<String> ARTICLES = Set.of("a", "an");
    private static final Set<String> CLOCK = Set.of("hour", "minute");
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final Map<String, BigDecimal> PARTS = Map.of("half", HALF, "quarter", new BigDecimal("0.25"));

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
        BigDecimal part = PARTS.get(line.norm(unit.to() + 2));
        if (line.in(unit.to() + 1, ARTICLES) && part != null && !line.is(unit.to() + 3, "of")) {
            return mixed(first, whole.add(part), unit.to() + 3);
        }
        if (line.is(unit.to() + 1, "half") && line.closed(unit.to() + 2) && !line.is(unit.to() + 2, "of")) {
            return mixed(first, whole.add(HALF), unit.to() + 2);
        }
        Draft sum = number == null ? Composed.of(line, first) : first;
        return sum.to() > first.to() ? new Found.Figure(sum) : null;
    }

    /** Hours and minutes are summed in the smaller unit, as they are when it is named; longer times stay as they are told. */
    private Found mixed(Draft first, BigDecimal sum, int to) {
        Draft whole = new Draft(first.from(), to, to, Kind.DURATION, new Amount.Exact(sum), null, first.unit(), id());
        boolean clock =
                CLOCK.contains(java.util.Objects.requireNonNull(first.unit()).symbol());
        return new Found.Figure(clock ? SmallerUnits.split(whole) : whole);
    }
}
