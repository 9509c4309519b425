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

    private static final Set<String> MOVES = Cells.set("hedge-words", "move");
    private static final Set<String> SUMS = Set.of("$", "€", "£", "%", "percent", "million", "billion", "trillion");
    private static final Set<String> BREAKS = Set.of("", ",", ";", ".", ":", "—", "–", "who", "which", "and");
    private static final int CLAUSE = 12;

    private HedgeContext() {}

    static boolean fits(Line line, Match<Hedges.Row> found, Draft draft) {
        boolean exact = draft.amount() instanceof Amount.Exact;
        boolean moves =
                (exact && line.in(found.from() - 1, MOVES)) || line.is(Math.max(draft.to(), draft.after()), "from");
        if (line.run(found.from(), "up", "to") && moves) {
            return false;
        }
        return switch (found.value().context()) {
            case "" -> true;
            case "topic" -> !line.in(found.from() - 1, TOPIC);
            case "over" ->
                draft.kind() != Kind.DURATION
                        || line.in(found.from() - 1, STEADY)
                        || (isLong(draft) && !spreadsFigure(line, found.from()));
            case "decade" -> draft.rule().equals("age.decade");
            case "measured" -> draft.unit() != null && !line.in(found.from() - 1, SPAN);
            case "counted" -> draft.kind() != Kind.DURATION && draft.kind() != Kind.AGE;
            case "sum" -> draft.low().signum() > 0;
            case "large" ->
                draft.unit() != null || draft.low().precision() - draft.low().scale() > 1;
            default -> true;
        };
    }

    /** "$2 billion over 10 years", "raise $2 billion in revenue over 10 years": during, too. */
    private static boolean spreadsFigure(Line line, int over) {
        boolean next = line.digits(over - 1) || NumberWords.scale(line.norm(over - 1)) != null;
        for (int i = over - 1; !next && i > over - CLAUSE && !line.in(i, BREAKS); i--) {
            next = line.in(i, SUMS);
        }
        return next;
    }

    /** "over 20 years" is a bound, "over three days" says during. */
    private static boolean isLong(Draft draft) {
        return draft.low().precision() - draft.low().scale() > 1;
    }
}
