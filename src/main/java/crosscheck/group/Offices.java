package crosscheck.group;

import crosscheck.lexicon.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Knows the houses that sources speak for, under whatever description: {@code offices.tsv}. */
final class Offices {

    /**
     * A house.
     *
     * @param id stable name
     * @param rank of several in one description the lowest decides
     * @param nation gazetteer id, null when every nation may have one
     */
    record Office(String id, int rank, @Nullable String nation) {}

    private final Map<String, Office> offices = new TreeMap<>();

    Offices(Table table) {
        for (Table.Row row : table.rows()) {
            String nation = row.get("nation");
            try {
                offices.put(
                        row.get("surface"),
                        new Office(
                                row.get("office"),
                                Integer.parseInt(row.get("rank")),
                                nation.isEmpty() ? null : nation));
            } catch (NumberFormatException e) {
                throw row.broken("rank must be a number");
            }
        }
    }

    static Offices load() {
        return new Offices(Table.load("offices"));
    }

    @Nullable Office of(String description) {
        List<String> words = words(description);
        Office best = null;
        for (int from = 0; from < words.size(); from++) {
            for (int to = from + 1; to <= Math.min(words.size(), from + 4); to++) {
                Office office = offices.get(String.join(" ", words.subList(from, to)));
                if (office != null && (best == null || office.rank < best.rank)) {
                    best = office;
                }
            }
        }
        return best;
    }

    private static List<String> words(String description) {
        List<String> words = new ArrayList<>();
        for (String word :
                description.toLowerCase(Locale.ROOT).replace('’', '\'').split("[^\\p{L}\\p{Nd}.'/]+", -1)) {
            String bare = word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
            bare = bare.endsWith(".") ? bare.substring(0, bare.length() - 1) : bare;
            if (!bare.isEmpty()) {
                words.add(bare);
            }
        }
        return words;
    }
}
