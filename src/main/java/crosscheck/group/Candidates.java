package crosscheck.group;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;

/**
 * Finds the pairs worth looking at, never all against all: claims meet in a block when they share the measure, the family of the counted
 * class or of the event frame, and one of the stems that tell what their articles are about. In a crowded block a claim meets only those
 * next to it by day.
 */
final class Candidates {

    /** Blocks of up to this many claims are compared in full. */
    private static final int FULL = 120;

    /** In larger blocks, how many neighbours on one side. */
    private static final int NEIGHBOURS = 10;

    private static final Comparator<Profile> BY_DAY = Comparator.comparing(
                    Profile::day, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(p -> p.claim().article().id())
            .thenComparing(p -> p.claim().quantity().span());

    private final Kin kin;
    private final Topics topics;

    /** Whatever makes a key, by number. */
    private final Map<String, Integer> numbers = new HashMap<>();

    Candidates(Kin kin, Topics topics) {
        this.kin = kin;
        this.topics = topics;
    }

    /** Hands on each pair once, as indexes into the list, the smaller first; in a fixed order. */
    void each(List<Profile> profiles, BiConsumer<Integer, Integer> sink) {
        int[] order = IntStream.range(0, profiles.size())
                .boxed()
                .sorted(Comparator.comparing(profiles::get, BY_DAY))
                .mapToInt(Integer::intValue)
                .toArray();
        int[] rank = new int[order.length];
        long[][] keys = new long[order.length][];
        for (int i = 0; i < order.length; i++) {
            rank[order[i]] = i;
            keys[i] = keys(profiles.get(order[i]));
        }
        Blocks blocks = new Blocks(keys);
        int[] met = new int[order.length];
        Arrays.fill(met, -1);
        for (int a = 0; a < order.length; a++) {
            for (long key : keys[rank[a]]) {
                for (int other : blocks.near(key, rank[a], FULL, NEIGHBOURS)) {
                    int b = order[other];
                    if (b > a && met[b] != a) {
                        met[b] = a;
                        sink.accept(a, b);
                    }
                }
            }
        }
    }

    /**
     * Where a claim meets others: with each stem that tells what its article is about, by the measure alone, by the family of the counted
     * class too, and by that of the event frame.
     */
    private long[] keys(Profile profile) {
        List<String> anchors = topics.anchors(profile.claim().article());
        List<Integer> sorts = new ArrayList<>(
                List.of(number(profile.dimension()), number(profile.dimension() + "\t" + subject(profile))));
        if (profile.frame() != null) {
            sorts.add(number(profile.dimension() + "\t\t" + kin.frameFamily(profile.frame())));
        }
        return anchors.stream()
                .mapToLong(anchor -> (long) number(anchor) << Integer.SIZE)
                .flatMap(anchor -> sorts.stream().mapToLong(sort -> anchor | sort))
                .toArray();
    }

    private int number(String words) {
        return numbers.computeIfAbsent(words, w -> numbers.size());
    }

    private String subject(Profile profile) {
        if (profile.countClass() != null) {
            return kin.classFamily(profile.countClass());
        }
        return profile.head() == null ? "?" : profile.head();
    }
}
