package crosscheck.group;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    /**
     * Where claims meet.
     *
     * @param anchor a stem that tells what their articles are about
     * @param subject family of the counted class, empty when the measure alone or the frame brings them together
     * @param frame family of the event frame, empty likewise
     */
    private record Key(String measure, String anchor, String subject, String frame) {}

    /** Hands on each pair once, as indexes into the list, the smaller first; in a fixed order. */
    void each(List<Profile> profiles, BiConsumer<Integer, Integer> sink) {
        int[] place = new int[profiles.size()];
        Map<Key, List<Integer>> blocks = blocks(profiles, place);
        int[] met = new int[profiles.size()];
        Arrays.fill(met, -1);
        for (int a = 0; a < profiles.size(); a++) {
            for (Key key : keys(profiles.get(a))) {
                for (int b : near(blocks.getOrDefault(key, List.of()), place, a)) {
                    if (b > a && met[b] != a) {
                        met[b] = a;
                        sink.accept(a, b);
                    }
                }
            }
        }
    }

    /** The claims of each key by day; {@code place} gets the rank of each claim in that order. */
    private Map<Key, List<Integer>> blocks(List<Profile> profiles, int[] place) {
        Map<Key, List<Integer>> blocks = new HashMap<>();
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < place.length; i++) {
            order.add(i);
        }
        order.sort(Comparator.comparing(profiles::get, BY_DAY));
        for (int i = 0; i < place.length; i++) {
            Integer claim = order.get(i);
            place[claim] = i;
            for (Key key : keys(profiles.get(claim))) {
                blocks.computeIfAbsent(key, k -> new ArrayList<>(1)).add(claim);
            }
        }
        return blocks;
    }

    /** The claims of a block that one of them meets. */
    private static List<Integer> near(List<Integer> block, int[] place, int claim) {
        if (block.size() <= FULL) {
            return block;
        }
        int at = Collections.binarySearch(block, claim, Comparator.comparingInt(i -> place[i]));
        return block.subList(Math.max(0, at - NEIGHBOURS), Math.min(block.size(), at + NEIGHBOURS + 1));
    }

    private List<Key> keys(Profile profile) {
        List<String> anchors = topics.anchors(profile.claim().article());
        String subject = subject(profile);
        String frame = profile.frame() == null ? "" : kin.frameFamily(profile.frame());
        List<Key> keys = new ArrayList<>();
        for (String anchor : anchors.subList(0, Math.min(ANCHORS, anchors.size()))) {
            keys.add(new Key(profile.measure(), anchor, "", ""));
            keys.add(new Key(profile.measure(), anchor, subject, ""));
            if (!frame.isEmpty()) {
                keys.add(new Key(profile.measure(), anchor, "", frame));
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
