package crosscheck.group;

import org.jspecify.annotations.Nullable;

/**
 * An article that gives two figures, which cannot both be of one thing, speaks of two things, unless it names two speakers for them and
 * one counted thing.
 */
final class VoiceGate implements Gate {

    private final Originators originators;

    VoiceGate(Originators originators) {
        this.originators = originators;
    }

    @Override
    public @Nullable Finding check(Profile a, Profile b) {
        if (!a.sameArticle(b) || one(a, b)) {
            return null;
        }
        boolean disputed = speakers(a, b)
                && named(a)
                && named(b)
                && oneThing(a, b)
                && !originators.same(a.originator(), b.originator());
        return disputed ? null : Finding.fail("gate.voice", MeasureGate.words(a), MeasureGate.words(b));
    }

    /** Whether a sentence that gives both figures names two speakers. */
    private static boolean speakers(Profile a, Profile b) {
        return a.claim().sentence().index() != b.claim().sentence().index()
                || !a.claim()
                        .attribution()
                        .span()
                        .overlaps(b.claim().attribution().span());
    }

    /** Whether the figures are one figure, told in full once and rounded the other time, or a vague word holds the other. */
    private static boolean one(Profile a, Profile b) {
        boolean rounded = a.digits() != b.digits() && Math.min(a.digits(), b.digits()) <= 2 && a.telling(b);
        return rounded || a.stated().overlaps(b.stated());
    }

    private static boolean oneThing(Profile a, Profile b) {
        boolean heads = a.head() != null && a.head().equals(b.head());
        return heads || (a.countClass() != null && a.countClass().equals(b.countClass()));
    }

    private static boolean named(Profile profile) {
        return profile.originator().sort() != Originator.Sort.OUTLET;
    }
}
