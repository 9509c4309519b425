package crosscheck.claim;

import java.util.List;
import java.util.Set;

/** Words that only say when. */
final class Calendar {

    private static final Set<String> DAYS = Set.of(
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "today",
            "yesterday",
            "tomorrow",
            "tonight");
    private static final Set<String> SPANS = Set.of(
            "day",
            "week",
            "month",
            "year",
            "night",
            "morning",
            "evening",
            "afternoon",
            "weekend",
            "quarter",
            "century",
            "decade",
            "spring",
            "summer",
            "autumn",
            "fall",
            "winter",
            "season",
            "time",
            "moment");
    private static final Set<String> POINTERS = Set.of(
            "last",
            "next",
            "this",
            "that",
            "each",
            "every",
            "earlier",
            "late",
            "early",
            "previous",
            "later",
            "same",
            "one");

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
                && Set.of("last", "next", "this", "each", "every")
                        .contains(words.get(at).norm())
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
