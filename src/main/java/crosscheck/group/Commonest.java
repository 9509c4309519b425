package crosscheck.group;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What most claims of a group say. */
final class Commonest {

    private Commonest() {}

    /** The commonest value, the first met of those as common; null when none is known. */
    static <T extends Comparable<? super T>> @Nullable T of(
            List<Profile> profiles, Function<Profile, @Nullable T> field) {
        List<T> values = new ArrayList<>();
        Map<T, Integer> counts = new TreeMap<>();
        for (Profile profile : profiles) {
            T value = field.apply(profile);
            if (value != null) {
                values.add(value);
                counts.merge(value, 1, Integer::sum);
            }
        }
        T best = null;
        for (T value : values) {
            if (best == null || counts.getOrDefault(value, 0) > counts.getOrDefault(best, 0)) {
                best = value;
            }
        }
        return best;
    }
}
