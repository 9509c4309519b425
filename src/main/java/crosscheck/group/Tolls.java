package crosscheck.group;

import crosscheck.quantity.Interval;
import java.math.BigDecimal;
import java.time.LocalDate;

/** Counts that go on while a story is told: of the dead, of those found, of the claims filed so far. A later one may be far larger. */
final class Tolls {

    /** A toll that grew more than this many times between two reports is more likely another one. */
    private static final BigDecimal MOST = BigDecimal.valueOf(6);

    private Tolls() {}

    /** Whether the figures are of a toll, and the one of the later day is clearly the larger. */
    static boolean grown(Profile a, Profile b) {
        LocalDate one = a.day();
        LocalDate two = b.day();
        BigDecimal ratio = a.ratio(b);
        boolean moved = ratio != null && ratio.compareTo(MOST) <= 0 && !a.near(b);
        if (one == null || two == null || one.equals(two) || !moved || !(a.toll() || b.toll())) {
            return false;
        }
        return one.isBefore(two) ? below(a.stated(), b.stated()) : below(b.stated(), a.stated());
    }

    private static boolean below(Interval small, Interval large) {
        return small.high() != null && large.low() != null && small.high().compareTo(large.low()) < 0;
    }
}
