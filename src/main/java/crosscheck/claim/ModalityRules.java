package crosscheck.claim;

import static crosscheck.claim.Phrase.Kind.BREAK;
import static crosscheck.claim.Phrase.Kind.COMMA;
import static crosscheck.claim.Phrase.Kind.MARK;

import crosscheck.evidence.Evidence;
import crosscheck.quantity.Kind;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads how firmly the text holds a figure to be so: the first rule of the list that finds something speaks. */
final class ModalityRules {

    /** A rule: the modality of a figure whose clause has a verb. */
    private interface Rule {
        @Nullable Evidence<Modality> read(Clause clause);
    }

    private static final List<Rule> RULES = List.of(
            ModalityRules::condition,
            ModalityRules::denial,
            ModalityRules::maybe,
            Provisions::chance,
            Known::read,
            Modals::read,
            Provisions::imperative,
            Plans::infinitive,
            Plans::request,
            Plans::forecast,
            Plans::underway,
            Plans::complement,
            Plans::chain);

    private static final int LONGEST_LIST = 5;

    private ModalityRules() {}

    static Evidence<Modality> read(Figure figure, @Nullable Evidence<Event> event) {
        Figure first = SpanEvents.restated(figure, figure.phrase());
        if (first != null) {
            return read(first, event);
        }
        Verb verb = isAge(event) ? null : verbOf(figure, event);
        if (verb != null) {
            Clause clause = new Clause(figure.saying(event), verb);
            for (Rule rule : RULES) {
                Evidence<Modality> found = rule.read(clause);
                if (found != null) {
                    return found;
                }
            }
            Evidence<Modality> shared = shared(clause, LONGEST_LIST);
            if (shared != null) {
                return shared;
            }
        }
        return Evidence.of(Modality.ASSERTED, figure.syntax().sentence().span(), "modality.default");
    }

    /** "his 18-year-old brother might come": how old somebody is hangs on nothing. */
    private static boolean isAge(@Nullable Evidence<Event> event) {
        return event != null && event.value().text().equals("aged");
    }

    /** "would cut the fee and provide $30": the modal or the "to" of the first verb of a list holds for all. */
    private static @Nullable Evidence<Modality> shared(Clause clause, int steps) {
        Verb lead = steps == 0 ? null : clause.lead();
        if (lead == null) {
            return null;
        }
        Clause first = new Clause(clause.figure(), lead);
        Evidence<Modality> modal = Modals.read(first);
        Evidence<Modality> found = modal != null ? modal : Plans.infinitive(first);
        return found != null ? found : shared(first, steps - 1);
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
        Governor governor = governing == null ? Governor.of(syntax, noun) : null;
        return governing != null ? governing : governor != null ? governor.verb() : syntax.verbBefore(figure.phrase());
    }

    /** "if 500 troops are sent": the clause hangs on a condition. */
    private static @Nullable Evidence<Modality> condition(Clause clause) {
        Syntax syntax = clause.syntax();
        int verbs = 0;
        boolean closed = false;
        for (int i = clause.verb().phrase() - 1; i >= 0 && !syntax.is(i, BREAK) && verbs < 2; i--) {
            String norm = syntax.norm(i);
            boolean aside = closed && i > 0 && syntax.is(i - 1, COMMA);
            closed |= syntax.is(i, COMMA);
            if (syntax.is(i, MARK) && clause.is("condition", norm)) {
                if (aside) {
                    return null;
                }
                boolean unsure = i > 0 && clause.is("unsure", syntax.norm(i - 1));
                return clause.at(i, unsure ? Modality.POSSIBLE : Modality.CONDITIONAL, "modality.condition");
            }
            if (syntax.is(i, MARK)) {
                return clause.is("doubt", norm) ? clause.at(i, Modality.POSSIBLE, "modality.doubt") : null;
            }
            Verb passed = syntax.verb(i);
            verbs += passed != null && passed.form() == Verb.Form.FINITE ? 1 : 0;
        }
        return null;
    }

    /** "denied that 20 had died", "did not kill 20 people"; but "20 have not been found" counts them. */
    private static @Nullable Evidence<Modality> denial(Clause clause) {
        Verb verb = clause.verb();
        Verb outer = clause.outer();
        boolean denies = outer != null && clause.is("denial", clause.base(outer)) && !verb.relative();
        if (outer != null && denies && !outer.negated() && !outer.passive()) {
            return clause.at(outer.phrase(), Modality.DENIED, "modality.denied");
        }
        Syntax syntax = clause.syntax();
        boolean count = clause.figure().is(Kind.COUNT, Kind.VAGUE, Kind.MONEY)
                && !syntax.norm(verb.phrase()).equals("keep");
        boolean able = clause.holds(Set.of("can", "ca", "cannot", "could"));
        boolean known = syntax.word(syntax.phrase(clause.noun()).from()).norm().equals("the");
        return verb.negated() && verb.object() == clause.noun() && count && !able && !known
                ? clause.at(verb.phrase(), Modality.DENIED, "modality.negated")
                : null;
    }

    /** "possibly thousands". */
    private static @Nullable Evidence<Modality> maybe(Clause clause) {
        Syntax syntax = clause.syntax();
        int word = clause.figure().word();
        for (int i = Math.max(0, word - 4); i < word; i++) {
            if (clause.is("maybe", syntax.word(i).norm())) {
                return Evidence.of(Modality.POSSIBLE, syntax.word(i).span(), "modality.maybe");
            }
        }
        return null;
    }
}
