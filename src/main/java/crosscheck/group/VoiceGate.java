package crosscheck.group;

import crosscheck.quantity.Interval;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * An article that gives two figures, which cannot both be of one thing, speaks of two things, unless it names two speakers for them and
 * one counted thing. Two shares are two things whoever gives them: polls ask many questions of one public.
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
        boolean disputed = !a.measure().startsWith("share")
                && speakers(a, b)
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
        return (rounded || a.stated().overlaps(b.stated()))
                && !adjoining(a, b)
                && UnnamedGate.side(a) * UnnamedGate.side(b) >= 0;
    }

    /** Whether one figure is a range that ends where the other begins: fewer than 20 and 20 to 499 are two classes of size. */
    private static boolean adjoining(Profile a, Profile b) {
        return meet(a.stated(), b.stated()) || meet(b.stated(), a.stated());
    }

    private static boolean meet(Interval first, Interval second) {
        BigDecimal end = first.high();
        BigDecimal start = second.low();
        boolean met = end != null && start != null && end.compareTo(start) == 0;
        return met && (wide(first) || wide(second));
    }

    private static boolean wide(Interval interval) {
        BigDecimal low = interval.low();
        BigDecimal high = interval.high();
        return low == null || high == null || low.compareTo(high) != 0;
    }

    private static boolean oneThing(Profile a, Profile b) {
        boolean heads = a.head() != null && a.head().equals(b.head());
        return heads || (a.countClass() != null && a.countClass().equals(b.countClass()));
    }

    private static boolean named(Profile profile) {
        return profile.originator().sort() != Originator.Sort.OUTLET;
    }
}
