package crosscheck.claim;

import crosscheck.sentence.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes the counted thing from a stretch of words. */
final class Nouns {

    private static final Set<String> EMPTY = Set.of(
            "more",
            "other",
            "another",
            "further",
            "additional",
            "such",
            "least",
            "most",
            "own",
            "new",
            "some",
            "total",
            "different");

    private static final Set<String> MORE =
            Set.of("more", "less", "fewer", "further", "additional", "other", "extra", "almost", "very");

    private static final Pattern MARKS = Pattern.compile("[\u201c\u201d\"]");

    private Nouns() {}

    /** The counted thing named by the words from one index to another; null when no noun is among them. */
    static @Nullable Counted of(Syntax syntax, CountClasses classes, int from, int to) {
        int start = from;
        start = afterOwnFigure(syntax, start, to);
        while (start < to && isPrelude(syntax.word(start))) {
            start++;
        }
        int bound = bound(syntax, start, to);
        int head = head(syntax, start, bound);
        return head == Syntax.NONE ? null : headed(syntax, classes, start, to, head);
    }

    /** The counted thing that the words from one index to another name when its head is known. */
    static Counted headed(Syntax syntax, CountClasses classes, int start, int to, int head) {
        int bound = bound(syntax, start, to);
        List<String> modifiers = new ArrayList<>();
        StringBuilder plain = new StringBuilder();
        for (int i = start; i < bound; i++) {
            Word word = syntax.word(i);
            plain.append(plain.isEmpty() || i > head ? "" : " ").append(i > head ? "" : word.norm());
            if (i != head && narrows(word)) {
                modifiers.add(word.norm());
            }
        }
        String countClass = classes.of(plain.toString());
        Word last = syntax.word(head);
        boolean name = countClass == null
                && last.is(Tag.PROPN)
                && Character.isUpperCase(last.text().charAt(0));
        String singular = name ? last.norm() : CountClasses.singular(last.norm());
        return new Counted(unquoted(syntax.text(start, to)), singular, countClass, modifiers);
    }

    /** Without marks of a quotation that begins or ends elsewhere. */
    private static String unquoted(String text) {
        return MARKS.matcher(text).replaceAll("");
    }

    private static boolean narrows(Word word) {
        return !word.is(Tag.PUNCT, Tag.DET, Tag.ADP, Tag.PART, Tag.CCONJ, Tag.PRON)
                && !word.isQuantity()
                && word.part() == Word.Part.NONE
                && !EMPTY.contains(word.norm());
    }

    private static boolean isPrelude(Word word) {
        return word.is(Tag.DET, Tag.PUNCT, Tag.PART, Tag.ADP, Tag.CCONJ, Tag.SYM)
                || word.isQuantity()
                || word.part() == Word.Part.HEDGE
                || word.part() == Word.Part.UNIT
                || word.part() == Word.Part.JOINED
                || (word.is(Tag.ADV, Tag.ADJ) && MORE.contains(word.norm()))
                || (word.is(Tag.ADV) && word.endsWith("ly"));
    }

    /** Where the words begin after an owner and a figure: "jobs" in "its 15,000 jobs" and "the firm's 15,000 jobs"; the start itself else. */
    private static int afterOwnFigure(Syntax syntax, int start, int to) {
        boolean owned = false;
        for (int i = start; i < bound(syntax, start, to); i++) {
            Word word = syntax.word(i);
            if (owned && word.isQuantity()) {
                return i;
            }
            owned = word.is(Tag.PRON) || word.isPossessiveMark() || (owned && word.part() == Word.Part.HEDGE);
        }
        return start;
    }

    /** Where the base phrase ends and a relative clause or a prepositional phrase begins. */
    private static int bound(Syntax syntax, int from, int to) {
        if (from >= to) {
            return to;
        }
        Phrase first = syntax.phrase(syntax.phraseAt(from));
        return Math.min(to, Math.max(first.to(), from + 1));
    }

    private static int head(Syntax syntax, int from, int bound) {
        for (int i = bound - 1; i >= from; i--) {
            if (syntax.word(i).isNominal()) {
                return i;
            }
        }
        return bound > from && syntax.word(bound - 1).is(Tag.ADJ, Tag.VERB, Tag.PRON) ? bound - 1 : Syntax.NONE;
    }
}
