package crosscheck.briefing;

import crosscheck.claim.Claim;
import crosscheck.claim.Modality;
import crosscheck.quantity.Amount;
import crosscheck.quantity.Hedge;
import crosscheck.quantity.Interval;
import crosscheck.quantity.Kind;
import crosscheck.quantity.Quantity;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a claim's words allow, in the base unit of its dimension, so that claims in different units share a scale.
 *
 * @param point the figure as stated, null for a range or a vague word
 * @param openLow whether the words leave it open downwards
 * @param openHigh whether the words leave it open upwards
 * @param hollow whether it is no statement of fact
 */
record Spread(
        BigDecimal low,
        @Nullable BigDecimal point,
        Interval firm,
        Interval generous,
        boolean openLow,
        boolean openHigh,
        boolean hollow) {

    static Spread of(Claim claim) {
        Quantity quantity = claim.quantity();
        Amount amount = quantity.amount();
        Hedge.Bound bound = quantity.hedge() == null ? null : quantity.hedge().bound();
        BigDecimal low = base(quantity, amount.low());
        return new Spread(
                low,
                amount instanceof Amount.Exact ? low : null,
                base(quantity, quantity.firm()),
                base(quantity, quantity.generous()),
                bound == Hedge.Bound.AT_MOST || bound == Hedge.Bound.UNDER,
                bound == Hedge.Bound.AT_LEAST || bound == Hedge.Bound.OVER,
                claim.modality().value() != Modality.ASSERTED);
    }

    private static Interval base(Quantity quantity, Interval interval) {
        return new Interval(
                interval.low() == null ? null : base(quantity, interval.low()),
                interval.high() == null ? null : base(quantity, interval.high()));
    }

    private static BigDecimal base(Quantity quantity, BigDecimal figure) {
        if (quantity.unit() != null) {
            return quantity.unit().toBase(figure);
        }
        return quantity.kind() == Kind.FRACTION ? figure.movePointRight(2) : figure;
    }
}
