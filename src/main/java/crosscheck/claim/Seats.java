package crosscheck.claim;

import crosscheck.lexicon.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Houses of those who govern, from {@code seats.tsv}: mostly named for who sits there, seldom for where something is. */
final class Seats {

    record Seat(List<Piece> words, boolean building) {}

    private static final Map<String, List<Seat>> SEATS = load();

    private Seats() {}

    private static Map<String, List<Seat>> load() {
        Map<String, List<Seat>> seats = new HashMap<>();
        for (Table.Row row : Table.load("seats").rows()) {
            boolean building = switch (row.get("kind")) {
                case "building" -> true;
                case "body" -> false;
                default -> throw row.broken("no kind " + row.get("kind"));
            };
            List<Piece> words = Line.words(row.get("surface"));
            seats.computeIfAbsent(words.getFirst().text(), w -> new ArrayList<>())
                    .add(new Seat(words, building));
        }
        return seats;
    }

    /** The seats whose first word is written like this. */
    static List<Seat> openedBy(String word) {
        return SEATS.getOrDefault(word, List.of());
    }

    /** Index after the longest seat named at an index, the index itself when none is. */
    static int end(Line line, int index) {
        Seat seat = at(line, index);
        return seat == null ? index : index + seat.words().size();
    }

    /** Whether the seat named at an index is a building one can be in, not only those who sit there. */
    static boolean isBuilding(Line line, int index) {
        Seat seat = at(line, index);
        return seat != null && seat.building();
    }

    private static @Nullable Seat at(Line line, int index) {
        Seat best = null;
        for (Seat seat : line.at(index).spelling().places().seats()) {
            boolean longer = best == null || seat.words().size() > best.words().size();
            best = longer && line.matches(index, seat.words()) ? seat : best;
        }
        return best;
    }
}
