package crosscheck.quantity;

import crosscheck.quantity.Phrases.Match;
import java.util.Set;

/** Tells hedges from the prepositions and other words that look like them ("talked about three issues", "over two days"). */
final class HedgeContext {

    private static final Set<String> TOPIC = Cells.set("hedge-words", "topic");
    private static final Set<String> SPAN = Cells.set("hedge-words", "span");
    private static final Set<String> STEADY = Set.of(
            "for", "just", "well", "of", "after", "lasted", "took", "lasting", "taking", "in", "is", "was", "been",
            "spent", "a", "little", "with", "nearly", "than", "and", "at");

    private HedgeContext() {}

    static boolean fits(Line line, Match<Hedges.Row> found, Draft draft) {
        if (line.run(found.from(), "up", "to") && line.is(Math.max(draft.to(), draft.after()), "from")) {
            return false;
        }
        return switch (found.value().context()) {
            case "" -> true;
            case "topic" -> !line.in(found.from() - 1, TOPIC);
            case "over" ->
                draft.kind() != Kind.DURATION
                        || line.in(found.from() - 1, STEADY)
                        || (isLong(draft) && !endsFigure(line, found.from() - 1));
            case "decade" -> draft.rule().equals("age.decade");
            case "measured" -> draft.unit() != null && !line.in(found.from() - 1, SPAN);
            case "counted" -> draft.kind() != Kind.DURATION && draft.kind() != Kind.AGE;
            case "sum" -> draft.low().signum() > 0;
            case "large" ->
                draft.unit() != null || draft.low().precision() - draft.low().scale() > 1;
            default -> true;
        };
    }

    /** "$2 billion over 10 years": during, too. */
    private static boolean endsFigure(Line line, int at) {
        return line.digits(at)
                || NumberWords.scale(line.norm(at)) != null
                || line.is(at, "%")
                || line.is(at, "percent");
    }

    /** "over 20 years" is a bound, "over three days" says during. */
    private static boolean isLong(Draft draft) {
        return draft.low().precision() - draft.low().scale() > 1;
    }
}
