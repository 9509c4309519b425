package crosscheck.claim;

import crosscheck.evidence.Evidence;
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

    /** This draft with the event of the whole it is a part of, unless its own clause says what happened. */
    Draft sharing(Draft whole) {
        boolean own = event != null
                && (event.rule().equals("event.subject")
                        || event.rule().equals("event.predicative")
                        || event.rule().equals("event.participle"));
        Evidence<Event> shared = whole.event();
        if (own || shared == null) {
            return this;
        }
        Evidence<Event> inherited = Evidence.inherited(shared.value(), shared.span(), "event.whole");
        Evidence<Modality> held = Evidence.inherited(
                whole.modality().value(),
                whole.modality().span(),
                whole.modality().rule());
        return new Draft(figure, counted, inherited, actor, held);
    }
}
