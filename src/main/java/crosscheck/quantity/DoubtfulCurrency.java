package crosscheck.quantity;

import crosscheck.quantity.Phrases.Match;

/** Tells currency names that are also other words from those words: "won", "real", "pounds", "marks", "p". */
final class DoubtfulCurrency {

    private DoubtfulCurrency() {}

    static boolean isMoney(Line line, int number, int name, Match<?> found) {
        return switch (line.norm(name)) {
            case "pound", "pounds" -> UnitContext.isMoney(line, number, found);
            case "p" ->
                (line.glued(name) && line.digits(name - 1) && !line.is(name + 1, ".") && !line.word(name + 1))
                        || (line.glued(name) && line.article().indexOf('£') >= 0 && !line.is(name + 1, "."));
            case "won", "rand", "real", "reals", "marks", "crowns", "som", "dram", "lek", "tala", "kina", "sen" ->
                (!line.capital(name) && isLarge(line, number) && !line.word(name + 1))
                        || (!line.capital(name) && isLarge(line, number) && line.is(name + 1, "("));
            case "bucks", "buck", "rands" -> !line.capital(name);
            case "penny" -> !line.word(name + 1);
            default -> !line.capital(name) || line.numeral(number) != null;
        };
    }

    private static boolean isLarge(Line line, int number) {
        Numeral numeral = line.numeral(number);
        return numeral != null && numeral.value().precision() - numeral.value().scale() > 3;
    }
}
