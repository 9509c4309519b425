package crosscheck.quantity;

import java.math.BigDecimal;

/**
 * A unit of measurement or a currency.
 *
 * @param symbol its name in {@code briefing.json}: {@code %}, an ISO 4217 code, {@code km}, {@code year} …
 * @param dimension what it measures ({@code length}, {@code time}, {@code money:USD} …); only one dimension's figures are compared
 * @param factor size in the dimension's base unit
 * @param offset base value of the unit's zero: not 0 only for temperatures
 */
public record Unit(String symbol, String dimension, BigDecimal factor, BigDecimal offset) {

    /** A figure in this unit, expressed in the base unit of its dimension. */
    public BigDecimal toBase(BigDecimal figure) {
        return figure.multiply(factor).add(offset);
    }
}
