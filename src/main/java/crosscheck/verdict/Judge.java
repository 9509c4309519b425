package crosscheck.verdict;

import crosscheck.claim.Claim;
import crosscheck.group.Group;
import crosscheck.group.Voice;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gives each group its verdict. */
public final class Judge {

    /** The share of the larger figure by which two stated numbers may differ for a hedge to explain it. */
    public static final BigDecimal TOLERANCE = new BigDecimal("0.05");

    private final Relations relations;

    public Judge() {
        this(TOLERANCE);
    }

    /**
     * @param tolerance how far apart two stated numbers may be for a hedge to explain it, as a share of the larger, from 0 to 1
     */
    public Judge(BigDecimal tolerance) {
        relations = new Relations(tolerance);
    }

    public Verdict judge(Group group) {
        Map<String, Voice> voices = new HashMap<>();
        for (Voice voice : group.voices()) {
            for (Claim claim : voice.claims()) {
                voices.put(claim.id(), voice);
            }
        }
        Bench bench = new Bench(group, Column.of(group), relations, new Causes(voices), voices);
        return bench.verdict();
    }

    /** The verdicts of groups, in their order. */
    public List<Verdict> judge(List<Group> groups) {
        return groups.stream().map(this::judge).toList();
    }
}
