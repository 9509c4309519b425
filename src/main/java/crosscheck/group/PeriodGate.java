package crosscheck.group;

import crosscheck.claim.Event.Nature;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** What was counted in one period is not held against what was counted in another; a stock and a running total may be. */
final class PeriodGate implements Gate {

    @Override
    public @Nullable Finding check(Profile a, Profile b) {
        LocalDate fromA = a.from();
        LocalDate fromB = b.from();
        LocalDate toA = a.to();
        LocalDate toB = b.to();
        boolean flow = flow(a) && flow(b);
        if (fromA == null || fromB == null || toA == null || toB == null) {
            return Finding.unsure("gate.period-unknown");
        }
        boolean apart = toA.isBefore(fromB) || toB.isBefore(fromA);
        boolean unlike = length(fromA, toA) > 3 * length(fromB, toB) || length(fromB, toB) > 3 * length(fromA, toA);
        return flow && (apart || unlike) ? Finding.fail("gate.period", a.when(), b.when()) : null;
    }

    private static boolean flow(Profile profile) {
        return profile.nature() != Nature.STOCK && profile.nature() != Nature.CUMULATIVE;
    }

    private static long length(LocalDate from, LocalDate to) {
        return ChronoUnit.DAYS.between(from, to) + 1;
    }
}
