package crosscheck.sentence;

import java.util.List;
import java.util.Set;

/**
 * A sentence whose tags are being repaired.
 *
 * @param words as written, with straight quotes and plain hyphens
 * @param norms in lower case
 * @param tags one a word; repairs are set here
 */
record Draft(List<String> words, List<String> norms, List<Tag> tags) {

    /** Words that stand between a verb and its figure. */
    private static final Set<String> HEDGES = Set.of(
            "about",
            "almost",
            "an",
            "another",
            "approximately",
            "around",
            "as",
            "at",
            "between",
            "by",
            "close",
            "fewer",
            "from",
            "just",
            "less",
            "more",
            "nearly",
            "only",
            "over",
            "roughly",
            "some",
            "to",
            "under",
            "up",
            "well");

    int size() {
        return words.size();
    }

    /** The word in lower case, empty before the first and after the last. */
    String norm(int index) {
        return index < 0 || index >= size() ? "" : norms.get(index);
    }

    boolean is(int index, Tag... wanted) {
        if (index < 0 || index >= size()) {
            return false;
        }
        for (Tag one : wanted) {
            if (tags.get(index) == one) {
                return true;
            }
        }
        return false;
    }

    boolean capitalised(int index) {
        return Character.isUpperCase(words.get(index).charAt(0));
    }

    /** Whether nothing but marks stands before. */
    boolean first(int index) {
        for (int i = 0; i < index; i++) {
            if (!is(i, Tag.PUNCT, Tag.SYM)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a figure with or without hedge follows. */
    boolean beforeFigure(int index) {
        return is(index + 1, Tag.NUM)
                || norm(index + 1).equals("$")
                || (HEDGES.contains(norm(index + 1)) && (is(index + 2, Tag.NUM) || is(index + 3, Tag.NUM)));
    }

    /** Whether the words between the marks around an index, that word left out, have a verb. */
    boolean clauseHasVerb(int index) {
        for (int step : new int[] {-1, 1}) {
            for (int i = index + step; i >= 0 && i < size() && !is(i, Tag.PUNCT); i += step) {
                if (is(i, Tag.VERB, Tag.AUX)) {
                    return true;
                }
            }
        }
        return false;
    }
}
