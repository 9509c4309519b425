package crosscheck.claim;

import static crosscheck.claim.Phrase.Kind.ADJECTIVE;
import static crosscheck.claim.Phrase.Kind.MARK;
import static crosscheck.claim.Phrase.Kind.NOUN;
import static crosscheck.claim.Phrase.Kind.PREPOSITION;

import crosscheck.claim.Event.Nature;
import crosscheck.claim.Predicates.Sense;
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

    private final List<Rule> rules = List.of(
            this::predicative,
            this::level,
            this::object,
            this::subject,
            this::nominal,
            this::governingNoun,
            this::prepositional,
            this::relative,
            this::outer,
            this::lightObject,
            this::ofWhole,
            this::circumstance);

    /** The event of a figure; null when the sentence names none for it. */
    @Nullable Evidence<Event> read(Figure figure) {
        if (figure.is(Kind.AGE)) {
            return Evidence.of(
                    new Event("aged", "age", "aged", Nature.STOCK),
                    figure.quantity().span(),
                    "event.age");
        }
        int first = figure.syntax().firstOfList(figure.phrase());
        Evidence<Event> own = predicative(figure, figure.phrase());
        Evidence<Event> listed = first != figure.phrase() && own == null ? at(figure, first) : own;
        return listed == null ? at(figure, figure.phrase()) : listed;
    }

    private @Nullable Evidence<Event> at(Figure figure, int noun) {
        for (Rule rule : rules) {
            Evidence<Event> found = rule.read(figure, noun);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** "20 dead", "5,200 injured", "eight suspects arrested", "dozens wounded". */
    private @Nullable Evidence<Event> predicative(Figure figure, int noun) {
        Syntax syntax = figure.syntax();
        int after = syntax.after(past(figure, noun));
        Predicates predicates = figure.vocabulary().predicates();
        if (syntax.is(after, ADJECTIVE)) {
            Word word = syntax.head(after);
            Sense sense = predicates.adjective(word.norm());
            if (sense == null && predicates.isParticiple(word.norm())) {
                sense = predicates.verb(predicates.base(word), true);
            }
            return sense == null ? null : words(figure, after, sense, "event.predicative");
        }
        Verb verb = syntax.verb(after);
        return verb != null && verb.form() == Verb.Form.PARTICIPLE && !verb.relative() && verb.subject() == noun
                ? EventText.ofVerb(figure, verb, true, "event.participle")
                : null;
    }

    /** "the death toll topped 1,600", "brings the number of people out of work to 26 million": the event lies in what has the level. */
    private @Nullable Evidence<Event> level(Figure figure, int noun) {
        Level level = Level.of(figure, noun);
        if (level == null || level.change()) {
            return null;
        }
        Syntax syntax = figure.syntax();
        Verb relative = syntax.saidOf(level.noun(), true);
        if (relative != null && relative.phrase() < noun && level.counts()) {
            return EventText.ofVerb(figure, relative, relative.passive(), "event.level-relative");
        }
        Sense sense = nounSense(figure, level.noun());
        return sense == null ? null : EventText.ofLevel(figure, level, sense);
    }

    /** "20 people were killed", "five died", "thousands clashed". */
    private @Nullable Evidence<Event> subject(Figure figure, int noun) {
        Verb verb = figure.syntax().saidOf(noun, false);
        if (verb == null) {
            return null;
        }
        Verb content = Content.of(figure, verb);
        return content == null
                ? copula(figure, verb)
                : EventText.ofVerb(figure, content, content.passive(), "event.subject");
    }

    /** "have deployed 11,000 soldiers". */
    private @Nullable Evidence<Event> object(Figure figure, int noun) {
        Verb verb = figure.syntax().governing(noun);
        if (verb == null) {
            return null;
        }
        Verb caused = Content.causedAfter(figure, verb, past(figure, noun));
        if (caused != null) {
            return EventText.ofVerb(figure, caused, caused.passive(), "event.caused");
        }
        return Content.isLight(Content.base(figure, verb)) || leadsClause(figure, verb)
                ? null
                : EventText.ofVerb(figure, verb, true, "event.object");
    }

    /** "said 20 people ...": the noun phrase after a reporting verb begins its own clause. */
    private static boolean leadsClause(Figure figure, Verb verb) {
        return verb.form() == Verb.Form.FINITE
                && figure.vocabulary().predicates().isReporting(figure.syntax().head(verb.phrase()))
                && figure.syntax().saidOf(verb.object(), false) != null;
    }

    /** "64 arrests", "701,000 job losses": the counted thing is what happened. */
    private @Nullable Evidence<Event> nominal(Figure figure, int noun) {
        Sense sense = nounSense(figure, noun);
        boolean number = noun == figure.phrase() && !figure.hasNoun();
        return sense == null || number ? null : EventText.ofNoun(figure, noun, sense, "event.nominal");
    }

    /** "the detention of 25 people", "a death toll of 1,600". */
    private @Nullable Evidence<Event> governingNoun(Figure figure, int noun) {
        Syntax syntax = figure.syntax();
        int preposition = syntax.preposition(noun);
        int governor = preposition == Syntax.NONE ? Syntax.NONE : syntax.before(preposition);
        if (!syntax.is(governor, NOUN)) {
            return null;
        }
        Sense sense = nounSense(figure, governor);
        return sense == null ? null : EventText.ofNoun(figure, governor, sense, "event.governing-noun");
    }

    /** "agreed to a 12-hour truce", "waiting for 30 buses": a verb with its preposition. */
    private @Nullable Evidence<Event> prepositional(Figure figure, int noun) {
        Syntax syntax = figure.syntax();
        int preposition = syntax.preposition(noun);
        Verb verb = preposition == Syntax.NONE ? null : syntax.verb(syntax.before(preposition));
        Verb content = verb == null || verb.phrase() != preposition - 1 ? null : Content.of(figure, verb);
        return content == null ? null : EventText.ofVerb(figure, content, content.passive(), "event.prepositional");
    }

    /** "a convoy of 30 trucks arrived": what is said of the noun that the figure belongs to. */
    private @Nullable Evidence<Event> outer(Figure figure, int noun) {
        Syntax syntax = figure.syntax();
        int preposition = syntax.preposition(noun);
        int governor = preposition == Syntax.NONE ? Syntax.NONE : syntax.before(preposition);
        if (!syntax.is(governor, NOUN) || !syntax.norm(preposition).equals("of")) {
            return null;
        }
        Evidence<Event> outer = subject(figure, governor);
        return outer != null ? outer : object(figure, governor);
    }

    /** "troops stationed in the east", "people who lost power". */
    private @Nullable Evidence<Event> relative(Figure figure, int noun) {
        Verb verb = figure.syntax().saidOf(noun, true);
        Verb content = verb == null ? null : Content.of(figure, verb);
        return content == null ? null : EventText.ofVerb(figure, content, content.passive(), "event.relative");
    }

    /** "there are 30 tanks at the border", "has 16,500 agents". */
    private @Nullable Evidence<Event> lightObject(Figure figure, int noun) {
        Syntax syntax = figure.syntax();
        Verb verb = syntax.governing(noun);
        if (verb == null) {
            return null;
        }
        int after = syntax.after(past(figure, noun));
        boolean place = syntax.is(after, PREPOSITION) && syntax.objectOf(after) != Syntax.NONE;
        return Content.base(figure, verb).equals("be") && place
                ? words(figure, after, syntax.objectOf(after), "event.there")
                : EventText.ofVerb(figure, verb, true, "event.light");
    }

    /** "two of those killed", "a quarter of the dead": what happened to the whole. */
    private @Nullable Evidence<Event> ofWhole(Figure figure, int noun) {
        Syntax syntax = figure.syntax();
        int whole = syntax.ofObject(noun);
        if (whole == Syntax.NONE) {
            return null;
        }
        Sense sense = nounSense(figure, whole);
        if (sense != null) {
            return EventText.ofNoun(figure, whole, sense, "event.of-whole");
        }
        Verb verb = syntax.verb(whole + 1);
        return verb != null && verb.form() == Verb.Form.PARTICIPLE
                ? EventText.ofVerb(figure, verb, true, "event.of-whole")
                : null;
    }

    /** "training at five bases": the verb whose circumstance the figure is, the next one for "In two weeks, …". */
    private @Nullable Evidence<Event> circumstance(Figure figure, int noun) {
        Syntax syntax = figure.syntax();
        Verb verb = syntax.verbBefore(noun);
        for (int i = noun + 1; verb == null && i < syntax.size() && !syntax.is(i, MARK); i++) {
            verb = syntax.verb(i);
        }
        Verb content = verb == null ? null : Content.of(figure, verb);
        return content == null ? null : EventText.ofVerb(figure, content, content.passive(), "event.circumstance");
    }

    /** "two people are dead", "800 are on their way". */
    private @Nullable Evidence<Event> copula(Figure figure, Verb verb) {
        Syntax syntax = figure.syntax();
        int after = syntax.after(verb.phrase());
        if (syntax.is(after, ADJECTIVE)) {
            return words(figure, after, figure.vocabulary().predicates().adjective(syntax.norm(after)), "event.copula");
        }
        boolean place = syntax.is(after, PREPOSITION) && syntax.objectOf(after) != Syntax.NONE;
        return place ? words(figure, after, syntax.objectOf(after), "event.copula") : null;
    }

    private static Evidence<Event> words(Figure figure, int phrase, @Nullable Sense sense, String rule) {
        Phrase one = figure.syntax().phrase(phrase);
        return EventText.ofWords(figure, one.from(), one.to(), sense, rule);
    }

    private static Evidence<Event> words(Figure figure, int from, int to, String rule) {
        Syntax syntax = figure.syntax();
        return EventText.ofWords(
                figure, syntax.phrase(from).from(), syntax.phrase(to).to(), null, rule);
    }

    /** The last phrase of a noun phrase with its "of": "dozens of people". */
    private static int past(Figure figure, int noun) {
        int of = figure.syntax().ofObject(noun);
        return of == Syntax.NONE || noun != figure.phrase() ? noun : of;
    }

    private static @Nullable Sense nounSense(Figure figure, int phrase) {
        Syntax syntax = figure.syntax();
        Phrase own = syntax.phrase(phrase);
        Predicates predicates = figure.vocabulary().predicates();
        String head = CountClasses.singular(syntax.head(phrase).norm());
        Sense two = own.head() > own.from()
                ? predicates.noun(syntax.word(own.head() - 1).norm() + " " + head)
                : null;
        return two != null ? two : predicates.noun(head);
    }
}
