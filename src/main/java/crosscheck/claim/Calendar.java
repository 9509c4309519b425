package crosscheck.claim;

import crosscheck.lexicon.Table;
import java.util.List;
import java.util.Set;

/** The words of {@code calendar.tsv}, which only say when. */
final class Calendar {

    private static final Table TABLE = Table.load("calendar");
    private static final Set<String> DAYS = TABLE.surfaces("day");
    private static final Set<String> SPANS = TABLE.surfaces("span");

    /** Words that with a span say when: last, late. */
    private static final Set<String> POINTERS = TABLE.surfaces("pointer");

    /** Pointers that begin a phrase of time wherever they stand: last, every. */
    private static final Set<String> OPENERS = TABLE.surfaces("opener");

    private Calendar() {}

    static boolean isDay(Word word) {
        return DAYS.contains(word.norm());
    }

    /** Whether a word is a span of time: day, week. */
    static boolean isSpan(Word word) {
        return SPANS.contains(CountClasses.singular(word.norm()));
    }

    /** Whether "last week" or the like begins at a word. */
    static boolean opensTime(List<Word> words, int at) {
        return at + 1 < words.size()
                && OPENERS.contains(words.get(at).norm())
                && SPANS.contains(words.get(at + 1).norm());
    }

    /** Whether a noun phrase without a quantity says only when: "Thursday", "last week", "earlier this month". */
    static boolean isTime(List<Word> words, int from, int to) {
        for (int i = from; i < to; i++) {
            if (words.get(i).isQuantity()) {
                return false;
            }
        }
        Word head = words.get(to - 1);
        if (isDay(head)) {
            return true;
        }
        for (int i = from; i < to - 1; i++) {
            if (isDay(words.get(i)) || (POINTERS.contains(words.get(i).norm()) && SPANS.contains(head.norm()))) {
                return SPANS.contains(head.norm());
            }
        }
        return false;
    }
}
