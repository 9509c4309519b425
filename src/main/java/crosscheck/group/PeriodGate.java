package crosscheck.group;

import crosscheck.claim.Event.Nature;
import java.time.LocalDate;
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

    private static final int TWICE = 2;

    @Override
    public @Nullable Finding check(Profile a, Profile b) {
        if (!Periods.known(a) || !Periods.known(b)) {
            boolean past = (Periods.known(a) ? past(a) : Periods.known(b) && past(b))
                    && !a.telling(b)
                    && !a.stated().overlaps(b.stated());
            return past ? fail(a, b) : Finding.unsure("gate.period-unknown");
        }
        boolean apart = !Periods.meet(a, b);
        if (average(a) && average(b) && !a.near(b) && (apart || longer(a, b, TWICE) || longer(b, a, TWICE))) {
            return fail(a, b);
        }
        if (!flow(a) || !flow(b)) {
            return apart && past(a) != past(b) && !a.near(b) ? fail(a, b) : null;
        }
        return apart || (unlike(a, b) && !a.near(b)) ? fail(a, b) : null;
    }

    private static boolean unlike(Profile a, Profile b) {
        return longer(a, b, STRETCH) || longer(b, a, STRETCH);
    }

    private static boolean longer(Profile a, Profile b, int times) {
        return Periods.length(a) > times * Periods.length(b);
    }

    /** Whether the figure is what a period had on average: it hangs on how long that was. */
    private static boolean average(Profile profile) {
        return profile.claim().quantity().per() != null;
    }

    private static Finding fail(Profile a, Profile b) {
        return Finding.fail("gate.period", a.when(), b.when());
    }

    private static boolean past(Profile profile) {
        LocalDate printed = profile.claim().article().published();
        return printed != null && Periods.to(profile).isBefore(printed.minusDays(PAST));
    }

    /** Whether the figure was counted in its period. Of a figure whose nature is unknown, the period may be when somebody gave it. */
    private static boolean flow(Profile profile) {
        return profile.nature() == Nature.FLOW || "rates".equals(profile.countClass());
    }
}
