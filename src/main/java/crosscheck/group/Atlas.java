package crosscheck.group;

import crosscheck.lexicon.ListedPlace;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Places and their people under all their names, and what lies within what. */
final class Atlas {

    /** Words that say what a place is and do not make another place of it: Kursk, Kursk Oblast, the Kursk region. */
    private static final List<String> SORTS =
            List.of("-oblast", "-region", "-province", "-governorate", "-county", "-district", "-prefecture", "-city");

    private static final Set<String> BETWEEN = Set.of("border", "borders", "frontier");

    /** What is counted everywhere is no figure of one country. */
    private static final String WORLD = "world";

    private static final Set<String> EVERYWHERE = Set.of("world", "worldwide", "globe", "globally");

    /** Kinds too large or too fluid to tell one place from another. */
    private static final Set<String> VAST = Set.of("continent", "union", "water");

    private final Set<String> vast = new LinkedHashSet<>();
    private final Map<String, String> ids = new TreeMap<>();

    /** Towns that are called like a person as often as not: known only where a phrase names a place. */
    private final Map<String, String> towns = new TreeMap<>();

    private final Map<String, String> names = new TreeMap<>();
    private final Map<String, String> adjectives = new TreeMap<>();
    private final Map<String, String> within = new TreeMap<>();
    private final Set<String> capitals = new LinkedHashSet<>();

    Atlas(List<ListedPlace> rows) {
        for (ListedPlace row : rows) {
            String id = row.id();
            if (!row.within().isEmpty()) {
                within.put(id, row.within());
            }
            if (row.kind().equals("capital")) {
                capitals.add(id);
            }
            names.put(id, row.name());
            if (!row.adjectives().isEmpty()) {
                adjectives.put(id, row.adjectives().getFirst());
            }
            if (VAST.contains(row.kind())) {
                vast.add(id);
            }
            Map<String, String> into = row.isTown() ? towns : ids;
            keys(row.names()).forEach(name -> into.put(name, id));
        }
        for (ListedPlace row : rows) {
            keys(row.adjectives()).forEach(name -> ids.putIfAbsent(name, row.id()));
        }
        ids.replaceAll((name, id) -> bare(id));
        names.put(WORLD, "the world");
    }

    static Atlas load() {
        return new Atlas(ListedPlace.all());
    }

    private static List<String> keys(List<String> names) {
        return names.stream().map(name -> String.join(" ", words(name))).toList();
    }

    /** The fullest English name of a place. */
    String name(String id) {
        return names.getOrDefault(id, id);
    }

    /** The word for what is from a place, null when there is none. */
    @Nullable String adjective(String id) {
        return adjectives.get(id);
    }

    private String bare(String id) {
        for (String sort : SORTS) {
            if (id.endsWith(sort)) {
                String bare = id.substring(0, id.length() - sort.length());
                if (within.containsKey(bare) && within.getOrDefault(id, "").equals(within.get(bare))) {
                    return bare;
                }
            }
        }
        return id;
    }

    /** The place that a phrase names: the longest known name in it, the last of those as long, or the world; null when none is known or a border. */
    @Nullable String place(@Nullable String phrase) {
        List<String> words = phrase == null ? List.of() : words(phrase);
        if (words.stream().anyMatch(EVERYWHERE::contains)) {
            return WORLD;
        }
        boolean between = words.stream().anyMatch(BETWEEN::contains);
        String known = between ? null : find(words, ids);
        String id = known == null && !between ? find(words, towns) : known;
        return id == null || vast.contains(id) ? null : id;
    }

    /** The first nation or people that a phrase names; a capital stands for its country. */
    @Nullable String party(@Nullable String phrase) {
        String id = phrase == null ? null : first(words(phrase));
        return id != null && capitals.contains(id) ? within.getOrDefault(id, id) : id;
    }

    /** The first of the longest known names. */
    private @Nullable String first(List<String> words) {
        for (int length = Math.min(5, words.size()); length > 0; length--) {
            for (int from = 0; from + length <= words.size(); from++) {
                String id = ids.get(String.join(" ", words.subList(from, from + length)));
                if (id != null) {
                    return id;
                }
            }
        }
        return null;
    }

    private static @Nullable String find(List<String> words, Map<String, String> ids) {
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

    /** The words of a phrase, in lower case, without the names it holds. */
    List<String> unnamed(String phrase) {
        List<String> words = words(phrase);
        List<String> rest = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            int name = 0;
            for (int length = Math.min(5, words.size() - at); length > 0 && name == 0; length--) {
                name = ids.containsKey(String.join(" ", words.subList(at, at + length))) ? length : 0;
            }
            if (name == 0) {
                rest.add(words.get(at));
            }
            at += Math.max(1, name);
        }
        return rest;
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
        Set<String> chain = new LinkedHashSet<>();
        String at = id;
        while (at != null && chain.add(at)) {
            at = within.get(at);
        }
        return chain;
    }
}
