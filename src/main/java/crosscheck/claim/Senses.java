package crosscheck.claim;

import crosscheck.claim.Predicates.Sense;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The senses of the words of {@code events.tsv}, each with the condition under which the word has it. */
final class Senses {

    private record Entry(Sense sense, Condition when) {}

    private final Map<String, List<Entry>> entries = new HashMap<>();

    /** Adds a sense; those with a condition are asked before those without, in the order of the list. */
    void add(String surface, String pos, String patient, Sense sense, Condition when) {
        List<Entry> all = entries.computeIfAbsent(key(surface, pos, patient), key -> new ArrayList<>());
        int asked = (int)
                all.stream().filter(entry -> !entry.when().tests().isEmpty()).count();
        all.add(when.tests().isEmpty() ? all.size() : asked, new Entry(sense, when));
    }

    /** Tells the senses of a noun in a frame by another word. */
    void rename(String noun, String frame, String verb) {
        entries.computeIfPresent(
                key(noun, "noun", ""),
                (key, all) -> all.stream()
                        .map(entry -> entry.sense().frame().equals(frame)
                                ? new Entry(new Sense(frame, verb, entry.sense().nature()), entry.when())
                                : entry)
                        .toList());
    }

    /** The sense of a word where it stands; null when none holds there. */
    @Nullable Sense of(String surface, String pos, String patient, Situation situation) {
        for (Entry entry : entries.getOrDefault(key(surface, pos, patient), List.of())) {
            if (entry.when().holds(situation)) {
                return entry.sense();
            }
        }
        return null;
    }

    /** The first sense of a word wherever it stands; null when it has none. */
    @Nullable Sense first(String surface, String pos, String patient) {
        List<Entry> all = entries.getOrDefault(key(surface, pos, patient), List.of());
        return all.isEmpty() ? null : all.getFirst().sense();
    }

    /** Whether a word has any sense. */
    boolean lists(String surface, String pos, String patient) {
        return entries.containsKey(key(surface, pos, patient));
    }

    private static String key(String surface, String pos, String patient) {
        return pos + ' ' + patient + ' ' + surface;
    }
}
