package crosscheck.quantity;

import crosscheck.lexicon.Table;
import crosscheck.quantity.Phrases.Match;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The currencies of {@code currencies.tsv}: signs and codes before a number, signs, codes and names after it. */
final class Currencies {

    /**
     * A currency as one of its names means it.
     *
     * @param unit the currency; one unit of it is the dimension's base
     * @param part what one of the name is worth in it: 0.01 for cents, a million for "MUSD"
     */
    record Money(Unit unit, BigDecimal part) {}

    private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final Set<String> DOUBTFUL = Cells.set("unit-words", "doubtful-currency");
    private static final Set<String> LETTERS =
            Set.of("r", "n", "g", "j", "s", "c", "k", "le", "sr", "tk", "dh", "nis", "ft");

    private static final Phrases<Money> BEFORE = new Phrases<>();
    private static final Phrases<Money> AFTER = new Phrases<>();

    static {
        for (Table.Row row : Table.load("currencies").rows()) {
            String code = row.get("code");
            Money money = new Money(new Unit(code, "money:" + code, BigDecimal.ONE, BigDecimal.ZERO), BigDecimal.ONE);
            for (String sign : Cells.surfaces(row, "signs")) {
                addSign(sign, money);
            }
            if (!row.get("code-use").equals("never")) {
                Money millions = new Money(money.unit(), MILLION);
                BEFORE.addExact(code, money);
                AFTER.addExact(code, money);
                BEFORE.addExact("M" + code, millions);
                AFTER.addExact("M" + code, millions);
            }
            if (row.get("code-use").equals("any-case")) {
                AFTER.addExact(code.toLowerCase(Locale.ROOT), money);
            }
            Cells.surfaces(row, "names").forEach(name -> AFTER.add(name, money));
            Money minor = new Money(money.unit(), HUNDREDTH);
            Cells.surfaces(row, "minor").forEach(name -> AFTER.add(name, minor));
        }
    }

    private Currencies() {}

    private static void addSign(String sign, Money money) {
        if (Character.isLetter(sign.charAt(sign.length() - 1))) {
            String capital = Character.toUpperCase(sign.charAt(0)) + sign.substring(1);
            BEFORE.addExact(capital, money);
            BEFORE.addExact(sign.toUpperCase(Locale.ROOT), money);
        } else {
            BEFORE.add(sign, money);
            AFTER.add(sign, money);
        }
    }

    /** The sign or code that stands before a number; the number begins at the match's end. */
    static @Nullable Match<Money> before(Line line, int from) {
        if (line.glued(from) && line.word(from) && line.word(from - 1)) {
            return null;
        }
        Match<Money> found = BEFORE.at(line, from);
        if (found == null || !tied(line, found)) {
            return null;
        }
        int to = line.is(found.to(), ".") && line.word(found.to() - 1) ? found.to() + 1 : found.to();
        boolean letters = line.word(to - 1) && LETTERS.contains(line.norm(to - 1));
        boolean number = line.digits(to)
                || ((line.is(to, "-") || line.is(to, "−")) && line.digits(to + 1))
                || (line.numeral(to) != null && !line.word(to - 1));
        return number && (!letters || line.glued(to)) ? new Match<>(found.value(), from, to) : null;
    }

    /** Whether the letters of a sign like "US$" stand close to its mark; after two letters a space is allowed ("HK $"). */
    private static boolean tied(Line line, Match<Money> sign) {
        boolean lettersFirst = sign.to() - sign.from() > 1 && line.word(sign.from());
        return !lettersFirst
                || line.glued(sign.from() + 1)
                || (line.norm(sign.from()).length() > 1 && !line.is(sign.from(), "us"));
    }

    /** The sign, code or name that follows a number. */
    static @Nullable Match<Money> after(Line line, int number, int from) {
        int next = line.hyphen(from) ? from + 1 : from;
        Match<Money> found = AFTER.at(line, next);
        if (found == null
                || ((line.is(next, "$") || line.word(next)) && line.digits(found.to()) && line.glued(found.to()))) {
            return null;
        }
        if (line.in(next, DOUBTFUL) && found.to() == next + 1 && !DoubtfulCurrency.isMoney(line, number, next, found)) {
            return null;
        }
        return found;
    }
}
