package crosscheck.quantity;

import org.jspecify.annotations.Nullable;

/** Number words that are part of a name: "Mars One", "Jerry Nine"; in a headline every word has a capital and nothing follows from it. */
final class ProperNumbers implements Rule {

    private static final int LONG = 4;

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
        return name && !isHeadline(line) ? new Found.Nothing(at + 1) : null;
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
