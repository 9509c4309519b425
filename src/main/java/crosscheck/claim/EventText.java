package crosscheck.claim;

import static crosscheck.claim.Phrase.Kind.CONJUNCTION;
import static crosscheck.claim.Phrase.Kind.VERB;

import crosscheck.claim.Event.Nature;
import crosscheck.claim.Predicates.Sense;
import crosscheck.evidence.Evidence;
import crosscheck.quantity.Kind;
import crosscheck.text.Span;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes events from the words that name them. */
final class EventText {

    private static final Set<String> HARM = Set.of("killed", "injured", "killed-or-injured");

    private EventText() {}

    /**
     * The event a verb names.
     *
     * @param patient whether the figure's noun undergoes it
     */
    static Evidence<Event> ofVerb(Figure figure, Verb verb, boolean patient, String rule) {
        Syntax syntax = figure.syntax();
        Phrase phrase = syntax.phrase(verb.phrase());
        int last = coordinate(figure, verb);
        int to = last == Syntax.NONE ? phrase.to() : syntax.phrase(last).to();
        String text = syntax.text(phrase.head(), to);
        Sense sense = sense(figure, verb, patient);
        String frame = sense == null ? null : sense.frame();
        if (last != Syntax.NONE && frame != null) {
            frame = joinedFrame(frame, sense(figure, Objects.requireNonNull(syntax.verb(last)), patient));
        }
        boolean withObject = !patient && verb.object() != Syntax.NONE && verb.object() != figure.phrase();
        String whole = withObject ? text + " " + objectText(figure, verb.object()) : text;
        Nature nature = nature(figure, sense == null ? Nature.FLOW : sense.nature());
        return Evidence.of(
                new Event(whole, Content.base(figure, verb), frame, nature), syntax.span(phrase.head(), to), rule);
    }

    private static String objectText(Figure figure, int object) {
        Syntax syntax = figure.syntax();
        Phrase phrase = syntax.phrase(object);
        int from = Math.max(phrase.from(), phrase.head() - 1);
        boolean noun = from < phrase.head() && syntax.word(from).isNominal();
        return syntax.text(noun ? from : phrase.head(), phrase.head() + 1);
    }

    /** The sense of a verb in the role asked for; of a bare participle in the only role it has. */
    private static @Nullable Sense sense(Figure figure, Verb verb, boolean patient) {
        Predicates predicates = figure.vocabulary().predicates();
        String base = Content.base(figure, verb);
        Phrase phrase = figure.syntax().phrase(verb.phrase());
        if (phrase.to() > phrase.head() + 1) {
            Sense two = predicates.verb(
                    base + " " + figure.syntax().word(phrase.to() - 1).norm(), patient);
            if (two != null) {
                return two;
            }
        }
        Sense sense = predicates.verb(base, patient);
        return sense == null && patient && verb.form() == Verb.Form.PARTICIPLE ? predicates.verb(base, false) : sense;
    }

    private static String joinedFrame(String frame, @Nullable Sense other) {
        boolean both =
                other != null && HARM.contains(frame) && HARM.contains(other.frame()) && !frame.equals(other.frame());
        return both ? "killed-or-injured" : frame;
    }

    /** The verb joined to a verb by and or or ("killed or injured"); {@link Syntax#NONE} when there is none. */
    private static int coordinate(Figure figure, Verb verb) {
        Syntax syntax = figure.syntax();
        int joined = verb.phrase() + 2;
        Verb other = syntax.is(verb.phrase() + 1, CONJUNCTION) && syntax.is(joined, VERB) ? syntax.verb(joined) : null;
        boolean same = other != null && verb.passive() && other.form() == Verb.Form.PARTICIPLE;
        return same && !syntax.norm(verb.phrase() + 1).equals("but") ? joined : Syntax.NONE;
    }

    /** The event that a noun names ("deaths", "job losses"). */
    static Evidence<Event> ofNoun(Figure figure, int phrase, Sense sense, String rule) {
        Syntax syntax = figure.syntax();
        Phrase own = syntax.phrase(phrase);
        int from = own.head() > own.from() && syntax.word(own.head() - 1).isNominal() ? own.head() - 1 : own.head();
        String lemma = CountClasses.singular(syntax.head(phrase).norm());
        Event event = new Event(
                named(sense, syntax.text(from, own.head() + 1)), lemma, sense.frame(), nature(figure, sense.nature()));
        return Evidence.of(event, syntax.span(from, own.head() + 1), rule);
    }

    /** The event of a noun that has a level: "killed (death toll topped)". */
    static Evidence<Event> ofLevel(Figure figure, Level level, Sense sense) {
        Syntax syntax = figure.syntax();
        Evidence<Event> noun = ofNoun(figure, level.noun(), sense, "event.level");
        Verb verb = level.verb();
        if (verb == null) {
            return noun;
        }
        Phrase own = syntax.phrase(level.noun());
        int from = own.head() > own.from() && syntax.word(own.head() - 1).isNominal() ? own.head() - 1 : own.head();
        String words = syntax.text(from, own.head() + 1) + " "
                + syntax.head(verb.phrase()).text();
        Event event = noun.value();
        return Evidence.of(
                new Event(named(sense, words), event.lemma(), event.frame(), event.nature()), noun.span(), noun.rule());
    }

    /** A predicate without a verb gets the plain verb of its frame: "killed (death toll)". */
    private static String named(Sense sense, String words) {
        return sense.verb().equalsIgnoreCase(words) ? words : sense.verb() + " (" + words + ")";
    }

    /** The event that a stretch of words names, an adjective or a prepositional phrase after be. */
    static Evidence<Event> ofWords(Figure figure, int from, int to, @Nullable Sense sense, String rule) {
        Syntax syntax = figure.syntax();
        Span span = syntax.span(from, to);
        Nature nature = nature(figure, sense == null ? Nature.STOCK : sense.nature());
        String frame = sense == null ? null : sense.frame();
        String text = sense == null ? syntax.text(from, to) : named(sense, syntax.text(from, to));
        return Evidence.of(new Event(text, syntax.word(from).lemma(), frame, nature), span, rule);
    }

    /** What the figure itself says of the nature: a rate, a change and a share show in the number. */
    static Nature nature(Figure figure, Nature nature) {
        if (figure.quantity().per() != null) {
            return Nature.RATE;
        }
        if (figure.quantity().change() != null) {
            return Nature.CHANGE;
        }
        boolean share = figure.is(Kind.FRACTION, Kind.RATIO) || (figure.is(Kind.PERCENT) && nature != Nature.CHANGE);
        return share ? Nature.SHARE : nature;
    }
}
