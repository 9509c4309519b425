package crosscheck.claim;

import crosscheck.evidence.Evidence;
import crosscheck.quantity.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what is asserted of the counted thing: the first rule of the list that finds something speaks. */
final class EventRules {

    /** A rule: the event that a noun phrase has in a sentence. */
    private interface Rule {
        @Nullable Evidence<Event> read(Figure figure, int noun);
    }

    /** What a noun phrase has to itself: no list before it can say otherwise. */
    private static final List<Rule> OWN = List.of(
            StateEvents::state, VerbEvents::participle, NounEvents::happening, VerbEvents::subject, VerbEvents::gerund);

    private static final List<Rule> ALL = List.of(
            StateEvents::state,
            SpanEvents::extent,
            SpanEvents::margin,
            VerbEvents::participle,
            OutwardEvents::throughout,
            LevelEvents::level,
            NounEvents::happening,
            NounEvents::sampled,
            MemberEvents::member,
            LevelEvents::direction,
            OutwardEvents::movement,
            TiedEvents::total,
            VerbEvents::caused,
            VerbEvents::object,
            VerbEvents::subject,
            NounEvents::governing,
            VerbEvents::contact,
            TiedEvents::prepositional,
            TiedEvents::whole,
            VerbEvents::relative,
            TiedEvents::joined,
            NounEvents::around,
            NounEvents::ofWhole,
            StateEvents::aboard,
            NounEvents::person,
            VerbEvents::light,
            StateEvents::described,
            SpanEvents::during,
            SpanEvents::converted,
            OutwardEvents::governed,
            NounEvents::tied,
            TiedEvents::circumstance);

    /** The event of a figure; null when the sentence names none for it. */
    @Nullable Evidence<Event> read(Figure figure) {
        if (figure.is(Kind.AGE)) {
            return OutwardEvents.age(figure);
        }
        Evidence<Event> lasting = SpanEvents.lasting(figure, figure.phrase());
        return lasting == null ? said(figure) : SpanEvents.with(lasting, said(figure));
    }

    private static @Nullable Evidence<Event> said(Figure figure) {
        int first = figure.syntax().firstOfList(figure.phrase());
        if (first == figure.phrase()) {
            return first(ALL, figure, first);
        }
        Evidence<Event> own = first(OWN, figure, figure.phrase());
        Evidence<Event> listed = own == null ? first(ALL, figure, first) : own;
        return listed == null ? first(ALL, figure, figure.phrase()) : listed;
    }

    private static @Nullable Evidence<Event> first(List<Rule> rules, Figure figure, int noun) {
        for (Rule rule : rules) {
            Evidence<Event> found = rule.read(figure, noun);
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}
