package crosscheck.group;

import crosscheck.claim.Event.Nature;
import crosscheck.lexicon.Table;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is counted anew every week or month ({@code recurring.tsv}) is compared across more than a few days only where both figures state one
 * period: the jobs added in August are not those added in January.
 */
final class RecurringGate implements Gate {

    /** Days between two reports of one count. */
    private static final int DAYS = 4;

    /** Days between reports of figures that are nearly equal, as a first estimate and its revision are. */
    private static final int REVISED = 14;

    private final Set<String> recurring;

    RecurringGate(Table recurring) {
        this.recurring = recurring.rows().stream().map(row -> row.get("class")).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public @Nullable Finding check(Profile a, Profile b) {
        if (listed(a) && listed(b) && dated(a) && dated(b) && !Periods.meet(a, b)) {
            return Finding.fail("gate.period", a.when(), b.when());
        }
        boolean anew = (counted(a) && flows(b)) || (counted(b) && flows(a));
        if (!anew || onePeriod(a, b) || a.day() == null || b.day() == null) {
            return null;
        }
        long days = Math.abs(ChronoUnit.DAYS.between(a.day(), b.day()));
        boolean may =
                days <= DAYS || (days <= REVISED && a.near(b) && !a.measure().equals("share")) || equal(a, b);
        return may ? null : Finding.fail("gate.period", a.when(), b.when());
    }

    private boolean listed(Profile profile) {
        return profile.countClass() != null && recurring.contains(profile.countClass());
    }

    private boolean counted(Profile profile) {
        return listed(profile) && flows(profile);
    }

    /** Whether the figure may be that of one period, rather than a level or a running total. */
    private static boolean flows(Profile profile) {
        boolean standing = profile.nature() == Nature.STOCK || profile.nature() == Nature.CUMULATIVE;
        boolean share = profile.measure().equals("share");
        return share || (profile.measure().equals("count") && !standing);
    }

    /** Whether both are dated, and by days in common: that they are as long as each other, {@link PeriodGate} has seen to. */
    private static boolean onePeriod(Profile a, Profile b) {
        return dated(a) && dated(b) && Periods.meet(a, b);
    }

    private static boolean dated(Profile profile) {
        return profile.from() != null && profile.to() != null;
    }

    /** Whether the figures are one, in full or rounded. */
    private static boolean equal(Profile a, Profile b) {
        return a.telling(b) && (a.digits() != b.digits() || a.stated().overlaps(b.stated()));
    }
}
