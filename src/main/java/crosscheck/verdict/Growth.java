package crosscheck.verdict;

import crosscheck.evidence.Explanation;
import crosscheck.quantity.Hedge;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A running total told twice: "more than 20,000", and some days later "nearly 25,000". The words of the first allow the second, yet what
 * they tell a reader is that the total rose.
 */
final class Growth {

    private Growth() {}

    /** Whether every telling of one figure is of an earlier day than those of the other, larger one, and both are of a running total. */
    static boolean between(Column one, Column two) {
        return one.first().low().compareTo(two.first().low()) < 0 ? rose(one, two) : rose(two, one);
    }

    private static boolean rose(Column small, Column large) {
        LocalDate last = day(small, true);
        LocalDate first = day(large, false);
        return stated(small.first(), large.first())
                && stated(large.first(), small.first())
                && apart(small.first(), large.first())
                && last != null
                && first != null
                && last.isBefore(first)
                && total(small)
                && total(large);
    }

    /** Whether the larger figure is not the smaller one in rounder words. */
    private static boolean apart(Figure small, Figure large) {
        return large.low().compareTo(small.low()) > 0
                && !(small.precision().shown() && small.precision().rounds(large.low(), small.low()))
                && !(large.precision().shown() && large.precision().rounds(small.low(), large.low()));
    }

    /** Whether the figure is told as what it was, not as about what it was, unless the other is out of reach of that. */
    private static boolean stated(Figure figure, Figure other) {
        BigDecimal high = figure.high();
        return high != null
                && figure.low().compareTo(high) == 0
                && (figure.bound() != Hedge.Bound.ABOUT || !figure.generous().overlaps(other.firm()))
                && !Causes.planned(figure.claim());
    }

    private static boolean total(Column column) {
        return column.figures().stream().allMatch(f -> Motion.of(f.claim()) == Motion.RISES);
    }

    /** The last or the first day on which a figure was given; null when one of its days is unknown. */
    private static @Nullable LocalDate day(Column column, boolean last) {
        LocalDate found = null;
        for (Figure figure : column.figures()) {
            LocalDate day = Causes.day(figure.claim());
            if (day == null) {
                return null;
            }
            found = found == null || (last ? day.isAfter(found) : day.isBefore(found)) ? day : found;
        }
        return found;
    }

    static Relation relation(Figure a, Figure b) {
        boolean rising = a.low().compareTo(b.low()) < 0;
        Figure small = rising ? a : b;
        Figure large = rising ? b : a;
        return new Relation(
                a.claim(),
                b.claim(),
                Relation.Stance.INCOMPATIBLE,
                Explanation.of("relation.grew", small.words(), large.words()));
    }
}
