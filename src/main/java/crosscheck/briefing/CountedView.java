package crosscheck.briefing;

import org.jspecify.annotations.Nullable;

/**
 * What a claim counts.
 *
 * @param text the noun phrase as written
 * @param head its head noun, singular and lower case
 * @param countClass the class of the head, null when in none
 */
public record CountedView(
        String text, String head, @Nullable String countClass) {}
