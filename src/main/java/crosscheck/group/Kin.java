package crosscheck.group;

import crosscheck.lexicon.Table;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Which count classes and which event frames can answer one question although they differ: {@code kin.tsv}. */
final class Kin {

    private record Pair(String a, String b) {
        static Pair of(String a, String b) {
            return a.compareTo(b) <= 0 ? new Pair(a, b) : new Pair(b, a);
        }
    }

    /** Pairs of classes with the frames under which they are kin; empty for any. */
    private final Map<Pair, Set<String>> classes = new HashMap<>();

    private final Map<Pair, Set<String>> frames = new HashMap<>();
    private final Map<String, String> roots = new TreeMap<>();

    Kin(Table table) {
        for (Table.Row row : table.rows()) {
            boolean frame = row.get("sort").equals("frame");
            if (!frame && !row.get("sort").equals("class")) {
                throw row.broken("sort must be class or frame");
            }
            Pair pair = Pair.of(row.get("a"), row.get("b"));
            Set<String> under = row.get("frames").isEmpty()
                    ? Set.of()
                    : Set.of(row.get("frames").split("\\|", -1));
            (frame ? frames : classes).put(pair, under);
            join(row.get("sort") + ":" + pair.a, row.get("sort") + ":" + pair.b);
        }
    }

    static Kin load() {
        return new Kin(Table.load("kin"));
    }

    private void join(String a, String b) {
        String one = root(a);
        String two = root(b);
        if (!one.equals(two)) {
            roots.put(one.compareTo(two) > 0 ? one : two, one.compareTo(two) > 0 ? two : one);
        }
    }

    private String root(String name) {
        String at = name;
        while (roots.containsKey(at)) {
            at = roots.getOrDefault(at, at);
        }
        return at;
    }

    /** The name of the family of classes that kinship links, directly or not: claims of two families are never compared. */
    String classFamily(String countClass) {
        return root("class:" + countClass);
    }

    String frameFamily(String frame) {
        return root("frame:" + frame);
    }

    boolean classes(String a, String b, @Nullable String frameA, @Nullable String frameB) {
        Set<String> under = classes.get(Pair.of(a, b));
        return under != null
                && (under.isEmpty()
                        || (frameA != null && under.contains(frameA))
                        || (frameB != null && under.contains(frameB)));
    }

    boolean frames(String a, String b) {
        return a.equals(b) || frames.containsKey(Pair.of(a, b));
    }
}
