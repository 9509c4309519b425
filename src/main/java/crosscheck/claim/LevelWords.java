package crosscheck.claim;

import crosscheck.sentence.Tag;

/** The nouns that only say that there is a number of something, or where on its scale it stands. */
final class LevelWords {

    private LevelWords() {}

    /** Whether a noun only says that there is a number of what follows: "the number of". */
    static boolean isNumber(String norm) {
        return CountingWords.NUMBERS.contains(CountClasses.singular(norm));
    }

    /** Whether a noun names the end of a scale: low, high, record. */
    static boolean isExtreme(String norm) {
        return CountingWords.EXTREMES.contains(norm);
    }

    /** Whether a noun only says that there is a number of something, or that it is at the end of its scale. */
    static boolean isNumberOrExtreme(String norm) {
        return isNumber(norm) || isExtreme(CountClasses.singular(norm));
    }

    /** Whether the noun only says that there is a number ("the total", "the previous record"). */
    static boolean isBareNumber(Syntax syntax, int noun) {
        Phrase phrase = syntax.phrase(noun);
        for (int i = phrase.from(); i < phrase.head(); i++) {
            if (!syntax.word(i).is(Tag.DET, Tag.PRON)
                    && !CountingWords.NUMBER_EPITHETS.contains(syntax.word(i).norm())) {
                return false;
            }
        }
        return isNumber(syntax.norm(noun)) && !syntax.norm(noun).equals("toll");
    }
}
