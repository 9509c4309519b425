package crosscheck.claim;

import crosscheck.lexicon.Table;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The words that loosen an assertion, from {@code modality.tsv}: verbs of planning, expecting, denying and the like in dictionary form,
 * nouns that plan, and frames of events that happen rather than being decided.
 */
final class ModalityWords {

    private final Map<String, Set<String>> sorts = new HashMap<>();

    ModalityWords() {
        for (Table.Row row : Table.load("modality").rows()) {
            sorts.computeIfAbsent(row.get("sort"), sort -> new HashSet<>()).add(row.get("surface"));
        }
    }

    boolean is(String sort, String word) {
        return sorts.getOrDefault(sort, Set.of()).contains(word);
    }
}
