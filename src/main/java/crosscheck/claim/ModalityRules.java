package crosscheck.claim;

import static crosscheck.claim.Phrase.Kind.BREAK;
import static crosscheck.claim.Phrase.Kind.COMMA;
import static crosscheck.claim.Phrase.Kind.MARK;
import static crosscheck.claim.Phrase.Kind.VERB;

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
            Known::read,
            Modals::read,
            Plans::infinitive,
            Plans::request,
            Plans::forecast,
            Plans::underway,
            Plans::complement,
            Plans::chain);

    private ModalityRules() {}

    static Evidence<Modality> read(Figure figure, @Nullable Evidence<Event> event) {
        Verb verb = verbOf(figure, event);
        if (verb != null) {
            Clause clause = new Clause(figure.saying(event), verb);
            for (Rule rule : RULES) {
                Evidence<Modality> found = rule.read(clause);
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
            verbs += syntax.is(i, VERB) ? 1 : 0;
        }
        return null;
    }

    /** "denied that 20 had died", "did not kill 20 people"; but "20 have not been found" counts them. */
    private static @Nullable Evidence<Modality> denial(Clause clause) {
        Verb verb = clause.verb();
        Verb outer = clause.outer();
        if (outer != null && clause.is("denial", clause.base(outer)) && !outer.negated() && !outer.passive()) {
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
