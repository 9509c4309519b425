package crosscheck.group;

import crosscheck.evidence.Explanation;
import org.jspecify.annotations.Nullable;

/** A condition without which two claims may not be compared. */
interface Gate {

    /** What keeps the two apart, or cannot be decided; null when they pass. */
    @Nullable Finding check(Profile a, Profile b);

    /**
     * What a gate found.
     *
     * @param failed whether it keeps the claims apart; else it cannot say, because a field is unknown
     * @param why with what was compared
     */
    record Finding(boolean failed, Explanation why) {

        static Finding fail(String rule, String... operands) {
            return new Finding(true, Explanation.of(rule, operands));
        }

        static Finding unsure(String rule, String... operands) {
            return new Finding(false, Explanation.of(rule, operands));
        }
    }
}
