package crosscheck.claim;

import crosscheck.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Finds the acts of saying in a sentence: the visible list of its rules. */
final class SpeechReader {

    private static final List<SpeechRule> RULES =
            List.of(new AccordingTo(), new SubjectSays(), new Gapped(), new Headed(), new ByCount(), new Signed());

    private SpeechReader() {}

    /**
     * The acts of saying of one sentence, in the order of the rules.
     *
     * @param quotes the article's quotations: what somebody quoted says of others' sayings is left alone
     */
    static List<Speech> read(Line line, Quotes quotes) {
        List<Speech> found = new ArrayList<>();
        for (SpeechRule rule : RULES) {
            for (int i = 0; i < line.size(); i++) {
                Span word = line.at(i).span();
                if (!quotes.holds(word)) {
                    rule.at(line, i, quotes).ifPresent(found::add);
                }
            }
        }
        return List.copyOf(found);
    }
}
