package crosscheck.claim;

import java.util.Optional;

/** One way in which a sentence says on whose word something stands. */
interface SpeechRule {

    /** A cheap look that spares a line without the words the rule needs. */
    default boolean mayStandIn(Line line) {
        return true;
    }

    /** The act of saying whose first word of saying stands at an index, if there is one. */
    Optional<Speech> at(Line line, int index, Quotes quotes);
}
