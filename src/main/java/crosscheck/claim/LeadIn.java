package crosscheck.claim;

import static crosscheck.claim.Phrase.Kind.BREAK;
import static crosscheck.claim.Phrase.Kind.NOUN;
import static crosscheck.claim.Phrase.Kind.OTHER;
import static crosscheck.claim.Phrase.Kind.PREPOSITION;

import crosscheck.claim.Event.Nature;
import crosscheck.evidence.Evidence;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * What the line that leads up to a list says of its items: "The plan asks for:", then "30 guards;" and "90 nurses".
 *
 * @param event what is asserted of every item
 * @param modality how firmly
 */
record LeadIn(Evidence<Event> event, Evidence<Modality> modality) {

    private static final int LONGEST = 12;
    private static final String RULE = "event.lead-in";

    /**
     * The line that leads up to a figure's item; null when the figure stands in none or its item says itself what happened.
     *
     * @param sentences gives the parse of a sentence of the article by its index
     */
    static @Nullable LeadIn of(Figure figure, @Nullable Evidence<Event> own, IntFunction<Syntax> sentences) {
        boolean framed = own != null && own.value().frame() != null;
        if (framed || figure.phrase() > 1 || isClause(figure.syntax())) {
            return null;
        }
        int at = figure.syntax().sentence().index();
        for (int i = at - 1; i >= Math.max(0, at - LONGEST); i--) {
            Syntax before = sentences.apply(i);
            if (before.norm(before.size() - 1).equals(":")) {
                return read(figure, before);
            }
            if (isClause(before)) {
                return null;
            }
        }
        return null;
    }

    private static boolean isClause(Syntax syntax) {
        return syntax.verbs().stream().anyMatch(verb -> verb.form() == Verb.Form.FINITE && !verb.relative());
    }

    /** What stands right before the colon: a verb, or a noun with its verb, and the preposition between. */
    private static @Nullable LeadIn read(Figure figure, Syntax lead) {
        int last = lead.size() - 1;
        while (last > 0 && lead.is(last, BREAK, OTHER)) {
            last--;
        }
        String tie = lead.is(last, PREPOSITION) ? " " + lead.norm(last) : "";
        if (tie.equals(" like")) {
            return null;
        }
        int noun = tie.isEmpty() ? last : lead.before(last);
        int head = lead.phrase(Math.max(0, noun)).head();
        Figure item = new Figure(lead, figure.quantity(), head, Math.max(0, noun), figure.vocabulary());
        Verb beside = lead.verb(noun);
        if (beside != null) {
            String base = Content.base(item, beside);
            return says(item, base + tie, base, beside.phrase());
        }
        if (!lead.is(noun, NOUN)) {
            return null;
        }
        String name = new EventWords(item).name(noun);
        Verb verb = tie.isEmpty() ? governing(lead, noun) : null;
        return verb != null
                ? says(item, Content.base(item, verb) + " " + name, Content.base(item, verb), verb.phrase())
                : tie.isEmpty() ? null : says(item, CountClasses.singular(name) + tie, lead.norm(noun), noun);
    }

    private static @Nullable Verb governing(Syntax lead, int noun) {
        Verb governing = lead.governing(noun);
        return governing != null ? governing : lead.verbBefore(noun);
    }

    private static @Nullable LeadIn says(Figure item, String text, String lemma, int phrase) {
        if (lemma.equals("be")) {
            return null;
        }
        Event event = new Event(text, lemma, null, EventText.nature(item, Nature.FLOW));
        Evidence<Event> said = Evidence.inherited(event, item.syntax().span(phrase), RULE);
        boolean plans = phrase == item.phrase()
                && item.vocabulary()
                        .modality()
                        .is("plan-noun", CountClasses.singular(item.syntax().norm(phrase)));
        Evidence<Modality> modality = plans
                ? Evidence.of(Modality.PLANNED, said.span(), "modality.plan-noun")
                : ModalityRules.read(item, said);
        return new LeadIn(said, Evidence.inherited(modality.value(), modality.span(), modality.rule()));
    }
}
