package crosscheck.claim;

import static crosscheck.claim.Phrase.Kind.ADJECTIVE;
import static crosscheck.claim.Phrase.Kind.CONJUNCTION;
import static crosscheck.claim.Phrase.Kind.NOUN;
import static crosscheck.claim.Phrase.Kind.VERB;

import crosscheck.claim.Event.Nature;
import crosscheck.claim.Predicates.Sense;
import crosscheck.evidence.Evidence;
import crosscheck.quantity.Kind;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Reads what is asserted of the counted thing: the first rule of the list that finds something speaks. */
final class EventRules {

    private static final Set<String> LIGHT = Set.of(
            "have",
            "be",
            "do",
            "see",
            "include",
            "leave",
            "report",
            "record",
            "suffer",
            "cause",
            "involve",
            "bring",
            "get",
            "become",
            "put",
            "mark",
            "give",
            "make",
            "total",
            "confirm",
            "register",
            "'s",
            "estimate",
            "announce",
            "know");
    private static final Set<String> CONTROL = Set.of(
            "expect",
            "plan",
            "want",
            "set",
            "need",
            "ask",
            "order",
            "begin",
            "continue",
            "try",
            "seem",
            "appear",
            "refuse",
            "fail",
            "force",
            "believe",
            "think",
            "report",
            "use",
            "have",
            "hope",
            "intend",
            "aim",
            "be",
            "start",
            "agree",
            "vow",
            "promise",
            "pledge",
            "prepare",
            "decide",
            "allow",
            "require",
            "schedule",
            "project",
            "estimate",
            "say",
            "help",
            "manage",
            "threaten",
            "stand",
            "go",
            "seek",
            "offer",
            "move");

    private final List<BiFunction<Figure, Integer, @Nullable Evidence<Event>>> rules = List.of(
            this::predicative,
            this::subject,
            this::object,
            this::nominal,
            this::governingNoun,
            this::reduced,
            this::circumstance);

    /** The event of a figure; null when the sentence names none for it. */
    @Nullable Evidence<Event> read(Figure figure) {
        if (figure.is(Kind.AGE)) {
            return Evidence.of(
                    new Event("aged", "age", "aged", Nature.STOCK),
                    figure.quantity().span(),
                    "event.age");
        }
        Evidence<Event> own = at(figure, figure.phrase());
        if (own != null) {
            return own;
        }
        int first = figure.syntax().firstOfList(figure.phrase());
        return first == figure.phrase() ? null : at(figure, first);
    }

