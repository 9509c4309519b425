package crosscheck.briefing;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How the briefing writes counts, days and lists. */
final class Words {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final List<String> SMALL =
            List.of("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

    private Words() {}

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** A count with its noun, small counts in words: "three articles", "no claim", "27 claims". */
    static String count(int count, String noun) {
        return count(count, noun, noun + "s");
    }

    static String count(int count, String one, String many) {
        String number = count < SMALL.size() ? SMALL.get(count) : Integer.toString(count);
        return number + " " + (count == 1 ? one : many);
    }

    /** "a", "a and b", "a, b and c". */
    static String list(List<String> items) {
        if (items.size() < 2) {
            return String.join("", items);
        }
        return String.join(", ", items.subList(0, items.size() - 1)) + " and " + items.getLast();
    }

    /** With a capital at its beginning. */
    static String sentence(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** What is left out of a list, and where it is found: null when nothing is left out. */
    static @Nullable String more(int left, String where) {
        return left <= 0 ? null : sentence(count(left, "more is", "more are")) + " in " + where + ".";
    }

    /** No longer than so many characters, the rest an ellipsis. */
    static String within(int most, String text) {
        return text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most - 1)).stripTrailing() + "…";
    }

    /** On one line, with single spaces. */
    static String flat(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
