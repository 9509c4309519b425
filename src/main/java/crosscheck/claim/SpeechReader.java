package crosscheck.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Finds the acts of saying in a sentence: the visible list of its rules. */
final class SpeechReader {

    private static final List<SpeechRule> RULES = List.of(
            new AccordingTo(), new SubjectSays(), new Gapped(), new Headed(), new ByCount(), new Shown(), new Signed());

    private SpeechReader() {}

    /**
     * The acts of saying of one sentence, in the order of the rules.
     *
     * @param quotes the article's quotations: what somebody quoted says of others' sayings is left alone
     */
    static List<Speech> read(Line line, Quotes quotes) {
        List<Speech> found = new ArrayList<>();
        int[] own = IntStream.range(0, line.size())
                .filter(i -> !quotes.holds(line.at(i).span()))
                .toArray();
        for (SpeechRule rule : RULES) {
            if (rule.mayStandIn(line)) {
                for (int i : own) {
                    rule.at(line, i, quotes).ifPresent(found::add);
                }
            }
        }
        return List.copyOf(found);
    }
}
