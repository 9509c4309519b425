package crosscheck.quantity;

import crosscheck.lexicon.Table;
import crosscheck.quantity.Quantity.Change;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells a stated change ("rose by 15", "up 3 %") from a level ("rose to 1,650"). */
final class Changes {

    private static final Map<String, Change> WORDS = new HashMap<>();
    private static final Set<String> BETWEEN = Cells.set("hedge-words", "change-gap");
    private static final Set<String> PARTICLE_VERBS = Cells.set("hedge-words", "particle-verb");
    private static final Set<String> PARTICLES = Set.of("up", "down");
    private static final int REACH = 6;

    static {
        for (Table.Row row : Table.load("changes").rows()) {
            WORDS.put(row.get("surface"), Cells.one(row, "direction", Change.class));
        }
    }

    private Changes() {}

    static boolean isChange(String norm) {
        return WORDS.containsKey(norm);
    }

    static @Nullable Change of(Line line, Draft draft) {
        if (draft.kind() == Kind.AGE || draft.kind() == Kind.SCORE) {
            return null;
        }
        for (int at = draft.from() - 1; at >= draft.from() - REACH; at--) {
            Change change = WORDS.get(line.norm(at));
            if (change != null) {
                return line.is(at + 1, "to") || isParticle(line, at) ? null : change;
            }
            if (!line.in(at, BETWEEN)) {
                break;
            }
        }
        return after(line, Math.max(draft.to(), draft.after()), draft);
    }

    /** "make up 12 percent", "piled up $6 billion": the word goes with its verb. */
    private static boolean isParticle(Line line, int at) {
        return PARTICLES.contains(line.norm(at)) && line.in(at - 1, PARTICLE_VERBS);
    }

    /** "a 40 percent decline", "a 5% rise". */
    private static @Nullable Change after(Line line, int at, Draft draft) {
        boolean share = draft.kind() == Kind.PERCENT || draft.kind() == Kind.INDEX;
        return share && line.word(at) ? WORDS.get(line.norm(at)) : null;
    }
}
