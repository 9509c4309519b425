package crosscheck.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is counted or measured.
 *
 * @param text the noun phrase as written, without determiner and number ("North Korean infantrymen")
 * @param head its head noun, singular and lower case ("infantryman")
 * @param countClass the class of the head in {@code count-classes.tsv} ("military-personnel"), null when the head is in none
 * @param modifiers the words before and after the head that narrow it, in lower case and in order ("north korean")
 */
public record Counted(String text, String head, @Nullable String countClass, List<String> modifiers) {

    public Counted {
        modifiers = List.copyOf(modifiers);
    }
}
