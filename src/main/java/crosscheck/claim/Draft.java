package crosscheck.claim;

import crosscheck.evidence.Evidence;
import crosscheck.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A claim in the making: a figure with the fields of its own clause.
 *
 * @param figure the quantity in its sentence
 * @param counted null when not read
 * @param event null when not read
 * @param actor null when not read
 * @param modality always read
 */
record Draft(
        Figure figure,
        @Nullable Evidence<Counted> counted,
        @Nullable Evidence<Event> event,
        @Nullable Evidence<String> actor,
        Evidence<Modality> modality) {

    /**
     * This draft with the event of the whole it is a part of, unless its own clause says what happened.
     *
     * @param rule how it is known to be a part
     */
    Draft sharing(Draft whole, String rule) {
        boolean own = event != null
                && (event.rule().equals("event.subject")
                        || event.rule().equals(MemberEvents.RULE)
                        || event.rule().equals("event.predicative")
                        || event.rule().equals("event.participle"));
        Evidence<Event> shared = whole.event();
        if (own || shared == null) {
            return this;
        }
        Event fate = shared.value();
        String told = rule.equals("part-of.includes") ? Retold.beside(fate.text(), "include") : fate.text();
        return with(new Event(told, fate.lemma(), fate.frame(), fate.nature()), shared.span(), whole.modality());
    }

    /** "Of the 900 wounded, a third are pupils": what befell the whole befell the part, and what the part is stands beside it. */
    Draft beside(Draft whole) {
        Evidence<Event> shared = whole.event();
        boolean named = event == null || event.rule().equals("event.copula");
        if (shared == null
                || shared.value().frame() == null
                || !named
                || (event != null && event.value().frame() != null)) {
            return this;
        }
        Event fate = shared.value();
        String text = event == null
                ? fate.text()
                : Retold.beside(fate.text(), event.value().text());
        return with(
                new Event(text, fate.lemma(), fate.frame(), EventText.nature(figure, fate.nature())),
                shared.span(),
                whole.modality());
    }

    private Draft with(Event said, Span span, Evidence<Modality> modal) {
        Evidence<Event> inherited = Evidence.inherited(said, span, "event.whole");
        Evidence<Modality> held = Evidence.inherited(modal.value(), modal.span(), modal.rule());
        return new Draft(figure, counted, inherited, actor, held);
    }
}
