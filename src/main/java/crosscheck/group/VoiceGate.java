package crosscheck.group;

import org.jspecify.annotations.Nullable;

/** A voice that gives two figures in one article, which cannot both be of one thing, speaks of two things. */
final class VoiceGate implements Gate {

    private final Originators originators;

    VoiceGate(Originators originators) {
        this.originators = originators;
    }

    @Override
    public @Nullable Finding check(Profile a, Profile b) {
        return a.sameArticle(b) && originators.same(a.originator(), b.originator()) && !a.near(b)
                ? Finding.fail("gate.voice", MeasureGate.words(a), MeasureGate.words(b))
                : null;
    }
}
