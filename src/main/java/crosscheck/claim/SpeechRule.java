package crosscheck.claim;

import java.util.Optional;

/** One way in which a sentence says on whose word something stands. */
interface SpeechRule {

    /** The act of saying whose first word of saying stands at an index, if there is one. */
    Optional<Speech> at(Line line, int index, Quotes quotes);
}
