package crosscheck.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crosscheck.Spec;
import crosscheck.lexicon.Table;
import crosscheck.quantity.QuantityReader;
import crosscheck.sentence.Prose;
import crosscheck.sentence.ProseReader;
import crosscheck.text.Article;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EventRulesTest {

    private static final ProseReader PROSE = new ProseReader();
    private static final QuantityReader QUANTITIES = new QuantityReader();
    private static final ClaimReader CLAIMS = new ClaimReader();

    /** A sentence that a row of {@code events.tsv} gives. */
    record Told(int line, String sentence, String frame) {
        @Override
        public String toString() {
            return "events.tsv:" + line + " " + sentence;
        }
    }

    static List<Spec> events() {
        return Spec.of("claim/events.spec");
    }

    /** An expectation is a figure, its event, the frame and the nature of it; a dash stands for none. */
    @ParameterizedTest
    @MethodSource
    void events(Spec spec) {
        assertEquals(
                spec.expected(),
                claims(spec.text()).stream()
                        .map(claim -> claim.article().at(claim.quantity().span()) + " | " + words(claim))
                        .toList());
    }

    private static String words(Claim claim) {
        if (claim.event() == null) {
            return "-";
        }
        Event event = claim.event().value();
        String frame = event.frame() == null ? "-" : event.frame();
        return event.text() + " | " + frame + " | " + event.nature().name().toLowerCase(Locale.ROOT);
    }

    static List<Told> examples() {
        return told("example");
    }

    @ParameterizedTest
    @MethodSource
    void examples(Told told) {
        assertTrue(frames(told.sentence).contains(told.frame), () -> frames(told.sentence) + " without " + told.frame);
    }

    static List<Told> counterExamples() {
        return told("counter-example");
    }

    @ParameterizedTest
    @MethodSource
    void counterExamples(Told told) {
        assertFalse(frames(told.sentence).contains(told.frame), () -> "still " + told.frame);
    }

    private static List<Told> told(String column) {
        return Table.load("events").rows().stream()
                .filter(row -> !row.get(column).isEmpty())
                .map(row -> new Told(row.line(), row.get(column), row.get("frame")))
                .toList();
    }

    private static List<String> frames(String text) {
        List<String> frames = new ArrayList<>();
        for (Claim claim : claims(text)) {
            String frame = claim.event() == null ? null : claim.event().value().frame();
            frames.add(frame == null ? "-" : frame);
        }
        return frames;
    }

    private static List<Claim> claims(String text) {
        Prose prose = PROSE.read(new Article("a", "a.txt", null, null, null, null, null, null, null, text));
        return CLAIMS.read(prose, QUANTITIES.read(prose));
    }
}
