package crosscheck.claim;

import crosscheck.evidence.Evidence;
import crosscheck.quantity.Quantity;
import crosscheck.sentence.Prose;
import crosscheck.sentence.Sentence;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** When things happen in one article: reads the days each figure speaks of and the day it was said. */
final class Times {

    Times(Prose prose) {}

    @Nullable Evidence<Period> period(Sentence sentence, Quantity quantity) {
        return null;
    }

    @Nullable Evidence<LocalDate> stated(Sentence sentence, Quantity quantity) {
        return null;
    }

    @Nullable Evidence<Period> periodAt(Sentence sentence, crosscheck.text.Span figure) {
        return null;
    }

    @Nullable Evidence<LocalDate> statedAt(Sentence sentence, crosscheck.text.Span figure) {
        return null;
    }
}
