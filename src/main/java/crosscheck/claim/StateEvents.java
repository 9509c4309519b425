package crosscheck.claim;

import static crosscheck.claim.Phrase.Kind.ADJECTIVE;
import static crosscheck.claim.Phrase.Kind.NOUN;
import static crosscheck.claim.Phrase.Kind.PREPOSITION;
import static crosscheck.claim.Phrases.NONE;

import crosscheck.claim.Event.Nature;
import crosscheck.claim.Predicates.Sense;
import crosscheck.evidence.Evidence;
import crosscheck.quantity.Kind;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rules of {@link EventRules} that find the event in a state or a place that stands after the noun. */
final class StateEvents {

    private static final Set<String> CARRIERS = Set.of("aircraft", "ships", "vehicles", "flights", "spacecraft");

    private StateEvents() {}

    /** "20 dead", "one Palestinian dead", "900 homes without power". */
    static @Nullable Evidence<Event> state(Figure figure, int noun) {
        Syntax syntax = figure.syntax();
        Phrase own = syntax.phrase(noun);
        boolean ends = noun != figure.phrase() || own.to() > figure.end();
        Evidence<Event> last = ends ? EventText.ofState(figure, own.to() - 1, "event.predicative") : null;
        if (last != null) {
            return last;
        }
        int after = syntax.after(figure.past(noun));
        Verb verb = syntax.verb(after);
        if ((syntax.is(after, ADJECTIVE) && syntax.is(after + 1, NOUN))
                || (verb != null && verb.form() == Verb.Form.FINITE)) {
            return null;
        }
        while (after < syntax.size()) {
            Evidence<Event> state =
                    EventText.ofState(figure, syntax.phrase(after).from(), "event.predicative");
            if (state != null || !syntax.is(after, ADJECTIVE)) {
                return state;
            }
            after = syntax.after(after);
        }
        return null;
    }

    /** "a jet with 162 people aboard", "the bus had 30 children": where the counted are, when no verb says more of them. */
    static @Nullable Evidence<Event> aboard(Figure figure, int noun) {
        Syntax syntax = figure.syntax();
        int word = syntax.phrase(figure.past(noun)).to();
        Evidence<Event> place = word < syntax.words().size() ? EventText.ofPlace(figure, word, "event.where") : null;
        Verb verb = syntax.governing(noun);
        if (place != null || verb == null || verb.subject() == NONE || !Content.isLight(figure, verb)) {
            return place;
        }
        CountClasses classes = figure.vocabulary().classes();
        Predicates predicates = figure.vocabulary().predicates();
        Sense carried = predicates.plain("carried", Nature.FLOW);
        String carrier = classes.of(syntax.norm(verb.subject()));
        boolean inside = carrier != null
                && CARRIERS.contains(carrier)
                && figure.hasNoun()
                && classes.isLiving(classes.of(syntax.norm(noun)));
        return inside ? EventText.ofNoun(figure, noun, carried, "event.where") : null;
    }

    /** "47 mosques dedicated to one saint": an adjective after the noun with its complement. */
    static @Nullable Evidence<Event> described(Figure figure, int noun) {
        Syntax syntax = figure.syntax();
        int after = figure.past(noun) + 1;
        boolean described = syntax.is(after, ADJECTIVE)
                && syntax.is(after + 1, PREPOSITION)
                && syntax.objectOf(after + 1) != NONE
                && !figure.is(Kind.MONEY, Kind.PERCENT);
        return described ? EventText.ofPhrases(figure, after, syntax.objectOf(after + 1), "event.described") : null;
    }
}
