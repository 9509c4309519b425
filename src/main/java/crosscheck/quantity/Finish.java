package crosscheck.quantity;

import crosscheck.text.Span;
import org.jspecify.annotations.Nullable;

/** Adds to a draft what stands around it: hedge, rate and change, and from them the intervals. */
final class Finish {

    private Finish() {}

    /**
     * The quantity of a draft.
     *
     * @param last the quantity before it in the sentence, whose hedge holds for the same figure in another unit too; null for the first
     */
    static Quantity quantity(Line line, Draft draft, @Nullable Quantity last) {
        Span span = line.span(draft.from(), draft.to());
        Hedge own = Hedges.of(line, draft);
        Hedge hedge = own == null && last != null && isConversion(line, draft, last) ? last.hedge() : own;
        Rates.Rate rate = Rates.of(line, draft);
        Span extent = span.cover(line.span(draft.from(), Math.max(draft.to(), draft.after())));
        extent = own == null ? extent : extent.cover(own.span());
        extent = rate == null || rate.far() ? extent : extent.cover(rate.span());
        return new Quantity(
                span,
                extent,
                draft.kind(),
                draft.amount(),
                hedge,
                draft.unit(),
                rate == null ? null : rate.per(),
                Changes.of(line, draft),
                Allowance.firm(draft, hedge),
                Allowance.generous(draft, hedge),
                draft.rule());
    }

    /** "about 10 miles (16 kilometres)": the figure before the bracket in another unit. */
    private static boolean isConversion(Line line, Draft draft, Quantity last) {
        boolean opens = line.is(draft.from() - 1, "(")
                && line.at(draft.from() - 2).span().end() <= last.extent().end();
        return opens
                && draft.unit() != null
                && last.unit() != null
                && !draft.unit().equals(last.unit())
                && draft.kind() == last.kind();
    }
}
