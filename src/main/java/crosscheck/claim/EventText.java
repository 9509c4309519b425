package crosscheck.claim;

import static crosscheck.claim.Phrase.Kind.CONJUNCTION;
import static crosscheck.claim.Phrase.Kind.PREPOSITION;
import static crosscheck.claim.Phrase.Kind.VERB;
import static crosscheck.claim.Phrases.NONE;

import crosscheck.claim.Event.Nature;
import crosscheck.claim.Predicates.Sense;
import crosscheck.evidence.Evidence;
import crosscheck.quantity.Kind;
import crosscheck.sentence.Tag;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes events from the words that name them. */
final class EventText {

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
            boolean amount = !figure.is(Kind.COUNT, Kind.VAGUE) && !figure.hasNoun();
            Sense measure = sense(figure, verb, MEASURE);
            boolean moved = measure != null && measure.nature() == Nature.CHANGE;
            boolean things =
                    figure.hasNoun() && !figure.syntax().norm(figure.phrase()).startsWith("point");
            boolean measured = measure != null && !(moved && !amount && things);
            return measured && (amount || sense(figure, verb, OBJECT) == null) ? MEASURE : OBJECT;
        }

        /** The role of what a preposition links to the verb. */
        static Role ofComplement(Figure figure, Verb verb) {
            int preposition = verb.phrase() + 1;
            boolean agent = verb.passive() && figure.syntax().norm(preposition).equals("by");
            if (agent && figure.is(Kind.COUNT, Kind.VAGUE)) {
                return SUBJECT;
            }
            if (idiom(figure, verb, OBJECT) != null) {
                return OBJECT;
            }
            return sense(figure, verb, MEASURE) == null ? NONE : MEASURE;
        }
    }

    private static final Set<String> HARM = Set.of("killed", "injured", "killed-or-injured");
    private static final String LEVEL = "topped";
    private static final Set<String> COMPLEMENTS = Set.of(
            "for", "to", "in", "into", "from", "with", "at", "on", "of", "against", "under", "as", "about", "out",
            "off");

    private EventText() {}

    /** Whether a frame says that people were killed or injured. */
    static boolean isHarm(String frame) {
        return HARM.contains(frame);
    }

    /** The event a verb names. */
    static Evidence<Event> ofVerb(Figure figure, Verb verb, Role role, String rule) {
        Syntax syntax = figure.syntax();
        Phrase phrase = syntax.phrase(verb.phrase());
        Verb joined = joined(figure, verb);
        int to = joined == null ? phrase.to() : syntax.phrase(joined.phrase()).to();
        Sense sense = sense(figure, verb, role);
        String frame = sense == null ? null : sense.frame();
        if (joined != null) {
            frame = joinedFrame(frame, sense(figure, joined, role));
        }
        String words = form(figure, verb, role) + rest(figure, verb, role, to);
        boolean object = sense != null && verb.object() != NONE && sense.equals(idiom(figure, verb, role));
        String text = object && sense != null ? named(sense, words) : words;
        Nature nature = nature(figure, Content.sinceThen(figure, verb, sense == null ? plain(figure) : sense.nature()));
        return Evidence.of(
                new Event(text, Content.base(figure, verb), frame, nature), syntax.span(phrase.head(), to), rule);
    }

    /** The nature of a figure under a verb that is not listed. */
    private static Nature plain(Figure figure) {
        return figure.quantity().change() == null ? Nature.FLOW : Nature.CHANGE;
    }

    /** The participle of what befell people and of what was done ("killed", "sent"), else the plain verb ("rise", "will send": "send"). */
    private static String form(Figure figure, Verb verb, Role role) {
        String base = Content.base(figure, verb);
        Predicates predicates = figure.vocabulary().predicates();
        Sense sense = role == Role.OBJECT ? sense(figure, verb, role) : null;
        boolean fate = sense != null && predicates.takesLiving(sense.frame());
        String written = figure.syntax().norm(verb.phrase());
        boolean past = role == Role.OBJECT
                && !Content.isLight(figure, verb)
                && (predicates.isParticiple(written) || predicates.isPastOnly(written));
        return (verb.passive() && role != Role.SUBJECT) || fate || past ? predicates.participle(base) : base;
    }

    /** What follows the verb in the phrase: its particle, a verb joined to it, its object or its complement. */
    private static String rest(Figure figure, Verb verb, Role role, int to) {
        Syntax syntax = figure.syntax();
        int head = syntax.phrase(verb.phrase()).head();
        String own = to > head + 1 ? " " + syntax.text(head + 1, to) : "";
        if (role == Role.OBJECT && verb.passive() && Content.isLight(figure, verb)) {
            return own + complement(figure, verb);
        }
        if (role == Role.OBJECT || role == Role.MEASURE) {
            return own;
        }
        boolean object = verb.object() != NONE
                && !syntax.head(verb.object()).is(Tag.NUM)
                && !Calendar.isDay(syntax.word(syntax.phrase(verb.object()).from()))
                && verb.object() != figure.phrase()
                && !isSubject(syntax, verb.object());
        return own + (object ? " " + name(syntax, verb.object()) : complement(figure, verb));
    }

    private static boolean isSubject(Syntax syntax, int noun) {
        Verb verb = syntax.saidOf(noun, false);
        return verb != null && verb.phrase() > noun && verb.form() == Verb.Form.FINITE;
    }

    /** "for benefits" of "apply for benefits". */
    private static String complement(Figure figure, Verb verb) {
        Syntax syntax = figure.syntax();
        int preposition = verb.phrase() + 1;
        boolean fits = syntax.is(preposition, PREPOSITION) && COMPLEMENTS.contains(syntax.norm(preposition));
        int object = fits ? syntax.objectOf(preposition) : NONE;
        return object == NONE || syntax.quantityIn(object) != NONE
                ? ""
                : " " + syntax.norm(preposition) + " " + name(syntax, object);
    }

    /** The head of a noun phrase with the noun before it. */
    private static String name(Syntax syntax, int noun) {
        Phrase phrase = syntax.phrase(noun);
        return syntax.text(nameFrom(syntax, phrase), phrase.head() + 1);
    }

    private static int nameFrom(Syntax syntax, Phrase phrase) {
        int before = phrase.head() - 1;
        boolean modified = before >= phrase.from()
                && syntax.word(before).isNominal()
                && !syntax.word(before).isQuantity();
        return modified ? before : phrase.head();
    }

    /** The sense of a verb in a role, with its particle or its object first; of a bare participle in the only role it has. */
    static @Nullable Sense sense(Figure figure, Verb verb, Role role) {
        Predicates predicates = figure.vocabulary().predicates();
        String base = Content.base(figure, verb);
        Sense idiom = idiom(figure, verb, role);
        if (idiom != null) {
            return idiom;
        }
        Sense own = predicates.verb(base, role);
        boolean bare = own == null && role == Role.OBJECT && verb.form() == Verb.Form.PARTICIPLE;
        Sense sense = bare ? predicates.verb(base, Role.SUBJECT) : own;
        return sense != null && predicates.takesLiving(sense.frame()) && !mayLive(figure, base) ? null : sense;
    }

    /** Whether the figure may count people or animals: neither a sum nor a measure, and under a verb like hold a noun for people. */
    private static boolean mayLive(Figure figure, String base) {
        if (figure.is(Kind.MONEY, Kind.MEASURE, Kind.AGE, Kind.SCORE, Kind.INDEX)) {
            return false;
        }
        String noun = noun(figure);
        boolean doubtful = !noun.isEmpty()
                && !figure.is(Kind.DURATION)
                && figure.vocabulary().predicates().hasRole(base, "people");
        CountClasses classes = figure.vocabulary().classes();
        return !doubtful || classes.isLiving(classes.of(noun));
    }

    /** The noun that the figure counts in lower case; empty when it stands alone. */
    private static String noun(Figure figure) {
        Syntax syntax = figure.syntax();
        int phrase = figure.past(figure.phrase());
        Phrase one = syntax.phrase(phrase);
        int from = phrase == figure.phrase() ? figure.end() : one.from();
        return from < one.to() ? syntax.text(from, one.to()).toLowerCase(Locale.ROOT) : "";
    }

    /** "shot down", "took into custody", "lost power", "claimed 31 lives": a verb that the words after it or its object make another. */
    private static @Nullable Sense idiom(Figure figure, Verb verb, Role role) {
        Syntax syntax = figure.syntax();
        Predicates predicates = figure.vocabulary().predicates();
        String base = Content.base(figure, verb);
        Sense words = predicates.idiom(
                base, syntax.words(), syntax.phrase(verb.phrase()).head() + 1, role);
        if (words != null) {
            return words;
        }
        if (verb.object() == NONE) {
            return null;
        }
        Sense object = predicates.verb(base + " " + CountClasses.singular(syntax.norm(verb.object())), role);
        int after = syntax.phrase(figure.past(verb.object())).to();
        return object != null ? object : predicates.idiom(base, syntax.words(), after, role);
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

    /** The event that a noun names ("deaths", "job losses"). */
    static Evidence<Event> ofNoun(Figure figure, int phrase, Sense sense, String rule) {
        return ofWords(figure, phrase, name(figure.syntax(), phrase), sense, rule);
    }

    /** The event of a noun to which a verb is done: "searches conducted". */
    static Evidence<Event> ofDone(Figure figure, int phrase, Verb verb, Sense sense, String rule) {
        String text = name(figure.syntax(), phrase) + " "
                + figure.vocabulary().predicates().participle(Content.base(figure, verb))
                + rest(
                        figure,
                        verb,
                        Role.OBJECT,
                        figure.syntax().phrase(verb.phrase()).to());
        Evidence<Event> noun = ofNoun(figure, phrase, sense, rule);
        Event event = noun.value();
        return Evidence.of(new Event(text, event.lemma(), event.frame(), event.nature()), noun.span(), rule);
    }

    /** The event of a noun that has a level: "killed (death toll top)". */
    static Evidence<Event> ofLevel(Figure figure, Level level, Sense sense) {
        Verb verb = level.verb();
        String noun = name(figure.syntax(), level.noun());
        String words = verb == null ? noun : noun + " " + form(figure, verb, Role.MEASURE);
        return ofWords(figure, level.noun(), words, sense, "event.level");
    }

    /** "rose to 300": the figure is not the change but the level it led to. */
    static Evidence<Event> levelOf(Figure figure, Evidence<Event> change) {
        Event event = change.value();
        return Evidence.of(
                new Event(event.text(), event.lemma(), LEVEL, nature(figure, Nature.STOCK)),
                change.span(),
                change.rule());
    }

    private static Evidence<Event> ofWords(Figure figure, int phrase, String words, Sense sense, String rule) {
        Syntax syntax = figure.syntax();
        Phrase own = syntax.phrase(phrase);
        String lemma = CountClasses.singular(syntax.head(phrase).norm());
        Event event = new Event(named(sense, words), lemma, sense.frame(), nature(figure, sense.nature()));
        return Evidence.of(event, syntax.span(nameFrom(syntax, own), own.head() + 1), rule);
    }

    /** A predicate without a verb gets the plain verb of its frame: "killed (death toll)". */
    private static String named(Sense sense, String words) {
        String verb = sense.verb();
        int stem = Math.min(Predicates.STEM, Math.min(verb.length(), words.length()));
        return words.regionMatches(true, 0, verb, 0, stem) ? verb : verb + " (" + words + ")";
    }

    /** The event that an adjective or a fixed phrase at a word names ("dead", "without power"); null when none stands there. */
    static @Nullable Evidence<Event> ofState(Figure figure, int word, String rule) {
        Syntax syntax = figure.syntax();
        Predicates.State state = figure.vocabulary().predicates().state(syntax.words(), word);
        if (state == null) {
            return null;
        }
        String words = syntax.text(word, word + state.length());
        Event event = new Event(
                named(state.sense(), words),
                syntax.word(word).lemma(),
                state.sense().frame(),
                nature(figure, state.sense().nature()));
        return Evidence.of(event, syntax.span(word, word + state.length()), rule);
    }

    /** The event that one word names: "up", "down", "worth". */
    static Evidence<Event> ofWord(Figure figure, int word, Sense sense, String rule) {
        Word one = figure.syntax().word(word);
        Event event = new Event(one.norm(), one.norm(), sense.frame(), nature(figure, sense.nature()));
        return Evidence.of(event, one.span(), rule);
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
    private static Nature nature(Figure figure, Nature nature) {
        if (figure.quantity().per() != null) {
            return Nature.RATE;
        }
        boolean share = figure.is(Kind.FRACTION, Kind.RATIO) || (figure.is(Kind.PERCENT) && nature != Nature.CHANGE);
        boolean people = nature == Nature.SHARE && figure.is(Kind.COUNT, Kind.VAGUE);
        return share ? Nature.SHARE : people ? Nature.FLOW : nature;
    }
}
