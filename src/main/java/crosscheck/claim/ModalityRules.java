package crosscheck.claim;

import static crosscheck.claim.Phrase.Kind.BREAK;
import static crosscheck.claim.Phrase.Kind.VERB;

import crosscheck.evidence.Evidence;
import crosscheck.text.Span;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads how firmly the text holds a figure to be so. */
final class ModalityRules {

    private static final Map<String, Modality> MODALS = Map.ofEntries(
            Map.entry("will", Modality.PLANNED),
            Map.entry("'ll", Modality.PLANNED),
            Map.entry("shall", Modality.PLANNED),
            Map.entry("would", Modality.CONDITIONAL),
            Map.entry("could", Modality.POSSIBLE),
            Map.entry("may", Modality.POSSIBLE),
            Map.entry("might", Modality.POSSIBLE),
            Map.entry("should", Modality.PLANNED));
    private static final Set<String> PLANS = Set.of(
            "plan",
            "intend",
            "aim",
            "vow",
            "pledge",
            "promise",
            "propose",
            "prepare",
            "agree",
            "set",
            "schedule",
            "decide",
            "seek",
            "want",
            "hope");
    private static final Set<String> EXPECTATIONS =
            Set.of("expect", "forecast", "predict", "project", "anticipate", "estimate", "fear", "warn");

    private ModalityRules() {}

    static Evidence<Modality> read(Figure figure) {
        Syntax syntax = figure.syntax();
        Verb verb = clauseVerb(figure);
        if (verb != null) {
            Evidence<Modality> own = ofVerb(figure, verb);
            if (own != null) {
                return own;
            }
        }
        return Evidence.of(Modality.ASSERTED, syntax.sentence().span(), "modality.default");
    }

    private static @Nullable Verb clauseVerb(Figure figure) {
        Syntax syntax = figure.syntax();
        int noun = syntax.firstOfList(figure.phrase());
        Verb verb = syntax.saidOf(noun, false);
        if (verb == null) {
            verb = syntax.governing(noun);
        }
        return verb != null ? verb : syntax.verbBefore(figure.phrase());
    }

    private static @Nullable Evidence<Modality> ofVerb(Figure figure, Verb verb) {
        Syntax syntax = figure.syntax();
        Phrase phrase = syntax.phrase(verb.phrase());
        if (verb.negated()) {
            return evidence(figure, verb.phrase(), Modality.DENIED, "modality.negated");
        }
        for (int i = phrase.from(); i < phrase.head(); i++) {
            Modality modality = MODALS.get(syntax.word(i).norm());
            if (modality != null) {
                return Evidence.of(modality, syntax.word(i).span(), "modality.modal");
            }
        }
        String base = figure.vocabulary().predicates().base(syntax.head(verb.phrase()));
        int next = syntax.after(verb.phrase());
        boolean infinitive = syntax.is(next, VERB)
                && syntax.word(syntax.phrase(next).from()).norm().equals("to");
        if (infinitive && PLANS.contains(base)) {
            return evidence(figure, verb.phrase(), Modality.PLANNED, "modality.plan");
        }
        if (infinitive && EXPECTATIONS.contains(base)) {
            return evidence(figure, verb.phrase(), Modality.POSSIBLE, "modality.expected");
        }
        if (verb.form() == Verb.Form.INFINITIVE) {
            int governor = syntax.before(verb.phrase());
            Verb outer = governor >= 0 && !syntax.is(governor, BREAK) ? syntax.verb(governor) : null;
            if (outer == null) {
                outer = syntax.verbBefore(verb.phrase());
            }
            return outer == null ? null : ofVerb(figure, outer);
        }
        return null;
    }

    private static Evidence<Modality> evidence(Figure figure, int phrase, Modality modality, String rule) {
        Span span = figure.syntax().span(phrase);
        return Evidence.of(modality, span, rule);
    }
}
