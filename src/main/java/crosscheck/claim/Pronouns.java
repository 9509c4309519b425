package crosscheck.claim;

import crosscheck.lexicon.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which pronoun stands for whom, by first names and titles. */
final class Pronouns {

    private static final Map<String, String> NAMES = load();

    private Pronouns() {}

    private static Map<String, String> load() {
        Map<String, String> names = new HashMap<>();
        for (Table.Row row : Table.load("first-names").rows()) {
            names.put(row.get("surface"), row.get("pronoun"));
        }
        return Map.copyOf(names);
    }

    /** Whether a pronoun can stand for a person: nothing known of the person speaks against it. */
    static boolean fits(String pronoun, Person person) {
        String own = of(person);
        return own == null || own.equals(pronoun);
    }

    static boolean isFirstName(String name) {
        return NAMES.containsKey(name);
    }

    private static @Nullable String of(Person person) {
        for (String word : words(person.role())) {
            if (WordSets.SHE_TITLES.contains(word) || WordSets.HE_TITLES.contains(word)) {
                return WordSets.SHE_TITLES.contains(word) ? "she" : "he";
            }
        }
        return person.isFull()
                ? NAMES.get(person.name().substring(0, person.name().indexOf(' ')))
                : null;
    }

    private static List<String> words(@Nullable String role) {
        return role == null ? List.of() : List.of(role.toLowerCase(Locale.ROOT).split(" ", -1));
    }
}
