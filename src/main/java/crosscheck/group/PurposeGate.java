package crosscheck.group;

import org.jspecify.annotations.Nullable;

/**
 * What is needed is not held against what there is, and each survey has a sample and a margin of error of its own. Equal figures pass: they
 * may be one figure told twice.
 */
final class PurposeGate implements Gate {

    @Override
    public @Nullable Finding check(Profile a, Profile b) {
        boolean surveys = a.purpose() == Purpose.SURVEY || b.purpose() == Purpose.SURVEY;
        if ((a.purpose() == b.purpose() && !surveys) || a.stated().overlaps(b.stated())) {
            return null;
        }
        return Finding.fail(surveys ? "gate.survey" : "gate.threshold", MeasureGate.words(a), MeasureGate.words(b));
    }
}
