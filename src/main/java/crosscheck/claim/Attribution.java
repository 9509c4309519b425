package crosscheck.claim;

import org.jspecify.annotations.Nullable;

/** On whose word the figure stands. */
public sealed interface Attribution {

    /**
     * Somebody named.
     *
     * @param originator who gives the figure, as fully as this article names them ("Kyrylo Budanov")
     * @param role what they are ("head of Ukraine's Defense Intelligence"), null when not said
     * @param house the organisation they speak for, null when not said
     * @param relay the outlet or agency through which it came ("told CNN"), null when straight
     */
    record Named(
            String originator,
            @Nullable String role,
            @Nullable String house,
            @Nullable String relay) implements Attribution {}

    /**
     * Somebody described but not named ("a U.S. official").
     *
     * @param description as written
     * @param relay the outlet or agency through which it came, null when straight
     */
    record Unnamed(String description, @Nullable String relay) implements Attribution {}

    /** The article itself: nobody is cited. */
    record OwnVoice() implements Attribution {}
}
