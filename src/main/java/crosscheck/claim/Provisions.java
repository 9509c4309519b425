package crosscheck.claim;

import static crosscheck.claim.Phrase.Kind.NOUN;
import static crosscheck.claim.Phrase.Kind.OTHER;
import static crosscheck.claim.Phrases.NONE;

import crosscheck.evidence.Evidence;
import org.jspecify.annotations.Nullable;

/** Modality without a modal: what somebody is told to do, the chance of something. */
final class Provisions {

    private Provisions() {}

    /** "Raise the fee to $21!": a plain verb that opens its sentence or quotation tells what is to be done. */
    static @Nullable Evidence<Modality> imperative(Clause clause) {
        Syntax syntax = clause.syntax();
        Verb verb = clause.verb();
        Phrase phrase = syntax.phrase(verb.phrase());
        boolean opens = verb.phrase() == 0 || (verb.phrase() > 0 && syntax.is(verb.phrase() - 1, OTHER));
        boolean plain = phrase.from() == phrase.head()
                && clause.figure().vocabulary().predicates().isBase(syntax.norm(verb.phrase()));
        boolean object = verb.object() != NONE && !clause.base().equals("be");
        return opens && plain && object && verb.subject() == NONE && verb.form() == Verb.Form.FINITE
                ? clause.at(verb.phrase(), Modality.PLANNED, "modality.imperative")
                : null;
    }

    /** "the possibility of 20 percent unemployment", "a risk of 30 deaths". */
    static @Nullable Evidence<Modality> chance(Clause clause) {
        Syntax syntax = clause.syntax();
        int noun = clause.noun();
        for (int steps = 0; steps < 3 && noun != NONE; steps++) {
            int preposition = syntax.preposition(noun);
            int left = preposition == NONE ? NONE : syntax.before(preposition);
            noun = syntax.is(left, NOUN) && syntax.norm(preposition).equals("of") ? left : NONE;
            if (noun != NONE && clause.is("chance", CountClasses.singular(syntax.norm(noun)))) {
                return clause.at(noun, Modality.POSSIBLE, "modality.chance");
            }
        }
        return null;
    }
}
