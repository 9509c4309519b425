package crosscheck.claim;

import crosscheck.evidence.Evidence;
import crosscheck.quantity.Quantity;
import crosscheck.sentence.Prose;
import crosscheck.sentence.Sentence;

/** Who says what in one article: reads on whose word each figure stands. */
final class Speakers {

    Speakers(Prose prose) {}

    Evidence<Attribution> of(Sentence sentence, Quantity quantity) {
        return Evidence.of(new Attribution.OwnVoice(), sentence.span(), "attribution.own-voice");
    }
}
