package crosscheck.group;

import crosscheck.quantity.Quantity;
import org.jspecify.annotations.Nullable;

/** Only like measures are compared: not a rate with a total, a share with a count, a change with a level, miles with dollars. */
final class MeasureGate implements Gate {

    @Override
    public @Nullable Finding check(Profile a, Profile b) {
        Quantity one = a.claim().quantity();
        Quantity two = b.claim().quantity();
        if (!a.measure().equals(b.measure())
                && !(rateUnsaid(one, two) && a.dimension().equals(b.dimension()) && a.alike(b))) {
            return Finding.fail("gate.measure", words(a), words(b));
        }
        if (a.telling(b) || a.measure().startsWith("count") || a.measure().equals("time")) {
            return null;
        }
        if ((one.change() == null) != (two.change() == null)) {
            return one.change() != null
                    ? Finding.fail("gate.change", words(a), words(b))
                    : Finding.fail("gate.change", words(b), words(a));
        }
        return one.change() == two.change() ? null : Finding.fail("gate.direction", words(a), words(b));
    }

    /** Whether one of two leaves unsaid what it is a rate over: $75,000 a year, and "those who earn up to $75,000". */
    private static boolean rateUnsaid(Quantity one, Quantity two) {
        return (one.per() == null) != (two.per() == null);
    }

    static String words(Profile profile) {
        return profile.claim().article().at(profile.claim().quantity().extent());
    }
}
