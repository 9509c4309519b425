package crosscheck.claim;

import static crosscheck.claim.Phrase.Kind.CONJUNCTION;
import static crosscheck.claim.Phrase.Kind.VERB;
import static crosscheck.claim.Phrases.NONE;

import crosscheck.claim.Event.Nature;
import crosscheck.claim.Predicates.Sense;
import crosscheck.evidence.Evidence;
import crosscheck.quantity.Kind;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes events from the words that name them. */
final class EventText {

    private static final Set<String> HARM = Set.of("killed", "injured", "killed-or-injured");

    private EventText() {}

    /** Whether a frame says that people were killed or injured. */
    static boolean isHarm(String frame) {
        return HARM.contains(frame);
    }

    /** The event a verb names; what did not happen has no frame: "not vaccinated". */
    static Evidence<Event> ofVerb(Figure figure, Verb verb, Role role, String rule) {
        Syntax syntax = figure.syntax();
        Phrase phrase = syntax.phrase(verb.phrase());
        Verb joined = joined(figure, verb);
        int to = joined == null ? phrase.to() : syntax.phrase(joined.phrase()).to();
        Sense sense = VerbSenses.of(figure, verb, role);
        String frame = sense == null ? null : sense.frame();
        if (joined != null) {
            frame = joinedFrame(frame, VerbSenses.of(figure, joined, role));
        }
        String text = new EventWords(figure).of(verb, role, joined == null ? sense : null, to);
        Nature nature = nature(figure, Content.sinceThen(figure, verb, sense == null ? plain(figure) : sense.nature()));
        String lemma = Content.base(figure, verb);
        Event event = verb.negated()
                ? new Event("not " + text, "not " + lemma, null, nature)
                : new Event(text, lemma, frame, nature);
        return Evidence.of(event, syntax.span(phrase.head(), to), rule);
    }

    /** The nature of a figure under a verb that is not listed. */
    static Nature plain(Figure figure) {
        return figure.quantity().change() == null ? Nature.FLOW : Nature.CHANGE;
    }

    /** "killed or injured" is one status of its own; in "shot and killed" the harm speaks. */
    private static @Nullable String joinedFrame(@Nullable String frame, @Nullable Sense other) {
        if (other == null || !isHarm(other.frame()) || other.frame().equals(frame)) {
            return frame;
        }
        return frame != null && isHarm(frame) ? "killed-or-injured" : other.frame();
    }

    /** The participle joined to a verb by and or or ("killed or injured"); null when there is none. */
    private static @Nullable Verb joined(Figure figure, Verb verb) {
        Syntax syntax = figure.syntax();
        int next = verb.phrase() + 2;
        Verb other = syntax.is(verb.phrase() + 1, CONJUNCTION) && syntax.is(next, VERB) ? syntax.verb(next) : null;
        boolean same = other != null && verb.passive() && other.form() == Verb.Form.PARTICIPLE;
        return same && !syntax.norm(verb.phrase() + 1).equals("but") ? other : null;
    }

    /** The event of a noun with the preposition after it: "performance in". */
    static Evidence<Event> ofTie(Figure figure, int noun, int preposition) {
        Syntax syntax = figure.syntax();
        String text = new EventWords(figure).name(noun) + " " + syntax.norm(preposition);
        Event event = new Event(text, CountClasses.singular(syntax.norm(noun)), null, nature(figure, plain(figure)));
        return Evidence.of(event, syntax.span(noun), "event.tied");
    }

    /** The event of a verb with its object and the preposition after it: "slap duties on". */
    static Evidence<Event> ofObject(Figure figure, Verb verb, int object, int preposition, String rule) {
        Syntax syntax = figure.syntax();
        String base = Content.base(figure, verb);
        String words = base + " " + new EventWords(figure).name(object) + " " + syntax.norm(preposition);
        return Evidence.of(
                new Event(words, base, null, nature(figure, plain(figure))),
                syntax.span(
                        syntax.phrase(verb.phrase()).head(),
                        syntax.phrase(preposition).to()),
                rule);
    }

    /** The event that a noun names ("deaths", "job losses"). */
    static Evidence<Event> ofNoun(Figure figure, int phrase, Sense sense, String rule) {
        return ofWords(figure, phrase, new EventWords(figure).happening(phrase), sense, rule);
    }

    /** The event that what is counted names, with the words of the sentence: "killed (be)". */
    static Evidence<Event> ofCounted(
            Figure figure, Evidence<Counted> thing, Sense sense, @Nullable Evidence<Event> event) {
        String head = thing.value().head();
        String named = new EventWords(figure).named(sense, head);
        String told = event == null
                ? named
                : Retold.beside(named, Retold.flat(event.value().text()));
        Event said = new Event(told, head, sense.frame(), nature(figure, sense.nature()));
        return new Evidence<>(said, event == null ? thing.span() : event.span(), "event.of-counted", thing.inherited());
    }

    /** The event of a noun to which a verb is done: "searches conducted". */
    static Evidence<Event> ofDone(Figure figure, int phrase, Verb verb, Sense sense, String rule) {
        String text = new EventWords(figure).done(phrase, verb, sense);
        Evidence<Event> noun = ofNoun(figure, phrase, sense, rule);
        Event event = noun.value();
        return Evidence.of(new Event(text, event.lemma(), event.frame(), event.nature()), noun.span(), rule);
    }

