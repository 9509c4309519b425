package crosscheck.quantity;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Number words that are part of a name: "Mars One", "Jerry Nine", "270 Ventures was"; in a headline every word has a capital and nothing follows from it. */
final class ProperNumbers implements Rule {

    private static final Set<String> QUOTES = Set.of("\"", "'");
    private static final Set<String> PLURALS = Set.of("police", "people", "personnel", "men", "women", "children");
    private static final int LONG = 4;
    private static final Set<String> SINGULAR = Set.of("is", "was", "has");

    @Override
    public String id() {
        return "not.proper";
    }

    @Override
    public @Nullable Found read(Line line, int at) {
        Numeral number = line.numeral(at);
        boolean name = number != null
                && number.to() == at + 1
                && line.word(at)
                && line.capital(at)
                && line.word(at - 1)
                && line.capital(at - 1);
        return (name || isFirm(line, at) || isBand(line, at) || isTitle(line, at)) && !isHeadline(line)
                ? new Found.Nothing(at + 1)
                : null;
    }

    /** A title in quotation marks inside a sentence: the "Two Rivers" plan. */
    private static boolean isTitle(Line line, int at) {
        return line.numeral(at) != null
                && line.word(at)
                && line.capital(at)
                && line.capital(at + 1)
                && line.in(at - 1, QUOTES)
                && line.word(at - 2);
    }

    /** A plural name that a singular verb follows: "270 Ventures was hired". */
    private static boolean isFirm(Line line, int at) {
        return line.integerAt(at) > 1
                && line.capital(at + 1)
                && line.norm(at + 1).endsWith("s")
                && line.in(at + 2, SINGULAR);
    }

    /** A number that no plural follows but a name in the singular: "the street gang, 99 Harbor Syndicate, was there". */
    private static boolean isBand(Line line, int at) {
        int end = at + 1;
        while (line.word(end) && line.capital(end)) {
            end++;
        }
        String last = line.norm(end - 1);
        return line.integerAt(at) > 1
                && line.digits(at)
                && end > at + 2
                && (line.closed(end) || line.in(end, SINGULAR))
                && !last.endsWith("s")
                && !PLURALS.contains(last);
    }

    /** Whether most of the longer words begin with a capital. */
    private static boolean isHeadline(Line line) {
        int words = 0;
        int capitals = 0;
        for (int i = 0; i < Math.min(line.size(), 60); i++) {
            if (line.word(i) && line.norm(i).length() >= LONG) {
                words++;
                capitals += line.capital(i) ? 1 : 0;
            }
        }
        return capitals * 2 > words;
    }
}
