package crosscheck.claim;

import crosscheck.sentence.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes the counted thing from a stretch of words. */
final class Nouns {

    private static final Set<String> EMPTY =
            Set.of("more", "other", "another", "further", "additional", "such", "least", "most", "own", "new");

    private Nouns() {}

    /** The counted thing named by the words from one index to another; null when no noun is among them. */
    static @Nullable Counted of(Syntax syntax, CountClasses classes, int from, int to) {
        int start = from;
        while (start < to && isPrelude(syntax.word(start))) {
            start++;
        }
        int head = head(syntax, start, to);
        if (head == Syntax.NONE) {
            return null;
        }
        List<String> modifiers = new ArrayList<>();
        StringBuilder plain = new StringBuilder();
        for (int i = start; i < to; i++) {
            Word word = syntax.word(i);
            if (i <= head) {
                plain.append(i == start ? "" : " ").append(word.norm());
            }
            if (i != head && !word.is(Tag.PUNCT, Tag.DET, Tag.ADP, Tag.PART) && !EMPTY.contains(word.norm())) {
                modifiers.add(word.norm());
            }
        }
        String text = syntax.text(start, to);
        String singular = CountClasses.singular(syntax.word(head).norm());
        return new Counted(text, singular.toLowerCase(Locale.ROOT), classes.of(plain.toString()), modifiers);
    }

    private static boolean isPrelude(Word word) {
        return word.is(Tag.DET, Tag.PUNCT, Tag.PART, Tag.ADP, Tag.CCONJ)
                || word.isQuantity()
                || word.part() == Word.Part.HEDGE
                || word.part() == Word.Part.UNIT;
    }

    private static int head(Syntax syntax, int from, int to) {
        int bound = to;
        for (int i = from; i < to; i++) {
            if (i > from && syntax.word(i).is(Tag.ADP)) {
                bound = i;
                break;
            }
        }
        for (int i = bound - 1; i >= from; i--) {
            if (syntax.word(i).isNominal()) {
                return i;
            }
        }
        return bound > from && syntax.word(bound - 1).is(Tag.ADJ, Tag.VERB) ? bound - 1 : Syntax.NONE;
    }
}
