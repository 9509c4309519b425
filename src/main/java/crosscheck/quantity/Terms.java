package crosscheck.quantity;

import crosscheck.quantity.Currencies.Money;
import crosscheck.quantity.Phrases.Match;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one number with its sign, currency or unit. */
final class Terms {

    private static final Set<String> MINUS = Set.of("minus", "negative");
    private static final Set<String> DOLLAR_OF = Set.of("us", "usd", "cad", "aud", "nzd", "canadian", "australian");
    private static final Set<String> COMPOSED = Set.of("length", "time", "mass");

    private static final Set<String> HUNDREDTHS = Set.of("USD", "CAD", "AUD", "NZD", "EUR", "GBP");
    private static final Set<String> ENDS = Set.of("", ".", ",", ";", "!", "?", "\"", ")");

    private Terms() {}

    static @Nullable Draft read(Line line, int at) {
        Match<Money> sign = Currencies.before(line, at);
        if (sign != null) {
            return money(line, at, sign);
        }
        int number = afterMinus(line, at);
        Numeral numeral = line.numeral(number);
        if (numeral == null) {
            return null;
        }
        Numeral signed = number > at ? numeral.times(BigDecimal.ONE.negate()) : numeral;
        Match<Money> currency = Currencies.after(line, number, numeral.to());
        if (currency != null) {
            return named(line, at, number, signed, currency);
        }
        Match<Measure> unit = Units.after(line, number, numeral.to());
        if (unit == null && (line.is(at - 1, "magnitude") || (line.hyphen(at - 1) && line.is(at - 2, "magnitude")))) {
            return Draft.exact(
                    signed,
                    at,
                    numeral.to(),
                    Kind.MEASURE,
                    Units.get("magnitude").unit(),
                    "measure.magnitude");
        }
        if (unit == null) {
            Kind kind = isFraction(line, numeral) ? Kind.FRACTION : Kind.COUNT;
            return Draft.exact(signed, at, numeral.to(), kind, null, kind.id());
        }
        Draft draft = Draft.exact(
                signed,
                at,
                unit.to(),
                unit.value().kind(),
                unit.value().unit(),
                unit.value().kind().id());
        return compose(line, withSign(line, draft));
    }

    /** "3/4 of voters", "¾ of the salt". */
    private static boolean isFraction(Line line, Numeral numeral) {
        boolean sign = line.is(numeral.from() + 1, "/") || !line.integer(numeral.from());
        return line.digits(numeral.from())
                && sign
                && numeral.value().compareTo(BigDecimal.ONE) < 0
                && numeral.step() == null;
    }

    /** The number after "minus" or a minus sign; the place itself when none stands there. */
    private static int afterMinus(Line line, int at) {
        if (line.in(at, MINUS)) {
            return line.numeral(at + 1) == null || line.run(at - 2, "plus", "or") ? at : at + 1;
        }
        boolean sign = (line.is(at, "-") || line.is(at, "−")) && !line.glued(at) && line.digits(at + 1);
        return sign && (line.glued(at + 1) || isDegree(line, at + 1)) ? at + 1 : at;
    }

    private static boolean isDegree(Line line, int number) {
        Numeral numeral = line.numeral(number);
        Match<Measure> unit = numeral == null ? null : Units.after(line, number, numeral.to());
        return unit != null
                && (unit.value().unit().dimension().equals("temperature")
                        || unit.value().form().equals("degree"));
    }

