package crosscheck.quantity;

import crosscheck.lexicon.Table;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Factors and repetitions: "twice as many", "nearly double the", "tenfold", "four times higher", "3x the price"; "voted twice" is a count. */
final class Multiples implements Rule {

    private static final Map<String, BigDecimal> WORDS = new HashMap<>();
    private static final Map<String, String> CLASSES = new HashMap<>();
    private static final Set<String> COMPARED = Cells.set("multiple-words", "compared");
    private static final Set<String> ROLES = Set.of("a", "an", "the", "part", "he", "she", "it", "they", "his", "her");
    private static final Set<String> VERBAL = Cells.set("multiple-words", "verbal");
    private static final Set<String> HEDGES = Cells.set("multiple-words", "hedge");
    private static final Unit TIMES = new Unit("times", "ratio", BigDecimal.ONE, BigDecimal.ZERO);

    static {
        for (Table.Row row : Table.load("multiples").rows()) {
            WORDS.put(row.get("surface"), Cells.decimal(row, "value"));
            CLASSES.put(row.get("surface"), row.get("class"));
        }
    }

    @Override
    public String id() {
        return "ratio.multiple";
    }

    static boolean hints(String norm) {
        return WORDS.containsKey(norm);
    }

    @Override
    public @Nullable Found read(Line line, int at) {
        String type = CLASSES.get(line.norm(at));
        if (type != null) {
            BigDecimal value = Objects.requireNonNull(WORDS.get(line.norm(at)));
            return word(line, at, type, value);
        }
        Numeral number = line.numeral(at);
        return number == null ? null : times(line, number);
    }

    private static @Nullable Found word(Line line, int at, String type, BigDecimal value) {
        boolean role = line.is(at + 1, "as") && line.in(at + 2, ROLES);
        boolean compared = line.in(at + 1, COMPARED) && !role;
        return switch (type) {
            case "adverb" ->
                compared
                        ? ratio(at, at + 1, at + 1, value)
                        : line.hyphen(at + 1)
                                ? null
                                : new Found.Figure(new Draft(
                                        at,
                                        at + 1,
                                        at + 1,
                                        Kind.COUNT,
                                        new Amount.Exact(value),
                                        null,
                                        null,
                                        "count.twice"));
            case "factor" ->
                (compared || line.in(at - 1, HEDGES)) && !line.in(at - 1, VERBAL) && !line.hyphen(at + 1)
                        ? ratio(at, at + 1, at + 1, value)
                        : null;
            default -> ratio(at, at + 1, at + 1, value);
        };
    }

    private static @Nullable Found times(Line line, Numeral number) {
        int next = line.hyphen(number.to()) ? number.to() + 1 : number.to();
        if (line.is(next, "fold")) {
            return ratio(number.from(), number.to(), next + 1, number.value());
        }
        boolean letter = line.is(number.to(), "x") && line.glued(number.to());
        boolean times = (letter || line.is(number.to(), "times")) && line.in(number.to() + 1, COMPARED);
        return times ? ratio(number.from(), number.to(), number.to() + 1, number.value()) : null;
    }

    private static Found ratio(int from, int to, int after, BigDecimal value) {
        return new Found.Figure(
                new Draft(from, to, after, Kind.RATIO, new Amount.Exact(value), null, TIMES, "ratio.multiple"));
    }
}
