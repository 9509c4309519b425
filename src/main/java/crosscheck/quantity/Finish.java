package crosscheck.quantity;

import crosscheck.text.Span;

/** Adds to a draft what stands around it: hedge, rate and change, and from them the intervals. */
final class Finish {

    private Finish() {}

    static Quantity quantity(Line line, Draft draft) {
        Span span = line.span(draft.from(), draft.to());
        Hedge hedge = Hedges.of(line, draft);
        Rates.Rate rate = Rates.of(line, draft);
        Span extent = span.cover(line.span(draft.from(), Math.max(draft.to(), draft.after())));
        extent = hedge == null ? extent : extent.cover(hedge.span());
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
}