    private @Nullable Evidence<Event> at(Figure figure, int noun) {
        for (BiFunction<Figure, Integer, @Nullable Evidence<Event>> rule : rules) {
            Evidence<Event> found = rule.apply(figure, noun);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** "20 dead", "5,200 injured", "eight suspects arrested", "dozens wounded". */
    private @Nullable Evidence<Event> predicative(Figure figure, int noun) {
        Syntax syntax = figure.syntax();
        int after = syntax.after(noun);
        if (syntax.is(after, ADJECTIVE)) {
            Sense sense = figure.vocabulary()
                    .predicates()
                    .adjective(syntax.head(after).norm());
            return sense == null ? null : event(figure, after, after, sense, "event.predicative");
        }
        Verb verb = after < syntax.size() ? syntax.verb(after) : null;
        return verb != null && verb.form() == Verb.Form.PARTICIPLE && !verb.relative() && verb.subject() == noun
                ? verbal(figure, verb, true, "event.participle")
                : null;
    }

    /** "20 people were killed", "five died", "thousands clashed". */
    private @Nullable Evidence<Event> subject(Figure figure, int noun) {
        Verb verb = figure.syntax().saidOf(noun, false);
        if (verb == null) {
            return null;
        }
        Verb content = content(figure, verb);
        return content == null ? copula(figure, verb) : verbal(figure, content, content.passive(), "event.subject");
    }

    /** "have deployed 11,000 soldiers". */
    private @Nullable Evidence<Event> object(Figure figure, int noun) {
        Syntax syntax = figure.syntax();
        Verb verb = syntax.governing(noun);
        if (verb == null || LIGHT.contains(base(figure, verb))) {
            return null;
        }
        return verbal(figure, verb, true, "event.object");
    }

    /** "64 arrests", "701,000 job losses": the counted thing is what happened. */
    private @Nullable Evidence<Event> nominal(Figure figure, int noun) {
        Phrase phrase = figure.syntax().phrase(noun);
        Sense sense = nounSense(figure, noun);
        return sense == null || (phrase.head() <= figure.word() && noun == figure.phrase())
                ? null
                : event(figure, phrase.head(), sense, "event.nominal");
    }

    /** "the detention of 25 people", "a death toll of 1,600". */
    private @Nullable Evidence<Event> governingNoun(Figure figure, int noun) {
        Syntax syntax = figure.syntax();
        int preposition = syntax.preposition(noun);
        int governor = preposition == Syntax.NONE ? Syntax.NONE : syntax.before(preposition);
        if (governor == Syntax.NONE || !syntax.is(governor, NOUN)) {
            return null;
        }
        Sense sense = nounSense(figure, governor);
        if (sense != null) {
            return event(figure, syntax.phrase(governor).head(), sense, "event.governing-noun");
        }
        return syntax.norm(preposition).equals("of") && governor < noun ? outer(figure, governor) : null;
    }

    private @Nullable Evidence<Event> outer(Figure figure, int governor) {
        Evidence<Event> found = subject(figure, governor);
        return found != null ? found : object(figure, governor);
    }

    /** "troops stationed in the east", "people who lost power". */
    private @Nullable Evidence<Event> reduced(Figure figure, int noun) {
        Verb verb = figure.syntax().saidOf(noun, true);
        Verb content = verb == null ? null : content(figure, verb);
        return content == null ? null : verbal(figure, content, content.passive(), "event.relative");
    }

    /** "training at five bases": the verb whose circumstance the figure is. */
    private @Nullable Evidence<Event> circumstance(Figure figure, int noun) {
        Syntax syntax = figure.syntax();
        Verb verb = syntax.governing(noun);
        if (verb == null && syntax.preposition(noun) != Syntax.NONE) {
            verb = syntax.verbBefore(noun);
        }
        if (verb == null) {
            return null;
        }
        return verbal(figure, verb, false, "event.circumstance");
    }

    /** The verb that carries the content: the infinitive after "is expected to"; null for a bare form of be. */
    private @Nullable Verb content(Figure figure, Verb verb) {
        Syntax syntax = figure.syntax();
        String base = base(figure, verb);
        if (CONTROL.contains(base)) {
            int next = syntax.after(verb.phrase());
            while (syntax.is(next, ADJECTIVE)) {
                next = syntax.after(next);
            }
            Verb infinitive = next < syntax.size() ? syntax.verb(next) : null;
            if (infinitive != null && infinitive.form() == Verb.Form.INFINITIVE) {
                Verb deeper = content(figure, infinitive);
                return deeper == null ? infinitive : deeper;
            }
        }
        return base.equals("be") ? null : verb;
    }

    /** "two people are dead", "800 are on their way". */
    private @Nullable Evidence<Event> copula(Figure figure, Verb verb) {
        Syntax syntax = figure.syntax();
        int after = syntax.after(verb.phrase());
        if (syntax.is(after, ADJECTIVE)) {
            Sense sense = figure.vocabulary()
                    .predicates()
                    .adjective(syntax.head(after).norm());
            return event(figure, after, after, sense == null ? new Sense("", Nature.STOCK) : sense, "event.copula");
        }
        return null;
    }

    private @Nullable Sense nounSense(Figure figure, int phrase) {
        Syntax syntax = figure.syntax();
        Phrase own = syntax.phrase(phrase);
        String head = CountClasses.singular(syntax.word(own.head()).norm());
        if (own.head() > own.from()) {
            Sense two = figure.vocabulary()
                    .predicates()
                    .noun(syntax.word(own.head() - 1).norm() + " " + head);
            if (two != null) {
                return two;
            }
        }
        return figure.vocabulary().predicates().noun(head);
    }

    private Evidence<Event> verbal(Figure figure, Verb verb, boolean object, String rule) {
        Syntax syntax = figure.syntax();
        String base = base(figure, verb);
        Sense sense = figure.vocabulary().predicates().verb(base, object);
        int last = coordinate(figure, verb);
        Phrase phrase = syntax.phrase(verb.phrase());
        int to = last == Syntax.NONE ? phrase.to() : syntax.phrase(last).to();
        String text = syntax.text(phrase.head(), to);
        if (!object && verb.object() != Syntax.NONE && verb.object() != figure.phrase()) {
            text = text + " " + syntax.head(verb.object()).text();
        }
        String frame = sense == null ? null : sense.frame();
        if (last != Syntax.NONE && sense != null && sense.frame().equals("killed")) {
            frame = "killed-or-injured";
        }
        Nature nature = sense == null ? Nature.FLOW : sense.nature();
        return Evidence.of(new Event(text, base, frame, share(figure, nature)), syntax.span(phrase.head(), to), rule);
    }

    /** The verb joined to a verb by and or or ("killed or injured"); {@link Syntax#NONE} when there is none. */
    private int coordinate(Figure figure, Verb verb) {
        Syntax syntax = figure.syntax();
        int conjunction = verb.phrase() + 1;
        if (!syntax.is(conjunction, CONJUNCTION) || !syntax.is(conjunction + 1, VERB)) {
            return Syntax.NONE;
        }
        Verb other = syntax.verb(conjunction + 1);
        boolean same = other != null && (other.passive() || other.form() == Verb.Form.PARTICIPLE) && verb.passive();
        return same
                        && syntax.phrase(conjunction + 1).to()
                                        - syntax.phrase(conjunction + 1).from()
                                == 1
                ? conjunction + 1
                : Syntax.NONE;
    }

    private Evidence<Event> event(Figure figure, int fromPhrase, int toPhrase, Sense sense, String rule) {
        Syntax syntax = figure.syntax();
        int from = syntax.phrase(fromPhrase).from();
        int to = syntax.phrase(toPhrase).to();
        String text = syntax.text(from, to);
        String frame = sense.frame().isEmpty() ? null : sense.frame();
        return Evidence.of(
                new Event(text, syntax.word(from).lemma(), frame, share(figure, sense.nature())),
                syntax.span(from, to),
                rule);
    }

    private Evidence<Event> event(Figure figure, int word, Sense sense, String rule) {
        Syntax syntax = figure.syntax();
        Phrase phrase = syntax.phrase(syntax.phraseAt(word));
        int from = word > phrase.from() && syntax.word(word - 1).isNominal() ? word - 1 : word;
        return Evidence.of(
                new Event(
                        syntax.text(from, word + 1),
                        CountClasses.singular(syntax.word(word).norm()),
                        sense.frame(),
                        share(figure, sense.nature())),
                syntax.span(from, word + 1),
                rule);
    }

    private static Nature share(Figure figure, Nature nature) {
        if (figure.quantity().per() != null) {
            return Nature.RATE;
        }
        if (figure.quantity().change() != null) {
            return Nature.CHANGE;
        }
        return figure.is(Kind.FRACTION, Kind.RATIO) || (figure.is(Kind.PERCENT) && nature != Nature.CHANGE)
                ? Nature.SHARE
                : nature;
    }

    private static String base(Figure figure, Verb verb) {
        return figure.vocabulary().predicates().base(figure.syntax().head(verb.phrase()));
    }
}