    private static @Nullable Draft money(Line line, int at, Match<Money> sign) {
        int number = afterMinus(line, sign.to());
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

    private static Draft named(Line line, int at, int number, Numeral numeral, Match<Money> currency) {
        Numeral full = numeral.times(currency.value().part());
        boolean sign = !line.word(currency.to() - 1);
        Unit unit = currency.value().unit();
        Draft draft = Draft.exact(full, at, currency.to(), Kind.MONEY, unit, "money.name");
        int scale = currency.to();
        if (!numeral.scaled() && NumberWords.scale(line.norm(scale)) != null && line.numeral(scale) != null) {
            Numeral more = Objects.requireNonNull(line.numeral(scale));
            return new Draft(
                    at,
                    more.to(),
                    more.to(),
                    Kind.MONEY,
                    new Amount.Exact(full.value().multiply(more.value())),
                    more.step(),
                    unit,
                    "money.name");
        }
        return addMinor(
                line,
                number,
                sign
                        ? new Draft(
                                at,
                                currency.to(),
                                currency.to(),
                                Kind.MONEY,
                                draft.amount(),
                                draft.step(),
                                unit,
                                "money.name")
                        : draft);
    }

    /** "thirteen dollars and forty-five cents". */
    private static Draft addMinor(Line line, int number, Draft major) {
        int next = line.is(major.after(), "and") ? major.after() + 1 : major.after();
        Numeral cents = line.numeral(next);
        Match<Money> minor = cents == null ? null : Currencies.after(line, next, cents.to());
        if (cents != null
                && minor == null
                && isRemainder(line, major, cents)
                && HUNDREDTHS.contains(Objects.requireNonNull(major.unit()).symbol())) {
            minor = new Match<>(new Money(major.unit(), new BigDecimal("0.01")), cents.to(), cents.to());
        }
        if (cents == null
                || minor == null
                || minor.value().part().compareTo(BigDecimal.ONE) >= 0
                || cents.value().compareTo(BigDecimal.valueOf(100)) >= 0
                || number < 0) {
            return major;
        }
        BigDecimal sum = major.low().add(cents.value().multiply(minor.value().part()));
        return new Draft(
                major.from(),
                cents.to(),
                minor.to(),
                Kind.MONEY,
                new Amount.Exact(sum),
                new BigDecimal("0.01"),
                major.unit(),
                major.rule());
    }

    /** A sign written after the number belongs to its span ("80%", "37°C"); a word does not ("80 percent"). */
    private static Draft withSign(Line line, Draft draft) {
        boolean sign = !line.word(draft.to()) && !line.is(draft.to(), "-") && line.glued(draft.to());
        return sign
                ? new Draft(
                        draft.from(),
                        draft.after(),
                        draft.after(),
                        draft.kind(),
                        draft.amount(),
                        draft.step(),
                        draft.unit(),
                        draft.rule())
                : draft;
    }

    /** "5 feet 2 inches", "two years and three months", "6-foot-3": one figure, in the smallest unit named that states it exactly. */
    static Draft compose(Line line, Draft first) {
        Unit unit = Objects.requireNonNull(first.unit());
        if (!COMPOSED.contains(unit.dimension()) || !(first.amount() instanceof Amount.Exact)) {
            return first;
        }
        if (unit.symbol().equals("foot")
                && line.hyphen(first.after())
                && line.integerAt(first.after() + 1) < 12
                && line.integerAt(first.after() + 1) >= 0) {
            return sum(
                    first,
                    first.after() + 2,
                    first.after() + 2,
                    line.at(first.after() + 1).value(),
                    Units.get("inch").unit());
        }
        int next = line.is(first.after(), ",") ? first.after() + 1 : first.after();
        next = line.is(next, "and") ? (next > first.after() ? -1 : next + 1) : next;
        Numeral numeral = next < 0 ? null : line.numeral(next);
        if (numeral != null && line.hyphen(numeral.to())) {
            return first;
        }
        Match<Measure> smaller = numeral == null ? null : Units.after(line, next, numeral.to());
        if (numeral != null && smaller == null && unit.symbol().equals("hour") && isRemainder(line, first, numeral)) {
            return sum(
                    first,
                    numeral.to(),
                    numeral.to(),
                    numeral.value(),
                    Units.get("minute").unit());
        }
        if (numeral != null && smaller == null && unit.symbol().equals("foot") && line.is(numeral.to(), "in")) {
            smaller = new Match<>(Units.get("inch"), numeral.to(), numeral.to() + 1);
        }
        if (numeral == null
                || smaller == null
                || !smaller.value().unit().dimension().equals(unit.dimension())
                || !isSmaller(line, first, smaller.value().unit(), numeral)) {
            return first;
        }
        return compose(
                line,
                sum(
                        first,
                        numeral.to(),
                        smaller.to(),
                        numeral.value(),
                        smaller.value().unit()));
    }

    /** "one hour thirty", "three euros fifty": 10 to 59 said right after the larger unit, with nothing after them. */
    private static boolean isRemainder(Line line, Draft larger, Numeral number) {
        int value = number.value().scale() > 0 ? 0 : number.value().intValue();
        return number.from() == larger.after()
                && !number.scaled()
                && value >= 10
                && value < 60
                && line.in(number.to(), ENDS);
    }

    /** A smaller unit; after a comma also less than one of the larger, or the two may be members of a list. */
    private static boolean isSmaller(Line line, Draft first, Unit smaller, Numeral number) {
        BigDecimal larger = Objects.requireNonNull(first.unit()).factor();
        return smaller.factor().compareTo(larger) < 0
                && (!line.is(first.after(), ",")
                        || smaller.toBase(number.value()).compareTo(larger) < 0);
    }

    private static Draft sum(Draft first, int to, int after, @Nullable BigDecimal more, Unit smaller) {
        Unit larger = Objects.requireNonNull(first.unit());
        BigDecimal base = larger.toBase(first.low()).add(smaller.toBase(Objects.requireNonNull(more)));
        Unit unit = isExact(base, smaller) || !isExact(base, larger) ? smaller : larger;
        BigDecimal total = base.divide(unit.factor(), MathContext.DECIMAL64);
        BigDecimal plain = new BigDecimal(total.stripTrailingZeros().toPlainString());
        return new Draft(
                first.from(), to, after, first.kind(), new Amount.Exact(plain), null, unit, first.rule() + ".composed");
    }

    private static boolean isExact(BigDecimal base, Unit unit) {
        return base.divide(unit.factor(), MathContext.DECIMAL64)
                        .multiply(unit.factor())
                        .compareTo(base)
                == 0;
    }
}
