package crosscheck.claim;

import crosscheck.lexicon.Table;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The news outlets and agencies of {@code outlets.tsv}. */
final class Outlets {

    private static final Set<String> NAMES = load();

    private Outlets() {}

    private static Set<String> load() {
        Set<String> names = new HashSet<>();
        for (Table.Row row : Table.load("outlets").rows()) {
            for (String name : row.get("surface").split("\\|", -1)) {
                names.add(bare(name));
            }
        }
        return Set.copyOf(names);
    }

    /** The outlet named by the words of a stretch, null when they name none. */
    static @Nullable String named(Line line, int from, int to) {
        for (int end = Math.min(to, line.size()); end > from; end--) {
            for (int start = from; start < end; start++) {
                if (line.at(start).isCapital() && isOutlet(line.text(start, end))) {
                    return line.text(start, end);
                }
            }
        }
        return null;
    }

    static boolean isOutlet(String name) {
        return NAMES.contains(bare(name));
    }

    private static String bare(String name) {
        String low = name.toLowerCase(Locale.ROOT);
        return low.startsWith("the ") ? low.substring(4) : low;
    }
}
