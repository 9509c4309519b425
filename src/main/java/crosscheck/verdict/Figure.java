package crosscheck.verdict;

import crosscheck.claim.Claim;
import crosscheck.claim.Modality;
import crosscheck.quantity.Amount;
import crosscheck.quantity.Hedge;
import crosscheck.quantity.Interval;
import crosscheck.quantity.Kind;
import crosscheck.quantity.Precision;
import crosscheck.quantity.Quantity;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A claim's figure made ready to be held against others: everything in the base unit of its dimension, so that 72 hours meet three days.
 *
 * @param claim whose figure it is
 * @param words as a reader sees it, hedge included
 * @param low the stated low end
 * @param high the stated high end, null when open (vague words)
 * @param firm what the median reader allows
 * @param generous what nine readers in ten allow
 * @param bound what the hedge does, null when the figure is bare
 * @param precision how finely the figure is stated
 */
record Figure(
        Claim claim,
        String words,
        BigDecimal low,
        @Nullable BigDecimal high,
        Interval firm,
        Interval generous,
        Hedge.@Nullable Bound bound,
        Precision precision) {

    static Figure of(Claim claim) {
        Quantity quantity = claim.quantity();
        Amount amount = quantity.amount();
        BigDecimal high = amount.high();
        return new Figure(
                claim,
                words(claim),
                quantity.base(amount.low()),
                high == null ? null : quantity.base(high),
                quantity.base(quantity.firm()),
                quantity.base(quantity.generous()),
                quantity.hedge() == null ? null : quantity.hedge().bound(),
                Precision.of(quantity, claim.article().at(quantity.span())));
    }

    /** Whether the text says that it is not so. */
    boolean denied() {
        return claim.modality().value() == Modality.DENIED;
    }

    /** Whether it is told of something that happened, as a fact or as none: neither a plan nor an age or a term that somebody opposes. */
    boolean happened() {
        boolean framed = claim.event() != null && claim.event().value().frame() != null;
        return framed && claim.quantity().kind() == Kind.COUNT && !Causes.planned(claim);
    }

    /** Whether it is the two numbers of a vote or a game. */
    boolean isScore() {
        return claim.quantity().kind() == Kind.SCORE;
    }

    /** Whether only a floor is known. */
    boolean vague() {
        return high == null;
    }

    /** The stated high end; the generous one for a vague word. */
    @Nullable BigDecimal top() {
        return high == null ? generous.high() : high;
    }

    /** Whether the words loosen or bound the figure. */
    boolean hedged() {
        return bound != null && bound != Hedge.Bound.EXACT;
    }

    private static String words(Claim claim) {
        Quantity quantity = claim.quantity();
        Hedge hedge = quantity.hedge();
        String number = claim.article().at(quantity.span());
        if (hedge == null) {
            return number;
        }
        return hedge.span().start() < quantity.span().start()
                ? hedge.words() + " " + number
                : number + " " + hedge.words();
    }
}
