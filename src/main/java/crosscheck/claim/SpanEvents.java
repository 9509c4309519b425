package crosscheck.claim;

import static crosscheck.claim.Phrase.Kind.ADJECTIVE;
import static crosscheck.claim.Phrase.Kind.ADVERB;
import static crosscheck.claim.Phrase.Kind.BREAK;
import static crosscheck.claim.Phrase.Kind.COMMA;
import static crosscheck.claim.Phrase.Kind.MARK;
import static crosscheck.claim.Phrase.Kind.NOUN;
import static crosscheck.claim.Phrase.Kind.PREPOSITION;
import static crosscheck.claim.Phrase.Kind.VERB;
import static crosscheck.claim.Phrases.NONE;

import crosscheck.claim.Event.Nature;
import crosscheck.claim.Predicates.Sense;
import crosscheck.evidence.Evidence;
import crosscheck.quantity.Kind;
import crosscheck.quantity.Quantity;
import crosscheck.sentence.Tag;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rules of {@link EventRules} for figures that measure how long, how far or how many times. */
final class SpanEvents {

    private static final Set<String> ADVERBS = Set.of(
            "away", "apart", "behind", "ahead", "early", "late", "later", "earlier", "long", "more", "less", "off");

    private SpanEvents() {}

    /** "a 12-hour pause", "four weeks of fighting": the thing lasts so long. */
    static @Nullable Evidence<Event> lasting(Figure figure, int noun) {
        int thing = figure.is(Kind.DURATION) ? thing(figure) : NONE;
        if (thing == NONE) {
            return null;
        }
        Syntax syntax = figure.syntax();
        Event event = new Event("last", "last", "lasted", Nature.STOCK);
        return Evidence.of(event, syntax.span(thing), "event.lasting");
    }

    /** What a length of time is said of: the noun it is joined to, or the one after its "of". */
    private static int thing(Figure figure) {
        Syntax syntax = figure.syntax();
        int of = syntax.ofObject(figure.phrase());
        boolean own = figure.hasNoun() && syntax.word(figure.end()).part() == Word.Part.JOINED;
        int thing = own ? figure.phrase() : of;
        if (thing == NONE || !syntax.head(thing).isNominal() || Calendar.isDay(syntax.head(thing))) {
            return NONE;
        }
        CountClasses classes = figure.vocabulary().classes();
        String head = syntax.norm(thing);
        boolean lasts = !LevelWords.isExtreme(head)
                && !classes.isLiving(classes.of(head))
                && (own || syntax.quantityIn(thing) == NONE);
        return lasts ? thing : NONE;
    }

    /** "800 miles away", "30 feet high", "twice as large", "four times higher than the old record". */
    static @Nullable Evidence<Event> extent(Figure figure, int noun) {
        if (figure.is(Kind.COUNT, Kind.VAGUE, Kind.MONEY, Kind.AGE) || figure.hasNoun()) {
            return null;
        }
        Syntax syntax = figure.syntax();
        int word = figure.lastPhrase() + 1;
        while (syntax.is(word, PREPOSITION) && figure.quantity().extent().overlaps(syntax.span(word))) {
            word++;
        }
        if (figure.is(Kind.RATIO) && syntax.norm(word).equals("as") && syntax.is(word + 1, ADJECTIVE, ADVERB)) {
            word++;
        }
        if (figure.is(Kind.MEASURE)
                && syntax.norm(word).equals("from")
                && syntax.objectOf(word) != NONE
                && syntax.quantityIn(syntax.objectOf(word)) == NONE) {
            String from = new EventWords(figure).name(syntax.objectOf(word));
            Event away = new Event("be away from " + from, "away", null, Nature.STOCK);
            return Evidence.of(away, syntax.span(word), "event.extent");
        }
        boolean stands = syntax.governing(figure.phrase()) != null;
        boolean says = (syntax.is(word, ADJECTIVE) && !syntax.norm(word + 1).equals("to"))
                || (stands && syntax.is(word, ADVERB) && ADVERBS.contains(syntax.norm(word)));
        boolean when = figure.is(Kind.DURATION) && Set.of("earlier", "later").contains(syntax.norm(word));
        if (!says || when || word >= syntax.size()) {
            return null;
        }
        int than = syntax.norm(word + 1).equals("than") ? syntax.after(word + 1) : NONE;
        String beyond = syntax.is(than, NOUN) ? " than " + new EventWords(figure).name(than) : "";
        Event event = new Event(
                "be " + syntax.norm(word) + beyond, syntax.norm(word), null, EventText.nature(figure, Nature.STOCK));
        return Evidence.of(event, syntax.span(word), "event.extent");
    }

