package crosscheck.claim;

import static crosscheck.claim.Phrase.Kind.ADVERB;
import static crosscheck.claim.Phrase.Kind.COMMA;
import static crosscheck.claim.Phrase.Kind.NOUN;
import static crosscheck.claim.Phrase.Kind.PREPOSITION;
import static crosscheck.claim.Phrases.NONE;

import crosscheck.claim.Event.Nature;
import crosscheck.claim.Predicates.Sense;
import crosscheck.evidence.Evidence;
import crosscheck.quantity.Kind;
import crosscheck.sentence.Tag;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rules of {@link EventRules} that look outward from a figure that no verb is beside. */
final class OutwardEvents {

    /** Prepositions after which a figure is one end of a movement. */
    private static final Set<String> ENDS = Set.of("to", "from");

    private static final Set<String> BOUNDS =
            Set.of("to", "from", "under", "over", "above", "below", "between", "until", "at");

    /** Phrases from a figure's noun to the participle of what is said of all of it. */
    private static final int ASIDE = 4;

    private OutwardEvents() {}

    /** "11,000 soldiers, all of them deployed in the north": what an aside says of the whole of what was counted. */
    static @Nullable Evidence<Event> throughout(Figure figure, int noun) {
        Syntax syntax = figure.syntax();
        int comma = figure.past(noun) + 1;
        int first = syntax.is(comma, COMMA)
                ? syntax.phrase(comma).to()
                : syntax.words().size();
        if (first >= syntax.words().size() || !syntax.word(first).norm().equals("all")) {
            return null;
        }
        for (int at = comma + 1; at <= comma + ASIDE; at++) {
            Verb verb = syntax.verb(at);
            if (verb != null) {
                return verb.form() == Verb.Form.PARTICIPLE
                        ? EventText.ofVerb(figure, verb, Role.OBJECT, "event.throughout")
                        : null;
            }
        }
        return null;
    }

    /** "a drop in the rate from 8.1 percent to 7.8 percent", "fell to 7.8 percent from 8.1": one end of a movement. */
    static @Nullable Evidence<Event> movement(Figure figure, int noun) {
        Syntax syntax = figure.syntax();
        int preposition = syntax.preposition(noun);
        if (preposition == NONE || !ENDS.contains(syntax.norm(preposition)) || figure.is(Kind.DURATION)) {
            return null;
        }
        Evidence<Event> up = direction(figure, preposition);
        boolean apart = up != null && !syntax.is(syntax.before(preposition - 1), NOUN);
        Verb bringer = apart ? null : Level.bringer(figure, preposition);
        if (bringer != null) {
            return Retold.levelOf(figure, EventText.brought(figure, bringer, preposition, "event.movement"));
        }
        Governor governor = up == null ? Governor.of(syntax, noun) : null;
        if (governor == null) {
            return up;
        }
        for (int thing : governor.path()) {
            Sense sense = thing == noun || syntax.quantityIn(thing) != NONE ? null : NounEvents.sense(figure, thing);
            if (sense != null && sense.nature() == Nature.CHANGE) {
                Evidence<Event> change = EventText.ofNoun(figure, thing, sense, "event.movement");
                return Retold.endOf(figure, Retold.tied(figure, change, preposition));
            }
        }
        Sense moved = VerbSenses.of(figure, governor.verb(), Role.MEASURE);
        boolean moves = moved != null && moved.nature() == Nature.CHANGE && !governor.isSubject();
        if (!moves) {
            return null;
        }
        Evidence<Event> said = EventText.ofVerb(figure, governor.verb(), Role.MEASURE, "event.movement");
        return governor.isNear() ? Retold.levelOf(figure, said) : Retold.endOf(figure, said);
    }

    /** "up from 540,000": the level before. */
    private static @Nullable Evidence<Event> direction(Figure figure, int preposition) {
        Syntax syntax = figure.syntax();
        int before = preposition - 1;
        Sense sense = syntax.is(before, ADVERB, PREPOSITION)
                ? figure.vocabulary().predicates().direction(syntax.norm(before))
                : null;
        if (sense == null) {
            return null;
        }
        int word = syntax.phrase(before).head();
        return Retold.endOf(
                figure, Retold.tied(figure, EventText.ofWord(figure, word, sense, "event.movement"), preposition));
    }

    /** "take control of 100 beds", "is eligible for 20 grants", "rates for men (7 percent) showed no change". */
    static @Nullable Evidence<Event> governed(Figure figure, int noun) {
        Governor governor = Governor.of(figure.syntax(), noun);
        if (governor == null) {
            return null;
        }
        String base = Content.base(figure, governor.verb());
        if (figure.vocabulary().predicates().hasRole(base, "saying") || base.equals("do")) {
            return null;
        }
        return base.equals("be") && governor.adjective() == NONE
                ? being(figure, governor)
                : EventText.outward(figure, governor, "event.outward");
    }

    /** "is the lowest in 31 years", "is among the 10 largest", "the record was 528": what a form of be says. */
    private static @Nullable Evidence<Event> being(Figure figure, Governor governor) {
        if (governor.isSubject()) {
            return VerbEvents.copula(figure, governor.verb());
        }
        Syntax syntax = figure.syntax();
        int subject = governor.verb().subject();
        boolean numbers = subject != NONE && governor.isNear() && LevelWords.isNumberOrExtreme(syntax.norm(subject));
        boolean of = governor.link() != NONE && syntax.norm(governor.link()).equals("of");
        return !of && (!governor.isNear() || governor.verb().object() != governor.outermost())
                ? EventText.outward(figure, governor, "event.outward")
                : numbers ? EventText.ofName(figure, subject, "event.outward") : null;
    }

    /**
     * "raise the age to 21", "sell knives to people under 21": an age that bounds or moves is told with what it is said of; others only
     * say how old somebody is.
     */
    static Evidence<Event> age(Figure figure) {
        Syntax syntax = figure.syntax();
        int own = figure.phrase();
        Evidence<Event> aged = Evidence.of(
                new Event("aged", "age", "aged", Nature.STOCK),
                figure.quantity().span(),
                "event.age");
        Evidence<Event> moved = movement(figure, own);
        if (moved != null) {
            return Retold.with(aged, moved);
        }
        int preposition = syntax.preposition(own);
        int before = syntax.before(own);
        boolean bounds = preposition != NONE && BOUNDS.contains(syntax.norm(preposition));
        boolean people = syntax.is(before, NOUN) && syntax.head(before).is(Tag.NOUN);
        Governor governor = bounds ? Governor.of(syntax, own) : people ? Governor.of(syntax, before) : null;
        return governor == null || Content.base(figure, governor.verb()).equals("be")
                ? aged
                : Retold.with(aged, EventText.outward(figure, governor, "event.age"));
    }
}
