package crosscheck.sentence;

import crosscheck.lexicon.Table;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Sets of words by which sentences, furniture and tags are told apart: {@code prose-words.tsv}. */
final class WordLists {

    private static final Map<String, Set<String>> SETS = load();

    private WordLists() {}

    /** The words of a set. */
    static Set<String> get(String name) {
        Set<String> words = SETS.get(name);
        if (words == null) {
            throw new IllegalArgumentException("prose-words.tsv has no set " + name);
        }
        return words;
    }

    private static Map<String, Set<String>> load() {
        Map<String, Set<String>> sets = new TreeMap<>();
        for (Table.Row row : Table.load("prose-words").rows()) {
            sets.put(row.get("set"), Set.of(row.get("words").split(" ", -1)));
        }
        return sets;
    }
}
