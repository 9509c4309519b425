package crosscheck.quantity;

import crosscheck.sentence.Sentence;
import java.util.List;

/**
 * The quantities of one sentence.
 *
 * @param sentence where they stand
 * @param quantities in the order of the text, never overlapping
 */
public record Figures(Sentence sentence, List<Quantity> quantities) {

    public Figures {
        quantities = List.copyOf(quantities);
    }
}
