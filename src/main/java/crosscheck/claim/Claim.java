package crosscheck.claim;

import crosscheck.evidence.Evidence;
import crosscheck.quantity.Quantity;
import crosscheck.sentence.Sentence;
import crosscheck.text.Article;
import crosscheck.text.Span;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One figure that one article asserts. Every field that was read keeps the words it was read from; null means that the text does not
 * say, or that the rules could not tell: never a guess.
 *
 * @param id stable: the same article text and the same rules give the same id
 * @param article where it is asserted
 * @param sentence the sentence of its first mention
 * @param quantity the figure
 * @param counted what is counted or measured
 * @param actor the party or population it belongs to ("North Korea")
 * @param event what is asserted of the counted thing
 * @param place where
 * @param period the days the figure speaks of
 * @param stated the day on which it was said
 * @param modality asserted, planned, possible, conditional or denied, with the words that say so; asserted has the sentence as span
 * @param attribution on whose word; the article's own voice has the sentence as span
 * @param partOf id of the claim of the same article whose whole this is a part of
 * @param mentions every place of the article that states it, the first included, in order
 */
public record Claim(
        String id,
        Article article,
        Sentence sentence,
        Quantity quantity,
        @Nullable Evidence<Counted> counted,
        @Nullable Evidence<String> actor,
        @Nullable Evidence<Event> event,
        @Nullable Evidence<String> place,
        @Nullable Evidence<Period> period,
        @Nullable Evidence<LocalDate> stated,
        Evidence<Modality> modality,
        Evidence<Attribution> attribution,
        @Nullable Evidence<String> partOf,
        List<Span> mentions) {

    public Claim {
        mentions = List.copyOf(mentions);
    }

    /** The words of its sentence before the figure and its hedge; empty when none stand there. */
    public String before() {
        int start = sentence.span().start();
        int end = quantity.extent().start();
        return start < end ? article.at(new Span(start, end)) : "";
    }

    /** The words of its sentence behind the figure and its unit; empty when none stand there. */
    public String after() {
        int start = quantity.extent().end();
        int end = sentence.span().end();
        return start < end ? article.at(new Span(start, end)) : "";
    }
}
