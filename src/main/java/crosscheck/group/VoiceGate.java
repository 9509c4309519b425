package crosscheck.group;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A voice that gives two figures in one article, which cannot both be of one thing, speaks of two things; so does a sentence, unless it
 * names two speakers for them.
 */
final class VoiceGate implements Gate {

    private static final BigDecimal ROUNDED = new BigDecimal("1.02");

    private final Originators originators;

    VoiceGate(Originators originators) {
        this.originators = originators;
    }

    @Override
    public @Nullable Finding check(Profile a, Profile b) {
        if (!a.sameArticle(b) || one(a, b)) {
            return null;
        }
        boolean one = originators.same(a.originator(), b.originator());
        boolean sentence = a.claim().sentence().index() == b.claim().sentence().index();
        return one || (sentence && (anonymous(a) || anonymous(b)))
                ? Finding.fail("gate.voice", MeasureGate.words(a), MeasureGate.words(b))
                : null;
    }

    /** Whether the figures are one figure, rounded once and not the other time, or a vague word holds the other. */
    private static boolean one(Profile a, Profile b) {
        BigDecimal ratio = a.ratio(b);
        BigDecimal most = a.measure().startsWith("share") ? BigDecimal.ONE : ROUNDED;
        return ratio != null && ratio.compareTo(most) <= 0;
    }

    private static boolean anonymous(Profile profile) {
        return profile.originator().sort() == Originator.Sort.OUTLET;
    }
}
