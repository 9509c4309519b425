package crosscheck.quantity;

import crosscheck.quantity.Currencies.Money;
import crosscheck.quantity.Phrases.Match;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One sum of money: "$5.2 million", "US$40", "12 euros", "75 USD million", "thirteen dollars and forty-five cents". */
final class MoneyTerms {

    private static final Set<String> DOLLAR_OF = Set.of("us", "usd", "cad", "aud", "nzd", "canadian", "australian");
    private static final Set<String> HUNDREDTHS = Set.of("USD", "CAD", "AUD", "NZD", "EUR", "GBP");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal CENT = new BigDecimal("0.01");

    private MoneyTerms() {}

    /** The number behind a sign. */
    static @Nullable Draft signed(Line line, int at, Match<Money> sign) {
        int number = Terms.afterMinus(line, sign.to());
        number = number == sign.to() && line.is(number, "-") && line.digits(number + 1) ? number + 1 : number;
        Numeral numeral = Numerals.readMoney(line, number);
        if (numeral == null) {
            return null;
        }
        Numeral signed = number > sign.to() ? numeral.times(BigDecimal.ONE.negate()) : numeral;
        signed = signed.times(sign.value().part());
        int after = numeral.to();
        Unit unit = sign.value().unit();
        if (unit.symbol().equals("USD") && line.in(after, DOLLAR_OF) && line.capital(after)) {
            Match<Money> named = Currencies.after(line, number, after);
            unit = named == null ? unit : named.value().unit();
            after++;
        }
        return Draft.exact(signed, at, after, Kind.MONEY, unit, "money.sign");
    }

    /** The number before a name, code or sign. */
    static Draft named(Line line, int at, Numeral number, Match<Money> currency) {
        Unit unit = currency.value().unit();
        Draft draft =
                Draft.exact(number.times(currency.value().part()), at, currency.to(), Kind.MONEY, unit, "money.name");
        int scale = currency.to();
        Numeral more = number.scaled() || NumberWords.scale(line.norm(scale)) == null ? null : line.numeral(scale);
        if (more != null) {
            BigDecimal product = draft.low().multiply(more.value());
            return new Draft(
                    at, more.to(), more.to(), Kind.MONEY, new Amount.Exact(product), more.step(), unit, "money.name");
        }
        boolean sign = !line.word(currency.to() - 1);
        return addMinor(line, sign ? draft.through(currency.to()) : draft);
    }

    /** "thirteen dollars and forty-five cents", "15 dollars and 15.". */
    private static Draft addMinor(Line line, Draft major) {
        int next = line.is(major.after(), "and") ? major.after() + 1 : major.after();
        Numeral cents = line.numeral(next);
        if (cents == null || cents.value().compareTo(HUNDRED) >= 0) {
            return major;
        }
        Unit unit = Objects.requireNonNull(major.unit());
        Match<Money> minor = Currencies.after(line, next, cents.to());
        boolean remainder = minor == null
                && HUNDREDTHS.contains(unit.symbol())
                && major.step() == null
                && Composed.isRemainder(line, next, cents);
        if (!remainder && (minor == null || minor.value().part().compareTo(BigDecimal.ONE) >= 0)) {
            return major;
        }
        BigDecimal part = minor == null ? CENT : minor.value().part();
        return new Draft(
                major.from(),
                cents.to(),
                minor == null ? cents.to() : minor.to(),
                Kind.MONEY,
                new Amount.Exact(major.low().add(cents.value().multiply(part))),
                CENT,
                unit,
                major.rule());
    }
}
