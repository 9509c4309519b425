package crosscheck.group;

import crosscheck.evidence.Explanation;
import org.jspecify.annotations.Nullable;

/**
 * What one gate says of two claims.
 *
 * @param gate its name ("subject", "place")
 * @param outcome what it found
 * @param why with what was compared; null when the claims pass
 */
public record Step(String gate, Outcome outcome, @Nullable Explanation why) {

    /** What a gate can find. */
    public enum Outcome {
        PASSED,
        /** A field is unknown: the gate cannot say, and keeps nothing apart. */
        UNSURE,
        FAILED
    }
}
