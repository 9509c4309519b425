package crosscheck.claim;

import crosscheck.sentence.Tag;
import java.util.List;

/** The words of a sentence while their tags are mended: what every rule about tags looks at. Every index is allowed. */
class TaggedWords {

    private final List<Word> words;

    /** @param words the sentence; mended from left to right while it is looked at */
    TaggedWords(List<Word> words) {
        this.words = words;
    }

    List<Word> words() {
        return words;
    }

    Word word(int at) {
        return words.get(at);
    }

    boolean is(int at, Tag... tags) {
        return at >= 0 && at < words.size() && words.get(at).is(tags);
    }

    boolean isNorm(int at, String norm) {
        return at >= 0 && at < words.size() && words.get(at).norm().equals(norm);
    }

    boolean isQuantity(int at) {
        return at >= 0 && at < words.size() && words.get(at).isQuantity();
    }

    /** Index of the word before a word, past the units of a figure: "64" before "back" in "64 percent back"; -1 where none stands. */
    int figureBefore(int at) {
        return figureBefore(words, at);
    }

    /** The same in any words of a sentence. */
    static int figureBefore(List<Word> words, int at) {
        int figure = at - 1;
        while (figure > 0 && words.get(figure).part() == Word.Part.UNIT) {
            figure--;
        }
        return figure;
    }

    /** Whether a quantity follows, past its hedge. */
    boolean nextIsQuantity(int at) {
        int i = at + 1;
        while (i < words.size() && words.get(i).part() == Word.Part.HEDGE) {
            i++;
        }
        return isQuantity(i);
    }

    /** Whether a word is a noun in the plural, as far as its form tells. */
    boolean isPlural(int at) {
        return is(at, Tag.NOUN, Tag.PROPN)
                && (word(at).endsWith("s") || CountingWords.PLURALS.contains(word(at).norm()));
    }
}
