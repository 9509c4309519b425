package crosscheck.briefing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An earlier figure for the question that a draft's figure answers.
 *
 * @param stance {@code agrees}, {@code differs} or {@code hedge}: how it stands to the draft's
 * @param label the same for readers
 * @param figure as written, with its hedge and unit
 * @param speaker who gives it
 * @param role what the speaker is, null when the article does not say
 * @param relay through whom it came, null when straight
 * @param date as of when, in words
 * @param modality null for what is plainly asserted
 * @param outlet who printed it, and when
 * @param why the rule that decided, in one sentence
 * @param pieces the sentence that states it, the figure marked
 * @param claim the claim
 */
public record Reply(
        String stance,
        String label,
        String figure,
        String speaker,
        @Nullable String role,
        @Nullable String relay,
        String date,
        @Nullable String modality,
        String outlet,
        String why,
        List<Piece> pieces,
        ClaimView claim) {

    public Reply {
        pieces = List.copyOf(pieces);
    }
}
