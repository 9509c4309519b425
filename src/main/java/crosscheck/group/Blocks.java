package crosscheck.group;

import java.util.Arrays;

/**
 * Claims sorted into blocks: each claim has the keys of the blocks it stands in, and a block lists its claims by day. All of it lies in
 * flat arrays, for a run of many thousand articles has millions of places in blocks.
 */
final class Blocks {

    /** The keys in use, sorted; a key's index here is its block. */
    private final long[] keys;

    /** Where each block begins among the members. */
    private final int[] starts;

    /** The members of all blocks by their ranks, ascending within each. */
    private final int[] members;

    /**
     * Sorts claims into blocks.
     *
     * @param keysByRank the keys of each claim in the order in which blocks list claims; a key may stand there once
     */
    Blocks(long[][] keysByRank) {
        keys = Arrays.stream(keysByRank)
                .flatMapToLong(Arrays::stream)
                .sorted()
                .distinct()
                .toArray();
        starts = new int[keys.length + 1];
        for (long[] own : keysByRank) {
            for (long key : own) {
                starts[block(key) + 1]++;
            }
        }
        Arrays.parallelPrefix(starts, Integer::sum);
        members = new int[starts[keys.length]];
        int[] filled = Arrays.copyOf(starts, keys.length);
        for (int rank = 0; rank < keysByRank.length; rank++) {
            for (long key : keysByRank[rank]) {
                members[filled[block(key)]++] = rank;
            }
        }
    }

    private int block(long key) {
        return Arrays.binarySearch(keys, key);
    }

    /** The ranks of the claims under a key that one of them meets: all of a small block, its neighbours in a large one. */
    int[] near(long key, int rank, int full, int neighbours) {
        int block = block(key);
        int from = starts[block];
        int to = starts[block + 1];
        if (to - from > full) {
            int at = Arrays.binarySearch(members, from, to, rank);
            from = Math.max(from, at - neighbours);
            to = Math.min(to, at + neighbours + 1);
        }
        return Arrays.copyOfRange(members, from, to);
    }
}
