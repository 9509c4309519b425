package crosscheck.claim;

import static crosscheck.claim.Phrase.Kind.ADVERB;
import static crosscheck.claim.Phrase.Kind.COMMA;
import static crosscheck.claim.Phrase.Kind.NOUN;
import static crosscheck.claim.Phrases.NONE;

import crosscheck.quantity.Kind;
import crosscheck.quantity.Quantity;

/** Finds the noun phrase that a verb group has for its object. */
final class VerbObjects {

    private final Phrases phrases;
    private final Predicates predicates;

    VerbObjects(Phrases phrases, Predicates predicates) {
        this.phrases = phrases;
        this.predicates = predicates;
    }

    /** The object of the verb group at an index, {@link Phrases#NONE} when none follows it. */
    int of(int at) {
        int next = phrases.after(at);
        boolean aside = phrases.is(next, COMMA) && phrases.is(next + 1, ADVERB) && phrases.is(next + 2, COMMA);
        next = aside ? phrases.after(next + 2) : next;
        if (isGivenTo(at, next)) {
            return next + 1;
        }
        return phrases.is(next, NOUN) ? next : NONE;
    }

    /** Whether a figure follows the one to whom a verb gives or costs it: "cost the city $30 million". */
    private boolean isGivenTo(int verb, int receiver) {
        return phrases.is(receiver, NOUN)
                && phrases.is(receiver + 1, NOUN)
                && phrases.quantityIn(receiver) == NONE
                && phrases.quantityIn(receiver + 1) != NONE
                && !isAge(phrases.quantityIn(receiver + 1))
                && predicates.hasRole(predicates.base(phrases.head(verb)), "giving");
    }

    private boolean isAge(int word) {
        Quantity quantity = phrases.word(word).quantity();
        return quantity != null && quantity.kind() == Kind.AGE;
    }
}
