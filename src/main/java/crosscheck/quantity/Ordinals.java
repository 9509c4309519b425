package crosscheck.quantity;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Places in an order: "9th", "21st", "twenty-first", "two hundredth". */
final class Ordinals implements Rule {

    private static final Set<String> ENDINGS = Set.of("st", "nd", "rd", "th");
    private static final Set<String> WORDS = Cells.set("date-words", "ordinal");

    @Override
    public String id() {
        return "not.ordinal";
    }

    @Override
    public @Nullable Found read(Line line, int at) {
        if (line.digits(at)) {
            boolean ending = line.in(at + 1, ENDINGS) && line.glued(at + 1);
            return ending ? new Found.Nothing(at + 2) : null;
        }
        NumberWords.Small small = NumberWords.small(line.norm(at));
        if (small == null) {
            return null;
        }
        int end = line.is(at + 1, "-") ? at + 2 : at + 1;
        boolean tens = small.type().equals("ten") && line.in(end, WORDS);
        boolean hundredth = line.in(end, Set.of("hundredth", "thousandth", "millionth", "billionth"));
        return tens || hundredth ? new Found.Nothing(end + 1) : null;
    }
}
