package crosscheck.group;

import crosscheck.quantity.Interval;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * An article that gives two figures, which cannot both be of one thing, speaks of two things, unless it names two speakers for them and
 * one counted thing. Two shares are two things whoever gives them: polls ask many questions of one public. Two figures of one sentence
 * are one thing only where the sentence sets the speakers against each other, and two houses that each count their own never speak of one.
 */
final class VoiceGate implements Gate {

    private final Originators originators;
    private final Speakers speakers;

    VoiceGate(Originators originators, Speakers speakers) {
        this.originators = originators;
        this.speakers = speakers;
    }

    @Override
    public @Nullable Finding check(Profile a, Profile b) {
        if (!a.sameArticle(b) || one(a, b) || bounded(a, b)) {
            return null;
        }
        boolean disputed =
                !a.measure().startsWith("share") && named(a) && named(b) && twoVoices(a, b) && oneThing(a, b);
        return disputed ? null : Finding.fail("gate.voice", MeasureGate.words(a), MeasureGate.words(b));
    }

    /** Whether two speak of a thing that is neither's own. */
    private boolean twoVoices(Profile a, Profile b) {
        boolean two = !originators.same(a.originator(), b.originator()) || speakers.other(a) || speakers.other(b);
        return two && !(speakers.own(a) && speakers.own(b));
    }

    private boolean oneThing(Profile a, Profile b) {
        if (Speakers.sentence(a, b) && !speakers.contrasted(a, b)) {
            return false;
        }
        boolean heads = a.head() != null && a.head().equals(b.head());
        return heads || (a.countClass() != null && a.countClass().equals(b.countClass()));
    }

    private static boolean named(Profile profile) {
        return profile.originator().sort() != Originator.Sort.OUTLET;
    }

    /**
     * Whether the figures are one figure, told in full once and rounded the other time, or a vague word holds the other. The sides of a vote
     * are no range that holds another vote: 56-43 is not within 94-2.
     */
    private static boolean one(Profile a, Profile b) {
        if (a.measure().equals("score")) {
            return a.stated().equals(b.stated());
        }
        boolean rounded = !Speakers.sentence(a, b)
                && a.digits() != b.digits()
                && Math.min(a.digits(), b.digits()) <= 2
                && a.telling(b);
        return (rounded || a.stated().overlaps(b.stated()))
                && !(a.vague() && b.vague() && !a.stated().equals(b.stated()))
                && !adjoining(a, b)
                && (UnnamedGate.side(a) * UnnamedGate.side(b) >= 0 || (a.head() == null && b.head() == null));
    }

    /** Whether two sentences tell one figure, in full and as the round number that it lies just beyond: 96,000, and fewer than 100,000. */
    private static boolean bounded(Profile a, Profile b) {
        boolean beyond = a.digits() < b.digits() ? beyond(a, b) : beyond(b, a);
        return a.digits() != b.digits() && !Speakers.sentence(a, b) && a.near(b) && beyond;
    }

    /** Whether a figure lies on the side of a round one that the words for this one allow. */
    private static boolean beyond(Profile round, Profile full) {
        BigDecimal bound = round.stated().low();
        BigDecimal figure = full.stated().low();
        return bound != null && figure != null && figure.compareTo(bound) * UnnamedGate.side(round) > 0;
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
}
