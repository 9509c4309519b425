package crosscheck.group;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;

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

    /** Telling stems per article that make blocks. */
    private static final int ANCHORS = 24;

    private static final Comparator<Profile> BY_DAY = Comparator.comparing(
                    Profile::day, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(p -> p.claim().article().id())
            .thenComparing(p -> p.claim().quantity().span());

    private final Kin kin;
    private final Topics topics;

    Candidates(Kin kin, Topics topics) {
        this.kin = kin;
        this.topics = topics;
    }

    /** Hands on each pair once, as indexes into the list, the smaller first; in a fixed order. */
    void each(List<Profile> profiles, BiConsumer<Integer, Integer> sink) {
        Map<String, List<Integer>> blocks = new TreeMap<>();
        for (int i = 0; i < profiles.size(); i++) {
            for (String key : keys(profiles.get(i))) {
                blocks.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
            }
        }
        Set<Long> seen = new LinkedHashSet<>();
        for (List<Integer> block : blocks.values()) {
            block.sort(Comparator.comparing(profiles::get, BY_DAY));
            int reach = block.size() <= FULL ? block.size() : NEIGHBOURS;
            for (int i = 0; i < block.size(); i++) {
                for (int j = i + 1; j < block.size() && j <= i + reach; j++) {
                    int a = Math.min(block.get(i), block.get(j));
                    int b = Math.max(block.get(i), block.get(j));
                    if (seen.add(((long) a << 32) | b)) {
                        sink.accept(a, b);
                    }
                }
            }
        }
    }

    private List<String> keys(Profile profile) {
        List<String> anchors = topics.anchors(profile.claim().article());
        List<String> keys = new ArrayList<>();
        for (String anchor : anchors.subList(0, Math.min(ANCHORS, anchors.size()))) {
            keys.add(profile.measure() + "|" + anchor);
            keys.add(profile.measure() + "|" + subject(profile) + "|" + anchor);
            if (profile.frame() != null) {
                keys.add(profile.measure() + "|" + kin.frameFamily(profile.frame()) + "|" + anchor);
            }
        }
        return keys;
    }

    private String subject(Profile profile) {
        if (profile.countClass() != null) {
            return kin.classFamily(profile.countClass());
        }
        return profile.head() == null ? "?" : profile.head();
    }
}
