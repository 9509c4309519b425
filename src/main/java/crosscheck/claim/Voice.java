package crosscheck.claim;

import crosscheck.sentence.Tag;
import java.util.Set;

/** Tells from the words of a verb group whether it is passive and whether it is negated. */
final class Voice {

    private static final Set<String> BE = Set.of(
            "be", "is", "are", "was", "were", "been", "being", "am", "'re", "'m", "get", "gets", "got", "getting");
    private static final Set<String> NEGATIONS = Set.of("not", "n't", "never", "no", "neither", "nor", "cannot");

    private final Phrases phrases;
    private final Predicates predicates;

    Voice(Phrases phrases, Predicates predicates) {
        this.phrases = phrases;
        this.predicates = predicates;
    }

    boolean isPassive(int at, Verb.Form form) {
        if (form == Verb.Form.PARTICIPLE) {
            return true;
        }
        Phrase phrase = phrases.phrase(at);
        if (!predicates.isParticiple(phrases.head(at).norm())) {
            return false;
        }
        for (int i = phrase.head() - 1; i >= phrase.from(); i--) {
            if (phrases.word(i).is(Tag.AUX, Tag.VERB)) {
                return BE.contains(phrases.word(i).norm());
            }
        }
        return false;
    }

    boolean isNegated(int at) {
        Phrase phrase = phrases.phrase(at);
        for (int i = phrase.from(); i < phrase.to(); i++) {
            if (NEGATIONS.contains(phrases.word(i).norm())) {
                return true;
            }
        }
        return false;
    }

    int firstVerbal(Phrase phrase) {
        for (int i = phrase.from(); i < phrase.head(); i++) {
            if (phrases.word(i).is(Tag.VERB, Tag.AUX)) {
                return i;
            }
        }
        return phrase.head();
    }
}
