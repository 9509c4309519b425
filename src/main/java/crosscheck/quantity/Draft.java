package crosscheck.quantity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A quantity as a rule reads it, before hedge, rate and interval are known; places are lexeme indexes.
 *
 * @param from first lexeme of the number, sign included
 * @param to after the number's last lexeme
 * @param after after the last lexeme of the unit that belongs to it, {@code to} when there is none
 * @param kind what sort of figure
 * @param amount as stated, in full units
 * @param step place value of the last digit written, when decimals or a scale word show the precision; else null
 * @param unit null for plain counts
 * @param rule id of the rule
 */
record Draft(
        int from,
        int to,
        int after,
        Kind kind,
        Amount amount,
        @Nullable BigDecimal step,
        @Nullable Unit unit,
        String rule) {

    static Draft exact(Numeral number, int from, int after, Kind kind, @Nullable Unit unit, String rule) {
        return new Draft(from, number.to(), after, kind, new Amount.Exact(number.value()), number.step(), unit, rule);
    }

    /** One figure without a unit, that may take over its neighbour's. */
    boolean bare() {
        return unit == null && kind == Kind.COUNT && amount instanceof Amount.Exact && to == after;
    }

    Draft as(Kind other, @Nullable Unit otherUnit, String otherRule) {
        return new Draft(from, to, after, other, amount, step, otherUnit, otherRule);
    }

    Draft until(int end) {
        return new Draft(from, to, end, kind, amount, step, unit, rule);
    }

    /** The same amount in another unit. */
    Draft stated(BigDecimal value, Unit other) {
        return new Draft(from, to, after, kind, new Amount.Exact(value), null, other, rule);
    }

    /** The same with everything before a lexeme as the number's own words. */
    Draft through(int end) {
        return new Draft(from, end, end, kind, amount, step, unit, rule);
    }

    /** Single figures and vague floors only: the low end. */
    BigDecimal low() {
        return amount.low();
    }
}