    /** The event of a noun that has a level: "killed (death toll top)". */
    static Evidence<Event> ofLevel(Figure figure, Level level, Sense sense) {
        EventWords words = new EventWords(figure);
        String told = level.verb() == null ? words.happening(level.noun()) : words.level(level);
        return ofWords(figure, level.noun(), told, sense, "event.level");
    }

    /** What the figure hangs on, outward from it: "take control of", "be eligible for", "raise (lift fee by)". */
    static Evidence<Event> outward(Figure figure, Governor governor, String rule) {
        boolean by =
                governor.link() != NONE && figure.syntax().norm(governor.link()).equals("by");
        String words = new EventWords(figure).outward(governor);
        return ofMeasured(figure, governor.verb(), words, by, rule);
    }

    /** A verb that brings its object to a level or by an amount: "raise (lift fee to)". */
    static Evidence<Event> brought(Figure figure, Verb verb, int preposition, String rule) {
        String words =
                ofObject(figure, verb, verb.object(), preposition, rule).value().text();
        return ofMeasured(figure, verb, words, true, rule);
    }

    private static Evidence<Event> ofMeasured(Figure figure, Verb verb, String words, boolean measured, String rule) {
        Sense found = measured ? VerbSenses.of(figure, verb, Role.MEASURE) : null;
        Sense sense = found != null && found.nature() == Nature.CHANGE ? found : null;
        Event event = new Event(
                sense == null ? words : new EventWords(figure).named(sense, words),
                Content.base(figure, verb),
                sense == null ? null : sense.frame(),
                nature(figure, sense == null ? plain(figure) : sense.nature()));
        return Evidence.of(event, figure.syntax().span(verb.phrase()), rule);
    }

    private static Evidence<Event> ofWords(Figure figure, int phrase, String words, Sense sense, String rule) {
        Syntax syntax = figure.syntax();
        Phrase own = syntax.phrase(phrase);
        String lemma = CountClasses.singular(syntax.head(phrase).norm());
        Event event = new Event(
                new EventWords(figure).named(sense, words), lemma, sense.frame(), nature(figure, sense.nature()));
        return Evidence.of(event, syntax.span(new EventWords(figure).nameFrom(own), own.head() + 1), rule);
    }

    /** The event that an adjective or a fixed phrase at a word names ("dead", "without power"); null when none stands there. */
    static @Nullable Evidence<Event> ofState(Figure figure, int word, String rule) {
        Syntax syntax = figure.syntax();
        return ofState(figure, word, figure.vocabulary().predicates().state(syntax.words(), word), rule);
    }

    /** The event that words of place at a word name ("on board"); null when none stand there. */
    static @Nullable Evidence<Event> ofPlace(Figure figure, int word, String rule) {
        return ofState(
                figure,
                word,
                figure.vocabulary().predicates().where(figure.syntax().words(), word),
                rule);
    }

    private static @Nullable Evidence<Event> ofState(
            Figure figure, int word, Predicates.@Nullable State state, String rule) {
        Syntax syntax = figure.syntax();
        if (state == null) {
            return null;
        }
        String words = syntax.text(word, word + state.length());
        Event event = new Event(
                new EventWords(figure).named(state.sense(), words),
                syntax.word(word).lemma(),
                state.sense().frame(),
                nature(figure, state.sense().nature()));
        return Evidence.of(event, syntax.span(word, word + state.length()), rule);
    }

    /** The event that one word names: "up", "down", "worth". */
    static Evidence<Event> ofWord(Figure figure, int word, Sense sense, String rule) {
        Word one = figure.syntax().word(word);
        String text = new EventWords(figure).named(sense, one.norm());
        Event event = new Event(text, one.norm(), sense.frame(), nature(figure, sense.nature()));
        return Evidence.of(event, one.span(), rule);
    }

    /** The event that a noun after be names: "be game changer". */
    static Evidence<Event> ofName(Figure figure, int noun, String rule) {
        Syntax syntax = figure.syntax();
        String text = "be " + new EventWords(figure).name(noun);
        Event event = new Event(text, syntax.head(noun).lemma(), null, nature(figure, Nature.STOCK));
        return Evidence.of(event, syntax.span(noun), rule);
    }

    /** The event that phrases after be name: "at the border". */
    static Evidence<Event> ofPhrases(Figure figure, int from, int to, String rule) {
        Syntax syntax = figure.syntax();
        int first = syntax.phrase(from).from();
        int last = syntax.phrase(to).to();
        Event event =
                new Event(syntax.text(first, last), syntax.word(first).lemma(), null, nature(figure, Nature.STOCK));
        return Evidence.of(event, syntax.span(first, last), rule);
    }

    /** What the figure itself says of the nature: a rate and a share show in the number, and a plain number is no share. */
    static Nature nature(Figure figure, Nature nature) {
        if (figure.quantity().per() != null) {
            return Nature.RATE;
        }
        boolean share = figure.is(Kind.FRACTION, Kind.RATIO) || (figure.is(Kind.PERCENT) && nature != Nature.CHANGE);
        boolean people = nature == Nature.SHARE && figure.is(Kind.COUNT, Kind.VAGUE);
        return share ? Nature.SHARE : people ? Nature.FLOW : nature;
    }
}
