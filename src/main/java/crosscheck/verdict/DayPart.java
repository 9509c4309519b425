package crosscheck.verdict;

import crosscheck.claim.Claim;
import crosscheck.text.Span;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The part of its day at which a figure was given, in the order of the day. */
enum DayPart {
    MORNING("morning|dawn|daybreak|sunrise"),
    AFTERNOON("noon|midday|afternoon"),
    EVENING("evening|dusk|sunset|nightfall"),
    NIGHT("night|midnight");

    private final Pattern words;

    DayPart(String words) {
        this.words = Pattern.compile("\\b(?:" + words + ")\\b", Pattern.CASE_INSENSITIVE);
    }

    /** The latest part that the figure's sentence names; null when it names none. */
    static @Nullable DayPart of(Claim claim) {
        Span sentence = claim.sentence().span();
        String text = claim.article().at(sentence);
        DayPart found = null;
        for (DayPart part : values()) {
            if (part.words.matcher(text).find()) {
                found = part;
            }
        }
        return found;
    }
}
