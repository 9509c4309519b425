package crosscheck.claim;

import crosscheck.quantity.Kind;
import crosscheck.quantity.Quantity;
import crosscheck.sentence.Tag;
import java.util.List;
import java.util.Set;

/** Tells from the words beside it that a word is of another part of speech than the tagger says. */
final class Misreadings {

    private static final Set<String> PLURALS = Set.of("people", "men", "women", "children", "police", "personnel");
    private static final Set<String> POSSESSIVES = Set.of("its", "his", "her", "their", "our", "my", "your");
    private static final Set<String> MODALS =
            Set.of("will", "would", "can", "could", "may", "might", "shall", "should", "must", "'ll", "'d");

    private final List<Word> words;
    private final Predicates predicates;
    private final CountClasses classes;

    /** @param words the sentence; mended from left to right while it is looked at */
    Misreadings(List<Word> words, Vocabulary vocabulary) {
        this.words = words;
        this.predicates = vocabulary.predicates();
        this.classes = vocabulary.classes();
    }

    /** "initial" in "filing initial claims": an unlisted "verb" between a verb and its object. */
    boolean isAdjectiveAfterAll(int at) {
        return is(at - 1, Tag.VERB)
                && is(at + 1, Tag.NOUN, Tag.ADJ)
                && words.get(at - 1).endsWith("ing", "ed")
                && !words.get(at).endsWith("ing", "ed")
                && !predicates.isListedForm(words.get(at).norm());
    }

    /** "impact" in "the plan would impact 30 farms": nothing but a verb stands after a modal that follows its subject. */
    boolean followsModal(int at) {
        boolean form = words.get(at).is(Tag.NOUN, Tag.ADJ)
                || (words.get(at).is(Tag.ADV)
                        && predicates.isListedForm(words.get(at).norm()));
        return form
                && words.get(at).part() == Word.Part.NONE
                && at > 1
                && MODALS.contains(words.get(at - 1).norm())
                && is(at - 2, Tag.NOUN, Tag.PROPN, Tag.PRON, Tag.PUNCT, Tag.CCONJ)
                && !is(at + 1, Tag.VERB, Tag.AUX);
    }

    /** "times" in "more than 20 times". */
    boolean isTimes(int at) {
        return isNorm(at, "times") && isQuantity(at - 1) && words.get(at).part() == Word.Part.NONE;
    }

    /** "poor" in "millions of the country's poor": people named by what they suffer. */
    boolean isNamedByState(int at) {
        return (at > 0 && (words.get(at - 1).isPossessiveMark() || isNorm(at - 1, "the") || isNorm(at - 1, "of")))
                && classes.isLiving(classes.of(words.get(at).norm()));
    }

    /** "exit" in "seven entry and exit wounds": the second modifier of a counted plural. */
    boolean isSecondModifier(int at) {
        return is(at - 1, Tag.CCONJ)
                && is(at - 2, Tag.NOUN)
                && !words.get(at - 2).endsWith("s")
                && isQuantity(at - 3)
                && is(at + 1, Tag.NOUN)
                && words.get(at + 1).endsWith("s")
                && words.get(at).lemma().equals(words.get(at).norm());
    }

    /** "awarding" in "on Monday, awarding 30 seats". */
    boolean isGerundBeforeFigure(int at) {
        return words.get(at).endsWith("ing")
                && at > 0
                && is(at - 1, Tag.PUNCT)
                && nextIsQuantity(at)
                && predicates.isListedForm(words.get(at).norm());
    }

    /** "remaining" in "the remaining 30". */
    boolean isModifierOfFigure(int at) {
        return words.get(at).endsWith("ing") && is(at - 1, Tag.DET) && nextIsQuantity(at);
    }

    /** "found" in "half of those found". */
    boolean isFoundAfterThose(int at) {
        return is(at, Tag.NOUN, Tag.ADJ)
                && isNorm(at - 1, "those")
                && predicates.isParticiple(words.get(at).norm())
                && !is(at + 1, Tag.NOUN, Tag.PROPN);
    }

    /** "manufacturing" in "and manufacturing, 18,000": a branch of trade before its figure. */
    boolean isTrade(int at) {
        return words.get(at).endsWith("ing")
                && (at == 0 || is(at - 1, Tag.CCONJ, Tag.PUNCT))
                && isNorm(at + 1, ",")
                && nextIsQuantity(at + 1);
    }

