package crosscheck.group;

import crosscheck.evidence.Explanation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Holds pairs of claims against each other: gates first, then features. A pair that no gate keeps apart is worked out once and kept; that is
 * one in a hundred, and keeping them all would cost more memory than working out again the few that are asked for twice.
 */
final class Pairs {

    private static final BigDecimal OUT = new BigDecimal("-99");

    private final List<Profile> profiles;
    private final Gates gates;
    private final Scores scores;
    private final Rivals rivals;
    private final Map<Long, Scored> known = new HashMap<>();

    Pairs(List<Profile> profiles, Gates gates, Scores scores) {
        this.profiles = profiles;
        this.gates = gates;
        this.scores = scores;
        rivals = new Rivals(profiles);
    }

    /**
     * A pair with what speaks for it.
     *
     * @param a index of the first, smaller than {@code b}
     * @param b index of the second
     * @param failed whether a gate keeps them apart
     * @param apart whether it does so because the claims differ in something, not merely because their articles have little in common
     * @param score what the features add up to
     */
    record Scored(int a, int b, boolean failed, boolean apart, BigDecimal score) {}

    /**
     * The pair by itself, null when a gate keeps the two apart. Stories are asked about first: which gate fails does not matter here, and
     * most pairs are of two stories.
     */
    @Nullable Scored meet(int a, int b) {
        if (gates.far(profiles.get(a), profiles.get(b))) {
            return null;
        }
        Scored pair = weigh(a, b);
        return pair.failed() ? null : pair;
    }

    /** The pair by itself. The pairs of two articles are each other's rivals from then on. */
    Scored weigh(int a, int b) {
        long key = ((long) a << 32) | b;
        Scored scored = known.get(key);
        if (scored == null) {
            Profile one = profiles.get(a);
            Profile two = profiles.get(b);
            Explanation why = gates.check(one, two).failed();
            boolean apart = why != null && !why.rule().equals(StoryGate.RULE);
            scored = new Scored(a, b, why != null, apart, apart ? OUT : scores.score(one, two));
            if (why == null) {
                known.put(key, scored);
            }
            if (why == null && !one.sameArticle(two)) {
                rivals.offer(a, b, scored.score());
            }
        }
        return scored;
    }

    /** The pair among its rivals: asked for when all pairs that could be one question are weighed. */
    Scored score(int a, int b) {
        Scored alone = weigh(a, b);
        return alone.apart()
                ? alone
                : new Scored(
                        a,
                        b,
                        alone.failed(),
                        false,
                        alone.score().add(standing(alone).contribution()));
    }

    private Feature standing(Scored pair) {
        boolean one = pair.failed() || profiles.get(pair.a()).sameArticle(profiles.get(pair.b()));
        String level = one ? "none" : rivals.standing(pair.a(), pair.b(), pair.score(), this::apart);
        return scores.feature(new Trait("rivals", level, () -> ""));
    }

    private boolean apart(int a, int b) {
        return weigh(Math.min(a, b), Math.max(a, b)).apart();
    }

    /** The pair in full, for the reader. */
    Comparison compare(int a, int b) {
        Profile one = profiles.get(a);
        Profile two = profiles.get(b);
        Gates.Passage passage = gates.check(one, two);
        return new Comparison(
                one.claim(),
                two.claim(),
                passage.failed(),
                passage.unsure(),
                passage.failed() == null ? features(a, b) : List.of());
    }

    private List<Feature> features(int a, int b) {
        List<Feature> features = new ArrayList<>(scores.features(profiles.get(a), profiles.get(b)));
        features.add(standing(weigh(a, b)));
        return features;
    }

    /** The pair with every gate and feature, whatever the outcome. */
    Weighing explain(int a, int b, boolean together, BigDecimal enough) {
        Profile one = profiles.get(a);
        Profile two = profiles.get(b);
        List<Feature> features = features(a, b);
        BigDecimal score = features.stream().map(Feature::contribution).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Weighing(one.claim(), two.claim(), together, gates.steps(one, two), features, score, enough);
    }
}
