package crosscheck.claim;

import crosscheck.lexicon.Table;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Names for nations and their people, from {@code nations.tsv}: countries, demonyms, seats of government. */
final class Nations {

    private final Map<String, String> nations = new HashMap<>();

    Nations() {
        for (Table.Row row : Table.load("nations").rows()) {
            nations.put(row.get("surface"), row.get("nation"));
        }
    }

    /** The nation that a word or two stand for ("North Korean", "Pyongyang's"), as written with its capital; null when none. */
    @Nullable String of(String words) {
        String name = words.endsWith("'s") || words.endsWith("’s") ? words.substring(0, words.length() - 2) : words;
        String found = nations.get(name);
        return found != null || !name.endsWith("s") ? found : nations.get(name.substring(0, name.length() - 1));
    }
}
