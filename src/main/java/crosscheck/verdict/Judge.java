package crosscheck.verdict;

import crosscheck.claim.Claim;
import crosscheck.group.Group;
import crosscheck.group.Voice;
import crosscheck.verdict.Verdict.Word;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gives each group its verdict. */
public final class Judge {

    /** The share of the larger figure by which two stated numbers may differ for a hedge to explain it. */
    public static final BigDecimal TOLERANCE = new BigDecimal("0.05");

    private final Relations relations;
    private final Arithmetic arithmetic = new Arithmetic();

    public Judge() {
        this(TOLERANCE);
    }

    /**
     * @param tolerance how far apart two stated numbers may be for a hedge to explain it, as a share of the larger, from 0 to 1
     */
    public Judge(BigDecimal tolerance) {
        relations = new Relations(tolerance);
    }

    /** How a claim of a group stands to another of it. */
    public Stand stand(Group group, Claim claim, Claim other) {
        Figure one = Figure.of(claim);
        Figure two = Figure.of(other);
        Relation relation = relations.between(one, two);
        boolean near = relations.near(one, two);
        return switch (relation.stance()) {
            case AGREE -> new Stand(claim, other, relation.stance(), Word.CONSISTENT, near, relation.why());
            case DEPENDS_ON_HEDGE ->
                new Stand(claim, other, relation.stance(), Word.HEDGE_DEPENDENT, near, relation.why());
            case INCOMPATIBLE -> {
                Cause cause = new Causes(voices(group)).between(one, two);
                yield new Stand(claim, other, relation.stance(), cause.word(), near, Causes.explain(cause, one, two));
            }
        };
    }

    private static Map<String, Voice> voices(Group group) {
        Map<String, Voice> voices = new HashMap<>();
        for (Voice voice : group.voices()) {
            for (Claim claim : voice.claims()) {
                voices.put(claim.id(), voice);
            }
        }
        return voices;
    }

    public Verdict judge(Group group) {
        return judge(group, List.of());
    }

    private Verdict judge(Group group, List<Miscount> miscounts) {
        Map<String, Voice> voices = voices(group);
        Bench bench = new Bench(group, Column.of(group), relations, new Causes(voices), voices);
        return bench.verdict(miscounts.stream().map(Miscount::why).toList());
    }

    /**
     * The verdicts of groups, in their order.
     *
     * @param miscounts what does not add up in the articles: each becomes a reason of the groups whose figures it speaks of
     */
    public List<Verdict> judge(List<Group> groups, List<Miscount> miscounts) {
        Map<String, List<Miscount>> byClaim = new HashMap<>();
        for (Miscount miscount : miscounts) {
            miscount.claims()
                    .forEach(claim -> byClaim.computeIfAbsent(claim.id(), id -> new ArrayList<>())
                            .add(miscount));
        }
        return groups.stream()
                .map(group -> judge(
                        group,
                        group.claims().stream()
                                .flatMap(claim -> byClaim.getOrDefault(claim.id(), List.of()).stream())
                                .distinct()
                                .toList()))
                .toList();
    }

    /** Figures that cannot all be right by arithmetic, each within one article, in the order of the articles and their text. */
    public List<Miscount> miscounts(List<Claim> claims) {
        return arithmetic.check(claims);
    }
}