    /** "fell two votes short of the 60 needed", "puts her 30 seats ahead": by how many something misses or leads. */
    static @Nullable Evidence<Event> margin(Figure figure, int noun) {
        Syntax syntax = figure.syntax();
        int word = figure.phrase() + 1;
        boolean margin = figure.is(Kind.COUNT, Kind.VAGUE, Kind.MONEY)
                && (figure.hasNoun() || figure.is(Kind.MONEY))
                && word < syntax.size()
                && CountingWords.MARGINS.contains(syntax.norm(word));
        if (!margin) {
            return null;
        }
        Verb verb = syntax.verb(syntax.before(noun));
        Verb near = verb != null ? verb : syntax.governing(noun);
        String base = near == null ? "be" : Content.base(figure, near);
        String told = base + " " + syntax.norm(word)
                + (syntax.norm(word + 1).equals("of") && syntax.objectOf(word + 1) != NONE
                        ? " of " + new EventWords(figure).name(syntax.objectOf(word + 1))
                        : "");
        Event event = new Event(told, base, null, EventText.nature(figure, Nature.STOCK));
        return Evidence.of(event, syntax.span(word), "event.margin");
    }

    /** "spotted 160 kilometers (100 miles) away": a figure in brackets says the one before it again. */
    static @Nullable Evidence<Event> converted(Figure figure, int noun) {
        Figure first = restated(figure, noun);
        return first == null ? null : new EventRules().read(first);
    }

    /** The figure that one in brackets says again in another unit; null when it does not. */
    static @Nullable Figure restated(Figure figure, int noun) {
        Syntax syntax = figure.syntax();
        boolean bracket = syntax.is(noun - 1, BREAK) && syntax.norm(noun - 1).equals("(") && noun >= 2;
        int first = bracket ? syntax.quantityIn(noun - 2) : NONE;
        Quantity other = first == NONE ? null : syntax.word(first).quantity();
        boolean same = other != null && other.kind() == figure.quantity().kind();
        return other == null || !same ? null : new Figure(syntax, other, first, noun - 2, figure.vocabulary());
    }

    /** "held in a cell for five years": the verb that a length of time goes with is the nearest before it. */
    static @Nullable Evidence<Event> during(Figure figure, int noun) {
        if (!figure.is(Kind.DURATION) || figure.hasNoun()) {
            return null;
        }
        Syntax syntax = figure.syntax();
        Verb reduced = null;
        int preposition = syntax.preposition(noun);
        boolean apart = syntax.is((preposition == NONE ? noun : preposition) - 1, COMMA);
        for (int i = noun - 1; i >= 0 && !syntax.is(i, MARK, BREAK); i--) {
            Verb verb = syntax.verb(i);
            Verb content = verb == null ? null : Content.of(figure, verb);
            if (content == null || content.phrase() >= noun) {
                continue;
            }
            boolean modifies = verb != null
                    && verb.relative()
                    && !syntax.is(syntax.before(i), VERB)
                    && (verb.form() != Verb.Form.FINITE || apart);
            if (!modifies && reduced != null && Content.isLight(figure, content)) {
                break;
            }
            if (!modifies) {
                return VerbEvents.isSpeech(figure, content) ? null : of(figure, content);
            }
            reduced = reduced == null ? content : reduced;
        }
        return reduced == null ? happening(figure, noun) : of(figure, reduced);
    }

    private static Evidence<Event> of(Figure figure, Verb verb) {
        boolean own = verb.object() == NONE || verb.object() == figure.phrase() || !isIdiom(figure, verb);
        Role role = !own || VerbSenses.of(figure, verb, Role.MEASURE) == null ? Role.NONE : Role.MEASURE;
        return EventText.ofVerb(figure, verb, role, "event.during");
    }

    /** "take place", "take office": a bare noun in the singular makes one word with its verb. */
    private static boolean isIdiom(Figure figure, Verb verb) {
        Syntax syntax = figure.syntax();
        Phrase object = syntax.phrase(verb.object());
        String norm = syntax.norm(verb.object());
        boolean bare =
                object.to() == object.from() + 1 && syntax.head(verb.object()).is(Tag.NOUN);
        return bare
                && norm.equals(CountClasses.singular(norm))
                && Content.base(figure, verb).equals("take");
    }

    /** "a loss of 30 jobs in one month", "since the outbreak of the war six weeks ago": what the noun before says happened then. */
    static @Nullable Evidence<Event> happening(Figure figure, int noun) {
        Syntax syntax = figure.syntax();
        for (int i = noun - 1; i >= 0 && !syntax.is(i, MARK, BREAK, COMMA); i--) {
            Sense sense = syntax.is(i, NOUN) ? NounEvents.sense(figure, i) : null;
            if (sense != null) {
                return EventText.ofNoun(figure, i, sense, "event.during");
            }
        }
        return null;
    }

    /** A lasting thing with what else is said of it: "last (agree to truce)". */
    static Evidence<Event> with(Evidence<Event> lasting, @Nullable Evidence<Event> said) {
        return said == null || "lasted".equals(said.value().frame()) ? lasting : Retold.with(lasting, said);
    }
}
