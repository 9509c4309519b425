package crosscheck.claim;

import crosscheck.lexicon.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sentences that break down or go on counting what the sentence before reports on somebody's word: "Among them are 14 children." */
final class Followed {

    private static final List<List<String>> OPENINGS = Table.load("continuations").rows().stream()
            .map(row -> Line.words(row.get("surface")).stream().map(Piece::norm).toList())
            .toList();

    private Followed() {}

    /** Whether a sentence opens with words that take up the figure before it. */
    static boolean goesOn(Line line) {
        return OPENINGS.stream().anyMatch(opening -> line.reads(0, opening));
    }

    /** The act of saying that a sentence without one goes on from: the last of the sentence before; null when that has none. */
    static @Nullable Speech from(List<Speech> before) {
        return before.isEmpty() ? null : before.getLast();
    }
}
