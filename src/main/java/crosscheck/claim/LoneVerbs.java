package crosscheck.claim;

import crosscheck.sentence.Tag;
import java.util.List;
import java.util.Set;

/** Tells that a word is the verb of a clause that would have none, although the tagger takes it for a noun or an adjective. */
final class LoneVerbs extends TaggedWords {

    /** Prepositions that lead from what is used to what it is used on: "firing missiles at". */
    private static final Set<String> AIMS = Set.of("at", "on", "to", "from", "into", "against", "in", "for", "with");

    private final Predicates predicates;
    private final CountClasses classes;

    /** @param words the sentence; mended from left to right while it is looked at */
    LoneVerbs(List<Word> words, Vocabulary vocabulary) {
        super(words);
        this.predicates = vocabulary.predicates();
        this.classes = vocabulary.classes();
    }

    /** Whether a word that is tagged as a noun or an adjective is a verb. */
    boolean isVerb(int at) {
        return isOnlyVerb(at)
                || isPastOfSpeaker(at)
                || isJoined(at)
                || isOfSingular(at)
                || isAfterBracket(at)
                || isLevelOfDead(at)
                || isGerundOfObject(at);
    }

    /** "disappeared" in "five hikers disappeared", "shot" in "the battery shot down 34": the past form of a sentence that has no verb else. */
    private boolean isOnlyVerb(int at) {
        Word word = word(at);
        boolean past = word.endsWith("ed") || predicates.isPastOnly(word.norm());
        boolean particle = isNorm(at + 1, "down") || isNorm(at + 1, "out") || isNorm(at + 1, "up");
        boolean parted = particle && predicates.isPast(word.norm());
        return (past || parted)
                && at > 0
                && is(at - 1, Tag.NOUN, Tag.PROPN, Tag.PRON, Tag.ADJ, Tag.NUM)
                && predicates.isListedForm(word.norm())
                && !is(at + 1, Tag.NOUN, Tag.PROPN)
                && isAlone();
    }

    /** "spoke" in "the mayor spoke of 50 wounded". */
    private boolean isPastOfSpeaker(int at) {
        return isNorm(at, "spoke")
                && is(at - 1, Tag.NOUN, Tag.PROPN, Tag.PRON, Tag.PUNCT)
                && is(at + 1, Tag.ADP, Tag.ADV);
    }

    /** "lowers" in "The bill trims the fee and lowers the rate": no plural stands between "and" and a determiner. */
    private boolean isJoined(int at) {
        return is(at - 1, Tag.CCONJ)
                && isThirdPerson(at)
                && is(at + 1, Tag.DET, Tag.PRON)
                && words().subList(0, at).stream().anyMatch(one -> one.is(Tag.VERB));
    }

    /** "bars" in "The law bars people from it", "sets" in "The budget sets aside $30": no verb else, and no noun goes on after a plural. */
    private boolean isOfSingular(int at) {
        boolean singular = is(at - 1, Tag.NOUN) && !isPlural(at - 1) && is(at - 2, Tag.DET, Tag.ADJ, Tag.NOUN);
        boolean object = is(at + 1, Tag.DET, Tag.PRON, Tag.ADV) || isPlural(at + 1) || nextIsQuantity(at);
        return isThirdPerson(at) && singular && object && isSentence() && hasNoFinite();
    }

    private boolean isSentence() {
        String last = words().get(words().size() - 1).norm();
        return last.equals(".") || last.equals("\"") || last.equals("”");
    }

    private boolean hasNoFinite() {
        for (int i = 0; i < words().size(); i++) {
            boolean bare = word(i).endsWith("ing") || (isNorm(i - 1, "to") && is(i - 1, Tag.PART));
            if (is(i, Tag.AUX) || (is(i, Tag.VERB) && !bare)) {
                return false;
            }
        }
        return true;
    }

    /** "blame" in "half of the voters (51 percent) blame the mayor": the plain form after a figure in brackets that explains a plural. */
    private boolean isAfterBracket(int at) {
        int open = at - 1;
        while (open > 0 && isNorm(at - 1, ")") && !isNorm(open, "(")) {
            open--;
        }
        boolean figure = open < at - 1 && isNorm(open, "(") && isPlural(open - 1) && isFigure(open + 1);
        return figure && word(at).lemma().equals(word(at).norm()) && is(at + 1, Tag.DET, Tag.PRON, Tag.PROPN);
    }

    private boolean isFigure(int at) {
        return isQuantity(at) || nextIsQuantity(at - 1);
    }

    /** "stands" in "the number of dead stands at 45": what looks like a plural before the level of a sentence without a verb. */
    private boolean isLevelOfDead(int at) {
        return isThirdPerson(at) && isNorm(at + 1, "at") && nextIsQuantity(at + 1) && isAlone();
    }

    /** "firing" in "after firing missiles at two bases": what stands between a preposition and the plural of things that it does something to. */
    private boolean isGerundOfObject(int at) {
        Word word = word(at);
        return word.is(Tag.ADJ)
                && word.endsWith("ing")
                && is(at - 1, Tag.ADP, Tag.SCONJ)
                && is(at + 1, Tag.NOUN)
                && isPlural(at + 1)
                && at + 2 < words().size()
                && AIMS.contains(word(at + 2).norm())
                && predicates.takesObject(word)
                && !classes.isLiving(classes.of(word(at + 1).norm()));
    }

    private boolean isThirdPerson(int at) {
        Word word = word(at);
        return word.is(Tag.NOUN)
                && word.endsWith("s")
                && predicates.isListedForm(word.norm())
                && !predicates.isBase(word.norm());
    }

    private boolean isAlone() {
        return words().stream().noneMatch(one -> one.is(Tag.VERB, Tag.AUX));
    }
}
