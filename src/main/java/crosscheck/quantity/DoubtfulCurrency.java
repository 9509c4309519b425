package crosscheck.quantity;

import crosscheck.quantity.Phrases.Match;
import java.util.Set;

/** Tells currency names that are also other words from those words: "won", "real", "pounds", "marks", "p". */
final class DoubtfulCurrency {

    private static final Set<String> AFTER_WON =
            Set.of("and", "or", "in", "for", "from", "to", "on", "as", "per", "at");

    private DoubtfulCurrency() {}

    static boolean isMoney(Line line, int number, int name, Match<?> found) {
        return switch (line.norm(name)) {
            case "pound", "pounds" -> UnitContext.isMoney(line, number, found);
            case "p" ->
                (line.glued(name) && line.digits(name - 1) && !line.is(name + 1, ".") && !line.word(name + 1))
                        || (line.glued(name) && line.articleHas("£") && !line.is(name + 1, "."));
            case "won" ->
                !line.capital(name)
                        && isLarge(line, number)
                        && (ends(line, name) || (line.in(name + 1, AFTER_WON) && line.articleHas("Korea")));
            case "rand", "real", "reals", "marks", "crowns", "som", "dram", "lek", "tala", "kina", "sen" ->
                !line.capital(name) && isLarge(line, number) && ends(line, name);
            case "bucks", "buck", "rands" -> !line.capital(name);
            case "penny" -> !line.word(name + 1);
            default -> !line.capital(name) || line.numeral(number) != null;
        };
    }

    private static boolean ends(Line line, int name) {
        return !line.word(name + 1);
    }

    private static boolean isLarge(Line line, int number) {
        Numeral numeral = line.numeral(number);
        return numeral != null && numeral.value().precision() - numeral.value().scale() > 3;
    }
}
