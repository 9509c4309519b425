package crosscheck.group;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Countries, their people, capitals and regions under all their names, and what lies within what: {@code places.tsv}. */
final class Atlas {

    private final Map<String, String> ids = new TreeMap<>();
    private final Map<String, String> within = new TreeMap<>();

    static Atlas load() {
        return new Atlas();
    }

    /** The place or party that a phrase names: the longest known name in it, the last of those as long; null when none is known. */
    @Nullable String id(@Nullable String phrase) {
        if (phrase == null) {
            return null;
        }
        List<String> words = words(phrase);
        for (int length = Math.min(5, words.size()); length > 0; length--) {
            for (int from = words.size() - length; from >= 0; from--) {
                String id = ids.get(String.join(" ", words.subList(from, from + length)));
                if (id != null) {
                    return id;
                }
            }
        }
        return null;
    }

    private static List<String> words(String phrase) {
        List<String> words = new ArrayList<>();
        for (String word : phrase.toLowerCase(Locale.ROOT).replace('’', '\'').split("[^\\p{L}\\p{Nd}.']+", -1)) {
            String bare = word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
            if (!bare.isEmpty()) {
                words.add(bare);
            }
        }
        return words;
    }

    /** Whether one is the other or lies within it. */
    boolean nested(String a, String b) {
        return chain(a).contains(b) || chain(b).contains(a);
    }

    private Set<String> chain(String id) {
        Set<String> chain = new java.util.LinkedHashSet<>();
        String at = id;
        while (at != null && chain.add(at)) {
            at = within.get(at);
        }
        return chain;
    }
}
