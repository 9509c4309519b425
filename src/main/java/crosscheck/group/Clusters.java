package crosscheck.group;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts claims together pair by pair, the strongest first, and keeps every group coherent: two groups become one only when nothing
 * tells any of their members apart and what speaks for the pairs between them is enough on average, so that no chain of neighbours joins what
 * does not belong together.
 */
final class Clusters {

    /** Members of each side that speak for it when two large groups are to become one. */
    private static final int SPEAKERS = 8;

    /** The average that pairs across two groups must reach. */
    private static final BigDecimal LINK = new BigDecimal("1.0");

    /** A pair with less than this speaks against one question: no chain of others joins it. */
    private static final BigDecimal AGAINST = BigDecimal.TWO.negate();

    private final List<Profile> profiles;
    private final Pairs pairs;
    private final int largest;
    private final int[] parent;
    private final Map<Integer, List<Integer>> members = new HashMap<>();

    Clusters(List<Profile> profiles, Pairs pairs, int largest) {
        this.largest = largest;
        this.profiles = profiles;
        this.pairs = pairs;
        parent = new int[profiles.size()];
        for (int i = 0; i < parent.length; i++) {
            parent[i] = i;
            members.put(i, new ArrayList<>(List.of(i)));
        }
    }

    /** The groups as indexes, each in order, ordered by their first member. */
    List<List<Integer>> join(List<Pairs.Scored> scored) {
        List<Pairs.Scored> strongest = new ArrayList<>(scored);
        strongest.sort(Comparator.comparing(Pairs.Scored::score, Comparator.reverseOrder())
                .thenComparingInt(Pairs.Scored::a)
                .thenComparingInt(Pairs.Scored::b));
        for (Pairs.Scored pair : strongest) {
            int a = root(pair.a());
            int b = root(pair.b());
            if (a != b && size(a) + size(b) <= largest && coherent(a, b)) {
                union(Math.min(a, b), Math.max(a, b));
            }
        }
        List<List<Integer>> groups = new ArrayList<>();
        for (int i = 0; i < parent.length; i++) {
            if (parent[i] == i) {
                List<Integer> group = new ArrayList<>(members.getOrDefault(i, List.of()));
                group.sort(null);
                groups.add(group);
            }
        }
        return groups;
    }

    private int root(int index) {
        int at = index;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }

    private int size(int root) {
        return members.getOrDefault(root, List.of()).size();
    }

    private boolean coherent(int a, int b) {
        List<Integer> one = speakers(a);
        List<Integer> two = speakers(b);
        BigDecimal sum = BigDecimal.ZERO;
        for (int i : one) {
            for (int j : two) {
                Pairs.Scored pair = pairs.score(Math.min(i, j), Math.max(i, j));
                if (pair.apart() || against(pair)) {
                    return false;
                }
                sum = sum.add(pair.score());
            }
        }
        BigDecimal count = BigDecimal.valueOf((long) one.size() * two.size());
        return sum.compareTo(LINK.multiply(count)) >= 0;
    }

    /**
     * Whether a pair speaks against one question; a vague word ("hundreds") is too far from every figure to tell. A toll that fell is another
     * one, unless the pair by itself is one question.
     */
    private boolean against(Pairs.Scored pair) {
        Profile a = profiles.get(pair.a());
        Profile b = profiles.get(pair.b());
        boolean fell = pair.score().compareTo(Grouper.ENOUGH) < 0 && Figures.FALLEN.equals(Figures.level(a, b));
        return !a.vague() && !b.vague() && (fell || pair.score().compareTo(AGAINST) < 0);
    }

    /** Members spread evenly over the group. */
    private List<Integer> speakers(int root) {
        List<Integer> all = members.getOrDefault(root, List.of());
        if (all.size() <= SPEAKERS) {
            return all;
        }
        List<Integer> some = new ArrayList<>();
        for (int i = 0; i < SPEAKERS; i++) {
            some.add(all.get((int) ((long) i * (all.size() - 1) / (SPEAKERS - 1))));
        }
        return some;
    }

    private void union(int keep, int give) {
        parent[give] = keep;
        List<Integer> kept = members.computeIfAbsent(keep, k -> new ArrayList<>());
        List<Integer> given = members.remove(give);
        if (given != null) {
            kept.addAll(given);
        }
    }
}
