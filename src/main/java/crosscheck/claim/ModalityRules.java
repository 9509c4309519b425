package crosscheck.claim;

import static crosscheck.claim.Phrase.Kind.BREAK;
import static crosscheck.claim.Phrase.Kind.COMMA;
import static crosscheck.claim.Phrase.Kind.MARK;
import static crosscheck.claim.Phrase.Kind.NOUN;
import static crosscheck.claim.Phrase.Kind.VERB;
import static crosscheck.claim.Phrases.NONE;

import crosscheck.evidence.Evidence;
import crosscheck.quantity.Kind;
import crosscheck.text.Span;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads how firmly the text holds a figure to be so: the first rule of the list that finds something speaks. */
final class ModalityRules {

    /** A rule: the modality of a figure whose clause has a verb. */
    private interface Rule {
        @Nullable Evidence<Modality> read(Figure figure, Verb verb);
    }

    private static final Map<String, Modality> MODALS = Map.of(
            "will",
            Modality.PLANNED,
            "'ll",
            Modality.PLANNED,
            "wo",
            Modality.PLANNED,
            "shall",
            Modality.PLANNED,
            "would",
            Modality.CONDITIONAL,
            "'d",
            Modality.CONDITIONAL,
            "could",
            Modality.POSSIBLE,
            "may",
            Modality.POSSIBLE,
            "might",
            Modality.POSSIBLE,
            "should",
            Modality.POSSIBLE);

    private static final List<Rule> RULES = List.of(
            ModalityRules::condition,
            ModalityRules::denial,
            ModalityRules::maybe,
            ModalityRules::modal,
            ModalityRules::infinitive,
            ModalityRules::request,
            ModalityRules::forecast,
            ModalityRules::underway);

    private ModalityRules() {}

    static Evidence<Modality> read(Figure figure, @Nullable Evidence<Event> event) {
        Verb verb = verbOf(figure, event);
        if (verb != null) {
            for (Rule rule : RULES) {
                Evidence<Modality> found = rule.read(figure, verb);
                if (found != null) {
                    return found;
                }
            }
        }
        return Evidence.of(Modality.ASSERTED, figure.syntax().sentence().span(), "modality.default");
    }

    /** The verb the event was read from; the verb of the figure's clause when it was read from another word. */
    private static @Nullable Verb verbOf(Figure figure, @Nullable Evidence<Event> event) {
        Syntax syntax = figure.syntax();
        for (Verb verb : syntax.verbs()) {
            if (event != null && syntax.span(verb.phrase()).overlaps(event.span())) {
                return verb;
            }
        }
        int noun = syntax.firstOfList(figure.phrase());
        Verb said = syntax.saidOf(noun, false);
        Verb governing = said == null ? syntax.governing(noun) : said;
        return governing != null ? governing : syntax.verbBefore(figure.phrase());
    }

    /** "if 500 troops are sent": the clause hangs on a condition. */
    private static @Nullable Evidence<Modality> condition(Figure figure, Verb verb) {
        Syntax syntax = figure.syntax();
        int verbs = 0;
        boolean closed = false;
        for (int i = verb.phrase() - 1; i >= 0 && !syntax.is(i, BREAK) && verbs < 2; i--) {
            String norm = syntax.norm(i);
            boolean aside = closed && i > 0 && syntax.is(i - 1, COMMA);
            closed |= syntax.is(i, COMMA);
            if (syntax.is(i, MARK) && is(figure, "condition", norm)) {
                if (aside) {
                    return null;
                }
                boolean unsure = i > 0
                        && Set.of("sure", "clear", "unclear", "certain", "known", "asked")
                                .contains(syntax.norm(i - 1));
                return at(figure, i, unsure ? Modality.POSSIBLE : Modality.CONDITIONAL, "modality.condition");
            }
            if (syntax.is(i, MARK) && is(figure, "doubt", norm)) {
                return at(figure, i, Modality.POSSIBLE, "modality.doubt");
            }
            if (syntax.is(i, MARK)) {
                return null;
            }
            verbs += syntax.is(i, VERB) ? 1 : 0;
        }
        return null;
    }