    /** "claims" in "initial jobless claims": the end of a compound that the list of counted things knows. */
    boolean endsListed(int at) {
        return is(at - 1, Tag.NOUN, Tag.ADJ)
                && words.get(at).endsWith("s")
                && classes.lists(words.get(at - 1).norm() + " "
                        + CountClasses.singular(words.get(at).norm()));
    }

    /** "file" in "900 herders file for aid": the plain form of a listed verb after a counted plural. */
    boolean isVerbOfCounted(int at) {
        int noun = at - 1;
        boolean plural = is(noun, Tag.NOUN, Tag.PROPN)
                && (words.get(noun).endsWith("s")
                        || PLURALS.contains(words.get(noun).norm()));
        boolean counted = plural && (isQuantity(at - 2) || (is(at - 2, Tag.ADJ, Tag.NOUN) && isQuantity(at - 3)));
        boolean object = is(at + 1, Tag.NOUN)
                && words.get(at + 1).endsWith("s")
                && !is(at + 2, Tag.NOUN)
                && words.stream().noneMatch(one -> one.is(Tag.VERB, Tag.AUX));
        boolean share = plural
                && predicates.isBase(words.get(at).norm())
                && is(at + 1, Tag.VERB, Tag.PROPN, Tag.DET)
                && isShared(noun);
        boolean complement = object
                || is(at + 1, Tag.DET, Tag.PRON)
                || (is(at + 1, Tag.ADP)
                        && !isNorm(at + 1, "of")
                        && words.get(at + 1).part() == Word.Part.NONE);
        return share
                || (counted && complement && predicates.isBase(words.get(at).norm()));
    }

    /** "back" in "64 percent back the plan": what stands between a share that opens its clause and a determiner is a verb. */
    boolean isVerbOfShare(int at) {
        int figure = at - 1;
        while (figure > 0 && words.get(figure).part() == Word.Part.UNIT) {
            figure--;
        }
        int before = figure - 1;
        while (before >= 0 && words.get(before).part() == Word.Part.HEDGE) {
            before--;
        }
        boolean opens = before < 0 || is(before, Tag.PUNCT, Tag.CCONJ, Tag.SCONJ, Tag.ADV) || isNorm(before, "that");
        Quantity share = figure < 0 ? null : words.get(figure).quantity();
        return share != null
                && opens
                && (share.kind() == Kind.PERCENT || share.kind() == Kind.FRACTION)
                && (is(at, Tag.NOUN, Tag.ADJ, Tag.ADV) || isNorm(at, "back"))
                && words.get(at).part() == Word.Part.NONE
                && words.get(at).lemma().equals(words.get(at).norm())
                && is(at + 1, Tag.DET, Tag.PRON);
    }

    /** Whether a noun belongs to a figure before its "of": "58 percent of voters". */
    private boolean isShared(int noun) {
        int i = noun;
        while (is(i, Tag.NOUN, Tag.PROPN, Tag.ADJ, Tag.DET)) {
            i--;
        }
        return isNorm(i, "of") && (isQuantity(i - 1) || isQuantity(i - 2));
    }

    /** "way" in "makes its way": nothing but a noun ends a phrase that a possessive opens. */
    boolean isOwned(int at) {
        return is(at - 1, Tag.PRON)
                && POSSESSIVES.contains(words.get(at - 1).norm())
                && !is(at + 1, Tag.ADJ, Tag.NOUN, Tag.PROPN, Tag.VERB, Tag.NUM);
    }

    /** "unemployment" in "new unemployment claims". */
    boolean isNounBeforeNoun(int at) {
        return is(at - 1, Tag.NOUN)
                && is(at + 1, Tag.NOUN)
                && predicates.lists(words.get(at).norm(), "noun");
    }

    private boolean isQuantity(int at) {
        return at >= 0 && words.get(at).isQuantity();
    }

    private boolean nextIsQuantity(int at) {
        int i = at + 1;
        while (i < words.size() && words.get(i).part() == Word.Part.HEDGE) {
            i++;
        }
        return i < words.size() && words.get(i).isQuantity();
    }

    private boolean is(int at, Tag... tags) {
        return at >= 0 && at < words.size() && words.get(at).is(tags);
    }

    private boolean isNorm(int at, String norm) {
        return at >= 0 && at < words.size() && words.get(at).norm().equals(norm);
    }
}
