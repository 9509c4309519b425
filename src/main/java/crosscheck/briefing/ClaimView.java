package crosscheck.briefing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One claim, ready to print. What the text does not say is null.
 *
 * @param id stable: the same article text and rules give the same id
 * @param article where it is asserted
 * @param sentence the sentence of its first mention
 * @param figure the figure
 * @param counted what is counted or measured
 * @param actor the party or population it belongs to
 * @param event what is asserted of the counted thing
 * @param place where
 * @param time the days the figure speaks of, as written
 * @param modality asserted, planned, possible, conditional or denied
 * @param attribution on whose word; null for the article's own voice
 * @param partOf id of the claim whose whole this is a part of
 * @param mentions the number at every place of the article that states it, the first included
 */
public record ClaimView(
        String id,
        ArticleView article,
        Quote sentence,
        FigureView figure,
        @Nullable CountedView counted,
        @Nullable String actor,
        @Nullable String event,
        @Nullable String place,
        @Nullable String time,
        String modality,
        @Nullable String attribution,
        @Nullable String partOf,
        List<Quote> mentions) {

    public ClaimView {
        mentions = List.copyOf(mentions);
    }
}