    /** "denied that 20 had died", "did not kill 20 people". */
    private static @Nullable Evidence<Modality> denial(Figure figure, Verb verb) {
        Verb outer = outer(figure, verb);
        if (outer != null && is(figure, "denial", Content.base(figure, outer)) && !outer.negated()) {
            return at(figure, outer.phrase(), Modality.DENIED, "modality.denied");
        }
        Syntax syntax = figure.syntax();
        int noun = syntax.firstOfList(figure.phrase());
        boolean about = verb.object() == noun || verb.subject() == noun;
        boolean count = figure.is(Kind.COUNT, Kind.VAGUE, Kind.MONEY)
                && !syntax.norm(verb.phrase()).equals("keep");
        boolean able = holds(syntax, verb, Set.of("can", "ca", "cannot", "could"));
        boolean known = syntax.word(syntax.phrase(noun).from()).norm().equals("the");
        return verb.negated() && about && count && !able && !known
                ? at(figure, verb.phrase(), Modality.DENIED, "modality.negated")
                : null;
    }

    /** "possibly thousands". */
    private static @Nullable Evidence<Modality> maybe(Figure figure, Verb verb) {
        Syntax syntax = figure.syntax();
        for (int i = Math.max(0, figure.word() - 4); i < figure.word(); i++) {
            if (is(figure, "maybe", syntax.word(i).norm())) {
                return Evidence.of(Modality.POSSIBLE, syntax.word(i).span(), "modality.maybe");
            }
        }
        return null;
    }

    /** "will send", "could cost", "said it would buy". */
    private static @Nullable Evidence<Modality> modal(Figure figure, Verb verb) {
        Syntax syntax = figure.syntax();
        Phrase phrase = syntax.phrase(verb.phrase());
        for (int i = phrase.from(); i < phrase.head(); i++) {
            String norm = syntax.word(i).norm();
            Modality modality = MODALS.get(norm);
            if (modality != null && !(norm.equals("could") && is(figure, "perception", Content.base(figure, verb)))) {
                return Evidence.of(
                        weighed(figure, verb, norm, modality), syntax.word(i).span(), "modality.modal");
            }
        }
        return null;
    }

    private static Modality weighed(Figure figure, Verb verb, String norm, Modality modality) {
        Verb outer = outer(figure, verb);
        String reported = outer == null ? "" : Content.base(figure, outer);
        if (modality == Modality.PLANNED) {
            return is(figure, "expectation", reported) || happens(figure, verb) ? Modality.POSSIBLE : Modality.PLANNED;
        }
        boolean announced = norm.equals("would")
                && Set.of("say", "announce", "promise", "vow", "confirm", "tell", "pledge", "declare", "state")
                        .contains(reported)
                && !holds(figure.syntax(), verb, Set.of("have"))
                && !happens(figure, verb);
        return announced ? Modality.PLANNED : modality;
    }

    /** "plans to hire", "is expected to reach", "a plan to send", "willing to send": what an infinitive hangs on, outward. */
    private static @Nullable Evidence<Modality> infinitive(Figure figure, Verb verb) {
        Syntax syntax = figure.syntax();
        Verb inner = verb;
        while (inner != null && inner.form() != Verb.Form.FINITE) {
            int governor = syntax.before(inner.phrase());
            String word = syntax.norm(governor);
            Verb outer = syntax.verb(governor);
            String base = outer == null ? CountClasses.singular(word) : Content.base(figure, outer);
            boolean to = inner.form() == Verb.Form.INFINITIVE;
            if (outer != null && outer.negated()) {
                return null;
            }
            Evidence<Modality> found = to || outer != null ? governed(figure, verb, governor, base, outer) : null;
            if (found != null) {
                return found;
            }
            Verb next = outer != null ? outer : to ? syntax.verbBefore(inner.phrase()) : null;
            if (next == null || next.phrase() >= inner.phrase()) {
                return null;
            }
            Evidence<Modality> modal = modal(figure, next);
            if (modal != null) {
                return modal;
            }
            inner = next;
        }
        return null;
    }

    private static @Nullable Evidence<Modality> governed(
            Figure figure, Verb verb, int governor, String base, @Nullable Verb outer) {
        Syntax syntax = figure.syntax();
        if (is(figure, "weighed", base)) {
            return at(figure, governor, Modality.POSSIBLE, "modality.weighed");
        }
        if (is(figure, "expectation", base)) {
            if (holds(syntax, verb, Set.of("have"))) {
                return null;
            }
            Modality modality = happens(figure, verb) ? Modality.POSSIBLE : Modality.PLANNED;
            return at(figure, governor, modality, "modality.expected");
        }
        if (outer != null && is(figure, "plan", base)) {
            return at(figure, governor, Modality.PLANNED, "modality.plan");
        }
        if (outer == null && syntax.is(governor, NOUN)) {
            Verb weighing = syntax.governing(governor);
            boolean open = weighing != null && is(figure, "weighed", Content.base(figure, weighing));
            boolean plan = is(figure, "plan-noun", base);
            Verb asked = weighing != null && is(figure, "plan", Content.base(figure, weighing)) ? weighing : null;
            return plan || asked != null
                    ? at(figure, governor, open ? Modality.POSSIBLE : Modality.PLANNED, "modality.plan-noun")
                    : null;
        }
        return Set.of("set", "due", "ready", "scheduled", "slated", "poised").contains(base)
                ? at(figure, governor, Modality.PLANNED, "modality.set")
                : null;
    }

