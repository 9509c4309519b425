package crosscheck.group;

import crosscheck.quantity.Interval;
import java.math.BigDecimal;
import java.time.LocalDate;

/** Counts that go on while a story is told: of the dead, of those found, of the claims filed so far. A later one may be far larger. */
final class Tolls {

    /** A toll that grew more than this many times between two reports is more likely another one. */
    private static final BigDecimal MOST = BigDecimal.TEN;

    private Tolls() {}

    /** Whether the figures are of a toll, and the one of the later day is clearly the larger. */
    static boolean grown(Profile a, Profile b) {
        BigDecimal ratio = a.ratio(b);
        boolean moved = ratio != null && ratio.compareTo(MOST) <= 0 && !a.near(b);
        return moved && (rises(a, b) || rises(b, a));
    }

    /** Whether the figures are of a toll, and the one of the later day is clearly the smaller: it is likely another toll, for victims are not unfound. */
    static boolean fallen(Profile a, Profile b) {
        return falls(a, b) || falls(b, a);
    }

    private static boolean rises(Profile first, Profile second) {
        return later(first, second) && below(first.stated(), second.stated());
    }

    private static boolean falls(Profile first, Profile second) {
        return later(first, second) && below(second.stated(), first.stated());
    }

    /** Whether a toll is told again on a later day. */
    private static boolean later(Profile first, Profile second) {
        LocalDate one = first.day();
        LocalDate two = second.day();
        return (first.toll() || second.toll()) && one != null && two != null && one.isBefore(two);
    }

    private static boolean below(Interval small, Interval large) {
        return small.high() != null && large.low() != null && small.high().compareTo(large.low()) < 0;
    }
}
