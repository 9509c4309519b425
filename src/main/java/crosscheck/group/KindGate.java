package crosscheck.group;

import crosscheck.claim.Event.Nature;
import org.jspecify.annotations.Nullable;

/** A change, a share or a rate is not held against a level or a total. */
final class KindGate implements Gate {

    @Override
    public @Nullable Finding check(Profile a, Profile b) {
        Nature one = a.nature();
        Nature two = b.nature();
        boolean counted = a.measure().startsWith("count");
        if (one == null || two == null || family(one, counted) == family(two, counted) || a.alike(b)) {
            return null;
        }
        return Finding.fail("gate.kind", name(one), name(two));
    }

    /** For counts, whether a verb of change gives the change or the level after it is not known for certain. */
    private static int family(Nature nature, boolean counted) {
        return switch (nature) {
            case STOCK, FLOW, CUMULATIVE -> 0;
            case CHANGE -> counted ? 0 : 1;
            case SHARE -> 2;
            case RATE -> 3;
        };
    }

    private static String name(Nature nature) {
        return switch (nature) {
            case STOCK -> "a standing figure";
            case FLOW -> "a figure of one period";
            case CUMULATIVE -> "a running total";
            case CHANGE -> "a change";
            case SHARE -> "a share";
            case RATE -> "a rate";
        };
    }
}
