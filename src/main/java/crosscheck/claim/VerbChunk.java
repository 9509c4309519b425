package crosscheck.claim;

import crosscheck.sentence.Tag;
import java.util.List;
import java.util.Set;

/** The verb group that begins at a word: "has since been", "to have lost", "were shot down". */
final class VerbChunk {

    private static final Set<String> BE =
            Set.of("be", "is", "are", "was", "were", "been", "being", "am", "'s", "'re", "'m");

    private static final Set<String> HELPERS = Set.of("have", "has", "had", "having");

    private final List<Word> words;
    private final int from;
    private final Predicates predicates;

    VerbChunk(List<Word> words, int from, Predicates predicates) {
        this.words = words;
        this.from = from;
        this.predicates = predicates;
    }

    Phrase phrase() {
        int head = from;
        int at = from;
        while (at < words.size() && !isMain(head)) {
            Word word = words.get(at);
            if (word.is(Tag.VERB, Tag.AUX) || isStrayParticiple(at)) {
                head = at;
            } else if (!isDegree(at) && (!isInside(word, at) || !verbFollows(at))) {
                break;
            }
            at++;
        }
        int to = head + 1;
        if (to < words.size() && isParticle(to)) {
            to++;
        }
        return new Phrase(Phrase.Kind.VERB, from, to, head);
    }

    private boolean isMain(int head) {
        Word word = words.get(head);
        boolean helper = HELPERS.contains(word.norm()) && head + 1 < words.size() && isParticipleAt(head + 1);
        return (word.is(Tag.VERB) && !helper) || isStrayParticiple(head);
    }

    private boolean isParticipleAt(int at) {
        Word word = words.get(at);
        return word.is(Tag.AUX) || (word.is(Tag.VERB) && predicates.isParticiple(word.norm()));
    }

    /** A participle the tagger took for a noun or an adjective after a form of be: "were shot down". */
    private boolean isStrayParticiple(int at) {
        Word word = words.get(at);
        return at > from
                && word.is(Tag.NOUN, Tag.ADJ, Tag.ADV)
                && BE.contains(words.get(at - 1).norm())
                && predicates.isParticiple(word.norm());
    }

    private static boolean isInside(Word word, int at) {
        return word.is(Tag.ADV, Tag.PART) && word.part() != Word.Part.HEDGE && at >= 0;
    }

    /** An adjective between an auxiliary and its verb says how much or how surely: "was little changed", "would likely fall". */
    private boolean isDegree(int at) {
        if (at == from
                || at + 1 >= words.size()
                || !words.get(at).is(Tag.ADJ)
                || !words.get(at + 1).is(Tag.VERB)) {
            return false;
        }
        boolean be = BE.contains(words.get(at - 1).norm());
        boolean modal = words.get(at - 1).is(Tag.AUX) && words.get(at).norm().equals("likely");
        return modal || (be && predicates.isParticiple(words.get(at + 1).norm()));
    }

    private boolean verbFollows(int at) {
        for (int i = at + 1; i < words.size() && i < at + 4; i++) {
            if (words.get(i).is(Tag.VERB, Tag.AUX)) {
                return true;
            }
            if (isStrayParticiple(i)) {
                return true;
            }
            if (!words.get(i).is(Tag.ADV, Tag.PART)) {
                return false;
            }
        }
        return false;
    }

    private boolean isParticle(int at) {
        String norm = words.get(at).norm();
        boolean last = at + 1 >= words.size()
                || !words.get(at + 1).is(Tag.DET, Tag.PROPN)
                || Calendar.isDay(words.get(at + 1));
        return Set.of("down", "up", "out", "off", "away").contains(norm)
                && words.get(at).is(Tag.ADV, Tag.ADP)
                && words.get(at).part() == Word.Part.NONE
                && (words.get(at).is(Tag.ADV) || last);
    }
}
