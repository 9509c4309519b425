package crosscheck.quantity;

import crosscheck.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Makes one range of a lower and an upper bound: "more than 100 but fewer than 300". */
final class BoundPairs {

    private static final Set<String> JOINTS = Set.of("and", "but", ", but", ", and");

    private BoundPairs() {}

    static List<Quantity> join(Line line, List<Quantity> quantities) {
        List<Quantity> joined = new ArrayList<>();
        for (Quantity next : quantities) {
            Quantity last = joined.isEmpty() ? null : joined.getLast();
            if (last != null && opposite(last, next) && JOINTS.contains(between(line, last, next))) {
                joined.set(joined.size() - 1, range(last, next));
            } else {
                joined.add(next);
            }
        }
        return joined;
    }

    private static String between(Line line, Quantity one, Quantity other) {
        int from = one.extent().end();
        int to = other.extent().start();
        return from < to ? line.words(new Span(from, to)).strip() : "";
    }

    private static boolean opposite(Quantity one, Quantity other) {
        boolean units = one.unit() == null || Objects.equals(one.unit(), other.unit());
        boolean plain = one.amount() instanceof Amount.Exact && other.amount() instanceof Amount.Exact;
        int order = one.amount().low().compareTo(other.amount().low());
        return units
                && plain
                && ((isLower(one) && isUpper(other) && order < 0) || (isUpper(one) && isLower(other) && order > 0));
    }

    private static boolean isLower(Quantity quantity) {
        return quantity.hedge() != null
                && Set.of(Hedge.Bound.OVER, Hedge.Bound.AT_LEAST)
                        .contains(quantity.hedge().bound());
    }

    private static boolean isUpper(Quantity quantity) {
        return quantity.hedge() != null
                && Set.of(Hedge.Bound.UNDER, Hedge.Bound.AT_MOST)
                        .contains(quantity.hedge().bound());
    }

    private static Quantity range(Quantity one, Quantity other) {
        Amount.Range range = new Amount.Range(
                one.amount().low().min(other.amount().low()),
                one.amount().low().max(other.amount().low()));
        Interval ends = new Interval(range.low(), range.high());
        return new Quantity(
                one.span().cover(other.span()),
                one.extent().cover(other.extent()),
                other.kind(),
                range,
                one.hedge(),
                other.unit(),
                other.per(),
                one.change(),
                ends,
                ends,
                "range.bounds");
    }
}
