package crosscheck.quantity;

import crosscheck.quantity.NumberWords.Scale;
import org.jspecify.annotations.Nullable;

/**
 * The words of a line that multiply the number before them: million, dozen, bn.
 *
 * @param line the sentence
 * @param money whether the number stands beside a currency sign, where "b" and "t" are scales too
 */
record ScaleWords(Line line, boolean money) {

    /** The scale at a lexeme; null when there is none, or when its letters mean something else there. */
    @Nullable Scale at(int index) {
        Scale found = NumberWords.scale(line.norm(index));
        if (found == null || (found.money() && !money)) {
            return null;
        }
        if (!found.type().equals("letter")) {
            boolean abbreviated = line.norm(index).length() < 4 && !line.is(index, "mil");
            return !abbreviated || line.digits(index - 1) ? found : null;
        }
        boolean tied = (line.glued(index) && line.digits(index - 1) && !line.glued(index + 1))
                || (line.glued(index) && line.digits(index - 1) && !line.word(index + 1) && !line.digits(index + 1));
        return tied && Letters.isScale(line, index, money) ? found : null;
    }

    /** The scale at a lexeme when it is a whole word from thousand upwards. */
    @Nullable Scale bigAt(int index) {
        Scale found = at(index);
        return found != null && found.type().equals("word") ? found : null;
    }

    /** Whether the scale at a lexeme stands in the plural, which is vague: "thousands". */
    boolean isPlural(int index) {
        Scale found = NumberWords.scale(line.norm(index));
        return found != null && (found.type().equals("plural") || line.is(index, "dozens"));
    }
}