    /** "agreed to a 12-hour truce", "asked for $4 billion", "seeks 500 recruits". */
    private static @Nullable Evidence<Modality> request(Figure figure, Verb verb) {
        Syntax syntax = figure.syntax();
        int noun = syntax.firstOfList(figure.phrase());
        int preposition = syntax.preposition(noun);
        boolean prepositional = preposition != NONE && syntax.before(preposition) == verb.phrase();
        String base = Content.base(figure, verb);
        boolean governs = prepositional
                ? syntax.norm(preposition).equals(base.equals("agree") ? "to" : "for")
                : verb.object() == noun && !Set.of("call", "ask", "agree").contains(base);
        boolean alone = !syntax.norm(verb.phrase() + 1).equals("that");
        return governs && alone && is(figure, "request", base) && !verb.passive()
                ? at(figure, verb.phrase(), Modality.PLANNED, "modality.request")
                : null;
    }

    /** "had forecast 1.5 million claims". */
    private static @Nullable Evidence<Modality> forecast(Figure figure, Verb verb) {
        Verb governing = figure.syntax().governing(figure.syntax().firstOfList(figure.phrase()));
        Verb found = governing != null ? governing : verb;
        return is(figure, "forecast", Content.base(figure, found)) && found.form() != Verb.Form.PARTICIPLE
                ? at(figure, found.phrase(), Modality.POSSIBLE, "modality.forecast")
                : null;
    }

    /** "is sending 5,200 troops": a move under way is announced, not done. */
    private static @Nullable Evidence<Modality> underway(Figure figure, Verb verb) {
        Syntax syntax = figure.syntax();
        boolean progressive = verb.form() == Verb.Form.FINITE
                && syntax.head(verb.phrase()).endsWith("ing")
                && holds(syntax, verb, Set.of("is", "are", "'s", "'re", "'m", "am"));
        String frame = frame(figure, verb);
        boolean move = frame != null
                && is(figure, "move-frame", frame)
                && figure.quantity().per() == null;
        return progressive && move ? at(figure, verb.phrase(), Modality.PLANNED, "modality.under-way") : null;
    }

    /** The verb outside the clause of a verb: the nearest to the left that is not part of it. */
    private static @Nullable Verb outer(Figure figure, Verb verb) {
        Syntax syntax = figure.syntax();
        int from = verb.subject() != NONE && verb.subject() < verb.phrase() ? verb.subject() : verb.phrase();
        for (int i = from - 1; i >= 0 && !syntax.is(i, BREAK); i--) {
            Verb left = syntax.verb(i);
            if (left != null && !left.relative()) {
                return left;
            }
        }
        return null;
    }

    private static boolean happens(Figure figure, Verb verb) {
        String frame = frame(figure, verb);
        return frame != null && is(figure, "happening-frame", frame);
    }

    private static @Nullable String frame(Figure figure, Verb verb) {
        Predicates predicates = figure.vocabulary().predicates();
        String base = Content.base(figure, verb);
        Predicates.Sense sense = predicates.verb(base, EventText.Role.OBJECT);
        Predicates.Sense subject = sense != null ? sense : predicates.verb(base, EventText.Role.SUBJECT);
        Predicates.Sense found = subject != null ? subject : predicates.verb(base, EventText.Role.MEASURE);
        return found == null ? null : found.frame();
    }

    private static boolean is(Figure figure, String sort, String word) {
        return figure.vocabulary().modality().is(sort, word);
    }

    private static boolean holds(Syntax syntax, Verb verb, Set<String> norms) {
        Phrase phrase = syntax.phrase(verb.phrase());
        for (int i = phrase.from(); i < phrase.to(); i++) {
            if (norms.contains(syntax.word(i).norm())) {
                return true;
            }
        }
        return false;
    }

    private static Evidence<Modality> at(Figure figure, int phrase, Modality modality, String rule) {
        Span span = figure.syntax().span(phrase);
        return Evidence.of(modality, span, rule);
    }
}
