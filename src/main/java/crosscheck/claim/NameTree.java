package crosscheck.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Names of places that begin with the same words, branching by the next word. */
final class NameTree {

    private final Map<String, NameTree> next = new HashMap<>();
    private Gazetteer.@Nullable Place place;

    /** Adds a name; of two places with one name the first stays. */
    void add(List<Piece> words, Gazetteer.Place named) {
        NameTree at = this;
        for (Piece word : words) {
            at = at.next.computeIfAbsent(word.spelling().name(), w -> new NameTree());
        }
        at.place = at.place == null ? named : at.place;
    }

    /** The names that go on with a word, null when none does. */
    @Nullable NameTree next(String word) {
        return next.get(word);
    }

    /** The place whose name ends here, null when none does. */
    Gazetteer.@Nullable Place place() {
        return place;
    }
}
