package crosscheck.group;

import crosscheck.claim.Event.Nature;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * What was counted in one period is not held against what was counted in another; a stock and a running total may be. A figure that its
 * article dates long back is not held against one that is not dated, for news speaks of the present.
 */
final class PeriodGate implements Gate {

    /** A period that ended this many days before its article was printed is of the past. */
    private static final int PAST = 60;

    /** Of two periods, the longer may be this many times the shorter: "a week" and "late March" may be one. */
    private static final int STRETCH = 5;

    @Override
    public @Nullable Finding check(Profile a, Profile b) {
        boolean knownA = a.from() != null || a.to() != null;
        boolean knownB = b.from() != null || b.to() != null;
        if (!knownA || !knownB) {
            boolean past = (knownA ? past(a) : knownB && past(b))
                    && !a.telling(b)
                    && !a.stated().overlaps(b.stated());
            return past ? fail(a, b) : Finding.unsure("gate.period-unknown");
        }
        LocalDate fromA = from(a);
        LocalDate fromB = from(b);
        LocalDate toA = to(a);
        LocalDate toB = to(b);
        boolean apart = toA.isBefore(fromB) || toB.isBefore(fromA);
        if (!flow(a) || !flow(b)) {
            return apart && (past(a) != past(b)) && !a.near(b) ? fail(a, b) : null;
        }
        long lengthA = ChronoUnit.DAYS.between(fromA, toA) + 1;
        long lengthB = ChronoUnit.DAYS.between(fromB, toB) + 1;
        boolean unlike = lengthA > STRETCH * lengthB || lengthB > STRETCH * lengthA;
        return apart || (unlike && !a.near(b)) ? fail(a, b) : null;
    }

    private static Finding fail(Profile a, Profile b) {
        return Finding.fail("gate.period", a.when(), b.when());
    }

    private static boolean past(Profile profile) {
        LocalDate printed = profile.claim().article().published();
        return printed != null && to(profile).isBefore(printed.minusDays(PAST));
    }

    /** The first day; when only the last is known, that. */
    private static LocalDate from(Profile profile) {
        LocalDate from = profile.from();
        return from != null ? from : to(profile);
    }

    /** The last day; when only the first is known, the day of the article, for "since July 8" runs until it was printed. */
    private static LocalDate to(Profile profile) {
        LocalDate to = profile.to();
        LocalDate from = profile.from();
        LocalDate day = profile.day();
        if (to != null) {
            return to;
        }
        if (from == null) {
            return day == null ? LocalDate.MAX : day;
        }
        return day == null || day.isBefore(from) ? from : day;
    }

    private static boolean flow(Profile profile) {
        return profile.nature() != Nature.STOCK && profile.nature() != Nature.CUMULATIVE;
    }
}
