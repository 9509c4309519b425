package crosscheck.claim;

import crosscheck.lexicon.Table;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The classes of things that news counts, from {@code count-classes.tsv}. */
final class CountClasses {

    private static final Map<String, String> IRREGULAR = Map.ofEntries(
            Map.entry("men", "man"),
            Map.entry("women", "woman"),
            Map.entry("children", "child"),
            Map.entry("people", "people"),
            Map.entry("lives", "life"),
            Map.entry("wives", "wife"),
            Map.entry("knives", "knife"),
            Map.entry("feet", "foot"),
            Map.entry("wolves", "wolf"),
            Map.entry("teeth", "tooth"),
            Map.entry("mice", "mouse"),
            Map.entry("geese", "goose"),
            Map.entry("servicemen", "serviceman"),
            Map.entry("policemen", "policeman"),
            Map.entry("crises", "crisis"),
            Map.entry("diagnoses", "diagnosis"),
            Map.entry("alumni", "alumnus"),
            Map.entry("passersby", "passerby"),
            Map.entry("housewives", "housewife"),
            Map.entry("avalanches", "avalanche"),
            Map.entry("mps", "mp"),
            Map.entry("movies", "movie"),
            Map.entry("sorties", "sortie"),
            Map.entry("taxis", "taxi"),
            Map.entry("iraqis", "iraqi"),
            Map.entry("israelis", "israeli"),
            Map.entry("jihadis", "jihadi"),
            Map.entry("buses", "bus"),
            Map.entry("bonuses", "bonus"),
            Map.entry("campuses", "campus"),
            Map.entry("fetuses", "fetus"),
            Map.entry("foetuses", "foetus"),
            Map.entry("surpluses", "surplus"));

    private final Map<String, String> classes = new HashMap<>();

    private final Map<String, String> sorts = new HashMap<>();
    private final Set<String> mourned = new HashSet<>();

    CountClasses() {
        for (Table.Row row : Table.load("classes").rows()) {
            sorts.put(row.get("class"), row.get("sort"));
            if (row.get("lost").equals("killed")) {
                mourned.add(row.get("class"));
            }
        }
        for (Table.Row row : Table.load("count-classes").rows()) {
            if (classes.put(row.get("surface"), row.get("class")) != null) {
                throw row.broken("a second class for " + row.get("surface"));
            }
            if (!sorts.containsKey(row.get("class"))) {
                throw row.broken("no class " + row.get("class") + " in classes.tsv");
            }
        }
    }

    /** The class of a phrase's last words, the longest listed ones ("ballistic missile" before "missile"); null when none is listed. */
    @Nullable String of(String phrase) {
        String rest = phrase.toLowerCase(Locale.ROOT);
        while (true) {
            String singular = singularPhrase(rest);
            String found = classes.getOrDefault(singular, classes.get(rest));
            int space = rest.indexOf(' ');
            if (found != null || space < 0) {
                return found;
            }
            rest = rest.substring(space + 1);
        }
    }

    /** Whether the list holds exactly this phrase. */
    boolean lists(String phrase) {
        return classes.containsKey(phrase);
    }

    /** Whether the members of a class live. */
    boolean isLiving(@Nullable String countClass) {
        return countClass != null && "living".equals(sorts.get(countClass));
    }

    /** Whether those of a class who are lost are dead: soldiers and children, not workers and voters. */
    boolean isMourned(@Nullable String countClass) {
        return countClass != null && mourned.contains(countClass);
    }

    /** The singular of a phrase's last word: "missing people" are each a "missing person". */
    private static String singularPhrase(String phrase) {
        int space = phrase.lastIndexOf(' ') + 1;
        String last = phrase.substring(space);
        boolean persons = space > 0 && last.equals("people");
        return phrase.substring(0, space) + (persons ? "person" : singular(last));
    }

    /** The singular of a noun in lower case. */
    static String singular(String noun) {
        String irregular = IRREGULAR.get(noun);
        if (irregular != null) {
            return irregular;
        }
        if (noun.endsWith("men") && noun.length() > 5) {
            return noun.substring(0, noun.length() - 2) + "an";
        }
        return Inflection.singular(noun);
    }
}
