package crosscheck.group;

import crosscheck.evidence.Explanation;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Holds pairs of claims against each other: gates first, then features. Each pair is worked out once. */
final class Pairs {

    private static final BigDecimal OUT = new BigDecimal("-99");

    private final List<Profile> profiles;
    private final Gates gates;
    private final Scores scores;
    private final Map<Long, Scored> known = new HashMap<>();

    Pairs(List<Profile> profiles, Gates gates, Scores scores) {
        this.profiles = profiles;
        this.gates = gates;
        this.scores = scores;
    }

    /**
     * A pair with what speaks for it.
     *
     * @param a index of the first, smaller than {@code b}
     * @param b index of the second
     * @param failed whether a gate keeps them apart
     * @param apart whether it does so because they differ in something, not merely because too little is said
     * @param score what the features add up to
     */
    record Scored(int a, int b, boolean failed, boolean apart, BigDecimal score) {}

    /** How many pairs were worked out: the measure of the work done. */
    int worked() {
        return known.size();
    }

    Scored score(int a, int b) {
        long key = ((long) a << 32) | b;
        Scored scored = known.get(key);
        if (scored == null) {
            Profile one = profiles.get(a);
            Profile two = profiles.get(b);
            Explanation why = gates.check(one, two).failed();
            boolean apart = why != null && !why.rule().equals(IdentityGate.RULE);
            scored = new Scored(a, b, why != null, apart, apart ? OUT : scores.score(one, two));
            known.put(key, scored);
        }
        return scored;
    }

    /** The pair in full, for the reader. */
    Comparison compare(int a, int b) {
        Profile one = profiles.get(a);
        Profile two = profiles.get(b);
        Gates.Passage passage = gates.check(one, two);
        Explanation failed = passage.failed();
        return new Comparison(
                one.claim(),
                two.claim(),
                failed,
                passage.unsure(),
                failed == null ? scores.features(one, two) : List.of());
    }
}
