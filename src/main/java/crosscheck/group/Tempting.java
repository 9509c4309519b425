package crosscheck.group;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The pairs that a naive comparison (like things, other numbers) would have flagged and a gate keeps apart, most tempting first. */
final class Tempting {

    private static final int MOST = 40;

    /** How often one claim may appear. */
    private static final int EACH = 2;

    /** Pairs kept while looking: enough to choose from, whatever the size of the run. */
    private static final int HELD = 4_000;

    /** Two claims by their indexes. */
    record Pair(int a, int b) {}

    private record Ranked(Pair pair, long temptation) {}

    private static final Comparator<Ranked> ORDER = Comparator.comparingLong(Ranked::temptation)
            .reversed()
            .thenComparingInt(r -> r.pair.a())
            .thenComparingInt(r -> r.pair.b());

    private final List<Profile> profiles;
    private final Topics topics;
    private List<Ranked> held = new ArrayList<>();

    Tempting(List<Profile> profiles, Topics topics) {
        this.profiles = profiles;
        this.topics = topics;
    }

    void offer(int one, int two) {
        Profile a = profiles.get(one);
        Profile b = profiles.get(two);
        if (alike(a, b) && !a.near(b)) {
            held.add(new Ranked(new Pair(one, two), temptation(a, b)));
            if (held.size() > 2 * HELD) {
                held = new ArrayList<>(held.stream().sorted(ORDER).limit(HELD).toList());
            }
        }
    }

    private static boolean alike(Profile a, Profile b) {
        boolean heads = a.head() != null && a.head().equals(b.head());
        return heads || (a.countClass() != null && a.countClass().equals(b.countClass()));
    }

    private long temptation(Profile a, Profile b) {
        Set<String> shared = new TreeSet<>(a.words());
        shared.retainAll(b.words());
        double sum = 2 * topics.likeness(a.claim().article(), b.claim().article());
        for (String stem : shared) {
            sum += 0.3 * topics.share(stem);
        }
        sum += a.sameArticle(b) ? -1 : 0;
        sum += a.measure().equals(b.measure()) ? 0.5 : 0;
        sum += a.actor() != null && a.actor().equals(b.actor()) ? 0.5 : 0;
        sum += a.frame() != null && a.frame().equals(b.frame()) ? 0.5 : 0;
        return StrictMath.round(sum * 1000);
    }

    List<Pair> best() {
        Map<Integer, Integer> used = new HashMap<>();
        List<Pair> best = new ArrayList<>();
        for (Ranked ranked : held.stream().sorted(ORDER).toList()) {
            int a = ranked.pair.a();
            int b = ranked.pair.b();
            if (best.size() < MOST && used.getOrDefault(a, 0) < EACH && used.getOrDefault(b, 0) < EACH) {
                used.merge(a, 1, Integer::sum);
                used.merge(b, 1, Integer::sum);
                best.add(ranked.pair);
            }
        }
        return best;
    }
}
