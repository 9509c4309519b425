package crosscheck.quantity;

import crosscheck.text.Span;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One figure of a sentence.
 *
 * @param span the number itself with its scale word and, where written together, its sign ("two million", "$3.5bn", "80%"); hedge
 *     and noun are outside
 * @param extent the span with the hedge, the unit and the rate that belong to it
 * @param kind what sort of figure it is
 * @param amount as stated, in full units
 * @param hedge null when the figure is bare
 * @param unit null for plain counts
 * @param per what the figure is a rate over ("day", "person"), null when it is no rate
 * @param change the direction of a change the figure states, null when it states a level
 * @param firm what the median reader takes the words to allow, in the unit as stated (Ferson et al. 2015)
 * @param generous what nine readers in ten would still allow
 * @param rule stable id of the rule that read it
 */
public record Quantity(
        Span span,
        Span extent,
        Kind kind,
        Amount amount,
        @Nullable Hedge hedge,
        @Nullable Unit unit,
        @Nullable String per,
        @Nullable Change change,
        Interval firm,
        Interval generous,
        String rule) {

    /** The ends that the words fix beyond doubt; "at least 40" is open upwards, "up to 40" downwards, a vague word upwards. */
    public Interval bounded() {
        if (hedge == null || !(amount instanceof Amount.Exact)) {
            return new Interval(amount.low(), amount.high());
        }
        return switch (hedge.bound()) {
            case AT_LEAST, OVER -> new Interval(amount.low(), null);
            case AT_MOST, UNDER -> new Interval(null, amount.high());
            case ABOUT, NEARLY, EXACT -> new Interval(amount.low(), amount.high());
        };
    }

    /** A figure of this quantity in the base unit of its dimension; a share in parts of one, so that half meets 50 percent. */
    public BigDecimal base(BigDecimal figure) {
        return unit == null ? figure : unit.toBase(figure);
    }

    /** An interval of this quantity in the base unit of its dimension. */
    public Interval base(Interval interval) {
        BigDecimal low = interval.low();
        BigDecimal high = interval.high();
        return new Interval(low == null ? null : base(low), high == null ? null : base(high));
    }

    /** The direction of a stated change ("rose by 15"). */
    public enum Change {
        UP,
        DOWN
    }
}
