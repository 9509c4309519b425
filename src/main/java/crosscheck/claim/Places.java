package crosscheck.claim;

import crosscheck.evidence.Evidence;
import crosscheck.quantity.Quantity;
import crosscheck.sentence.Prose;
import crosscheck.sentence.Sentence;
import org.jspecify.annotations.Nullable;

/** Where things happen in one article: reads the place each figure speaks of. */
final class Places {

    Places(Prose prose) {}

    @Nullable Evidence<String> of(Sentence sentence, Quantity quantity) {
        return null;
    }

    @Nullable Evidence<String> at(Sentence sentence, crosscheck.text.Span figure) {
        return null;
    }
}
