package crosscheck.cli;

import org.jspecify.annotations.Nullable;

/**
 * One field of a claim on one line, or on two when it is too long for the columns.
 *
 * @param field its name
 * @param value what was read
 * @param words what it was read from
 * @param rule which rule read it, null when none did
 */
record ListedRow(
        String field, String value, String words, @Nullable String rule) {

    private static final int FIELD = 10;
    private static final int VALUE = 38;
    private static final int WORDS = 36;
    private static final int LONGEST = 60;

    @Override
    public String toString() {
        String first = "   " + pad(field, FIELD) + value;
        int column = 3 + FIELD + VALUE;
        String start = first.length() >= column ? first + "\n" + " ".repeat(column) : pad(first, column);
        return start + pad(shorten(words), WORDS) + (rule == null ? "" : " (" + rule + ")") + "\n";
    }

    private static String pad(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }

    /** Words in one line, runs of space made one. */
    static String flat(String words) {
        return words.replaceAll("\\s+", " ");
    }

    /** The middle of long words left out. */
    private static String shorten(String words) {
        int half = LONGEST / 2 - 2;
        return words.length() <= LONGEST
                ? words
                : words.substring(0, half) + " … " + words.substring(words.length() - half);
    }
}
