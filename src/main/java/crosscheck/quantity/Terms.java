package crosscheck.quantity;

import crosscheck.quantity.Currencies.Money;
import crosscheck.quantity.Phrases.Match;
import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one number with its sign, currency or unit. */
final class Terms {

    private static final Set<String> MINUS = Set.of("minus", "negative");

    private Terms() {}

    static @Nullable Draft read(Line line, int at) {
        Match<Money> sign = Currencies.before(line, at);
        if (sign != null) {
            return MoneyTerms.signed(line, at, sign);
        }
        int number = afterMinus(line, at);
        Numeral numeral = line.numeral(number);
        if (numeral == null) {
            return null;
        }
        Numeral signed = number > at ? numeral.times(BigDecimal.ONE.negate()) : numeral;
        Match<Money> currency = Currencies.after(line, number, numeral.to());
        if (currency != null) {
            return MoneyTerms.named(line, at, signed, currency);
        }
        Match<Measure> unit = Units.after(line, number, numeral.to());
        if (unit == null && isMagnitude(line, at, numeral.to())) {
            Unit magnitude = Units.get("magnitude").unit();
            return Draft.exact(signed, at, numeral.to(), Kind.MEASURE, magnitude, "measure.magnitude");
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
        if (line.run(unit.to(), "below", "zero")) {
            return belowZero(draft, unit.to() + 2);
        }
        return Composed.of(line, withSign(line, isFraction(line, numeral) ? SmallerUnits.of(draft) : draft));
    }

    /** "20 degrees below zero". */
    private static Draft belowZero(Draft draft, int after) {
        Amount amount = new Amount.Exact(draft.low().negate());
        return new Draft(
                draft.from(), draft.to(), after, draft.kind(), amount, draft.step(), draft.unit(), draft.rule());
    }

    /** "magnitude 7.2", "magnitude-7 quake", "7.2 magnitude". */
    private static boolean isMagnitude(Line line, int at, int to) {
        return line.is(at - 1, "magnitude")
                || (line.hyphen(at - 1) && line.is(at - 2, "magnitude"))
                || (line.is(to, "magnitude") && line.digits(at));
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
    static int afterMinus(Line line, int at) {
        if (line.in(at, MINUS)) {
            return line.numeral(at + 1) == null || line.run(at - 2, "plus", "or") ? at : at + 1;
        }
        boolean sign = (line.is(at, "-") || line.is(at, "−")) && !line.glued(at) && line.digits(at + 1);
        return sign && (line.glued(at + 1) || isDegree(line, at + 1) || isAlone(line, at + 1)) ? at + 1 : at;
    }

    /** A sign and a number and nothing else. */
    private static boolean isAlone(Line line, int number) {
        Numeral numeral = line.numeral(number);
        return number == 1 && numeral != null && numeral.to() == line.size();
    }

    private static boolean isDegree(Line line, int number) {
        Numeral numeral = line.numeral(number);
        Match<Measure> unit = numeral == null ? null : Units.after(line, number, numeral.to());
        return unit != null
                && (unit.value().unit().dimension().equals("temperature")
                        || unit.value().form().equals("degree"));
    }

    /** A sign written after the number belongs to its span ("80%", "37°C"); a word does not ("80 percent"). */
    private static Draft withSign(Line line, Draft draft) {
        boolean sign = !line.word(draft.to()) && !line.is(draft.to(), "-") && line.glued(draft.to());
        return sign ? draft.through(draft.after()) : draft;
    }
}
