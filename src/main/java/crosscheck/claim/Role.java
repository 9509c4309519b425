package crosscheck.claim;

import crosscheck.claim.Event.Nature;
import crosscheck.claim.Predicates.Sense;
import crosscheck.quantity.Kind;

/** What the figure's noun is to a verb. */
enum Role {
    /** It undergoes it: "killed 20 people", "20 people were killed". */
    OBJECT,
    /** It does it: "20 people died". */
    SUBJECT,
    /** It measures it: "rose 20 percent", "lasted 20 days". */
    MEASURE,
    /** Something else. */
    NONE;

    /** The role of what stands where the object stands: a measure when the verb only ever has a measure there. */
    static Role ofObject(Figure figure, Verb verb) {
        if (Partitives.isDirection(figure)) {
            return NONE;
        }
        boolean bare = !figure.hasNoun() && figure.syntax().ofObject(figure.phrase()) == Syntax.NONE;
        boolean amount = bare && (!figure.is(Kind.COUNT, Kind.VAGUE) || verb.object() == figure.phrase());
        Sense measure = VerbSenses.of(figure, verb, MEASURE);
        boolean moved = measure != null && measure.nature() == Nature.CHANGE;
        boolean things =
                figure.hasNoun() && !figure.syntax().norm(figure.phrase()).startsWith("point");
        boolean measured = measure != null && !(moved && !amount && things);
        return measured && (amount || VerbSenses.of(figure, verb, OBJECT) == null) ? MEASURE : OBJECT;
    }

    /** The role of what a preposition links to the verb. */
    static Role ofComplement(Figure figure, Verb verb) {
        int preposition = verb.phrase() + 1;
        boolean agent = verb.passive() && figure.syntax().norm(preposition).equals("by");
        if (agent && figure.is(Kind.COUNT, Kind.VAGUE)) {
            return SUBJECT;
        }
        Sense idiom = VerbSenses.idiom(figure, verb, OBJECT);
        if (idiom != null && idiom.orNull() != null) {
            return OBJECT;
        }
        return VerbSenses.of(figure, verb, MEASURE) == null ? NONE : MEASURE;
    }
}
