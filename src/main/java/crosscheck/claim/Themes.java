package crosscheck.claim;

import crosscheck.lexicon.Table;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What an article speaks of, from {@code themes.tsv}: "cases" are infections in an article on illness and something else elsewhere. */
final class Themes {

    private final Map<String, String> themes = new HashMap<>();

    Themes() {
        for (Table.Row row : Table.load("themes").rows()) {
            themes.put(row.get("surface"), row.get("theme"));
        }
    }

    /** The themes that a word of a text names. */
    Set<String> of(String text) {
        Set<String> found = new HashSet<>();
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i < text.length() && Character.isLetter(text.charAt(i))) {
                continue;
            }
            String theme = i == from ? null : themes.get(text.substring(from, i).toLowerCase(Locale.ROOT));
            if (theme != null) {
                found.add(theme);
            }
            from = i + 1;
        }
        return Set.copyOf(found);
    }
}
