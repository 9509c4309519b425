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
        Evidence<Modality> modality) {}
