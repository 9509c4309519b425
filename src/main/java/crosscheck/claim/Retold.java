package crosscheck.claim;

import crosscheck.claim.Event.Nature;
import crosscheck.evidence.Evidence;

/** Tells an event again with what else the sentence says of it. */
final class Retold {

    private static final String LEVEL = "topped";

    private Retold() {}

    /** An event without frame with the preposition that ties the figure to it: "agree to". */
    static Evidence<Event> withPreposition(Figure figure, Evidence<Event> said, int preposition) {
        return said.value().frame() == null ? tied(figure, said, preposition) : said;
    }

    /** An event of something else than what is counted: its words without its frame. */
    static Evidence<Event> unframed(Evidence<Event> said) {
        Event event = said.value();
        return Evidence.of(new Event(event.text(), event.lemma(), null, event.nature()), said.span(), said.rule());
    }

    /** An event of those who are gathered in something: "make way in caravan". */
    static Evidence<Event> in(Figure figure, Evidence<Event> said, int gathering) {
        return told(said, said.value().text() + " in " + figure.syntax().norm(gathering));
    }

    /** An event with what else is said: "last (agree to truce)", "aged (raise age to)". */
    static Evidence<Event> with(Evidence<Event> first, Evidence<Event> said) {
        Event event = said.value();
        String frame = event.frame() == null && !"lasted".equals(first.value().frame())
                ? first.value().frame()
                : event.frame();
        String text = first.value().text() + " (" + flat(event.text()) + ")";
        return Evidence.of(new Event(text, event.lemma(), frame, event.nature()), said.span(), first.rule());
    }

    /** An event of those whose number a verb moves: "treated (admit, tick up to)". */
    static Evidence<Event> moved(Figure figure, Evidence<Event> said, Verb verb) {
        String move = new EventWords(figure)
                .of(
                        verb,
                        Role.MEASURE,
                        null,
                        figure.syntax().phrase(verb.phrase()).to());
        return told(said, beside(said.value().text(), move));
    }

    /** An event of a relative clause with what the main clause says: "sold (sell wheat, come from port)". */
    static Evidence<Event> withMain(Evidence<Event> relative, String main) {
        return told(relative, beside(relative.value().text(), flat(main)));
    }

    /** What an event is told by, without its brackets: "killed, die". */
    static String flat(String told) {
        return told.replace(" (", ", ").replace(")", "");
    }

    /** What an event is told by with further words: "killed (be children)", "treated (admit, tick up to)". */
    static String beside(String told, String words) {
        return told.endsWith(")")
                ? told.substring(0, told.length() - 1) + ", " + words + ")"
                : told + " (" + words + ")";
    }

    /** An event with the preposition that ties the figure to it: "fall (drop from)". */
    static Evidence<Event> tied(Figure figure, Evidence<Event> said, int preposition) {
        String text = said.value().text();
        String norm = " " + figure.syntax().norm(preposition);
        return told(said, text.endsWith(")") ? text.substring(0, text.length() - 1) + norm + ")" : text + norm);
    }

    /** The same event, told in other words. */
    private static Evidence<Event> told(Evidence<Event> said, String text) {
        Event event = said.value();
        return Evidence.of(new Event(text, event.lemma(), event.frame(), event.nature()), said.span(), said.rule());
    }

    /** "rose to 300": the figure is not the change but the level it led to. */
    static Evidence<Event> levelOf(Figure figure, Evidence<Event> change) {
        Event event = change.value();
        return Evidence.of(
                new Event(event.text(), event.lemma(), LEVEL, EventText.nature(figure, Nature.STOCK)),
                change.span(),
                change.rule());
    }

    /** "up from 300", "rose by 20 to 300": one end of a movement, told by the movement and in no frame. */
    static Evidence<Event> endOf(Figure figure, Evidence<Event> change) {
        Event event = change.value();
        Event end = new Event(event.text(), event.lemma(), null, EventText.nature(figure, EventText.plain(figure)));
        return Evidence.of(end, change.span(), change.rule());
    }
}
