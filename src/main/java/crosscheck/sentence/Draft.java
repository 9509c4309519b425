package crosscheck.sentence;

import java.util.Set;

/** A sentence whose tags are being repaired. */
final class Draft {

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

    private final Form[] words;
    private final Tag[] tags;

    /**
     * A draft.
     *
     * @param tags one a word; repairs are set here
     */
    Draft(Form[] words, Tag[] tags) {
        this.words = words;
        this.tags = tags;
    }

    int size() {
        return words.length;
    }

    Form word(int index) {
        return words[index];
    }

    Tag tag(int index) {
        return tags[index];
    }

    void repair(int index, Tag better) {
        tags[index] = better;
    }

    /** The word in lower case, empty before the first and after the last. */
    String norm(int index) {
        return index < 0 || index >= size() ? "" : words[index].norm();
    }

    boolean is(int index, Tag... wanted) {
        if (index < 0 || index >= size()) {
            return false;
        }
        for (Tag one : wanted) {
            if (tags[index] == one) {
                return true;
            }
        }
        return false;
    }

    boolean capitalised(int index) {
        return words[index].isCapitalised();
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
