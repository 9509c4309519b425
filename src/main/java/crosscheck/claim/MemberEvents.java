package crosscheck.claim;

import static crosscheck.claim.Phrase.Kind.NOUN;
import static crosscheck.claim.Phrases.NONE;

import crosscheck.claim.Predicates.Sense;
import crosscheck.evidence.Evidence;
import crosscheck.quantity.Kind;
import org.jspecify.annotations.Nullable;

/** The rule of {@link EventRules} for those who are told as members of people known by what befell them. */
final class MemberEvents {

    static final String RULE = "event.member";

    private MemberEvents() {}

    /** "Those killed included 82 Danes", "Among the wounded were 12 pupils": what befell all of them befell these. */
    static @Nullable Evidence<Event> member(Figure figure, int noun) {
        if (!figure.is(Kind.COUNT, Kind.VAGUE)) {
            return null;
        }
        Syntax syntax = figure.syntax();
        Verb verb = syntax.governing(noun);
        int all = verb == null ? NONE : whole(figure, verb);
        return all == NONE ? null : fate(figure, all);
    }

    /** The noun phrase for the people of whom a verb names members; {@link Phrases#NONE} when it names none. */
    private static int whole(Figure figure, Verb verb) {
        Syntax syntax = figure.syntax();
        String base = Content.base(figure, verb);
        if (base.equals("include")) {
            return verb.subject();
        }
        int ahead = syntax.before(verb.phrase());
        int of = syntax.is(ahead, NOUN) ? syntax.preposition(ahead) : NONE;
        return base.equals("be") && of != NONE && syntax.norm(of).equals("among") ? ahead : NONE;
    }

    private static @Nullable Evidence<Event> fate(Figure figure, int all) {
        Syntax syntax = figure.syntax();
        Verb said = syntax.saidOf(all, true);
        if (said != null && (said.passive() || said.form() == Verb.Form.FINITE)) {
            Role role = said.passive() ? Role.OBJECT : Role.SUBJECT;
            return VerbSenses.of(figure, said, role) == null ? null : EventText.ofVerb(figure, said, role, RULE);
        }
        Evidence<Event> state = EventText.ofState(figure, syntax.phrase(all).head(), RULE);
        Sense sense = state == null ? NounEvents.sense(figure, all) : null;
        return sense == null ? state : EventText.ofNoun(figure, all, sense, RULE);
    }
}
