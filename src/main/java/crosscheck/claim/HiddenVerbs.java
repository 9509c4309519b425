package crosscheck.claim;

import crosscheck.quantity.Kind;
import crosscheck.quantity.Quantity;
import crosscheck.sentence.Tag;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/** Tells from the words beside it that a word is a verb although the tagger takes it for something else. */
final class HiddenVerbs extends TaggedWords {

    private static final Set<String> MODALS =
            Set.of("will", "would", "can", "could", "may", "might", "shall", "should", "must", "'ll", "'d");

    private final Predicates predicates;
    private final CountClasses classes;
    private final boolean headline;

    /**
     * @param words the sentence; mended from left to right while it is looked at
     * @param headline whether it is written as a headline
     */
    HiddenVerbs(List<Word> words, Vocabulary vocabulary, boolean headline) {
        super(words);
        this.predicates = vocabulary.predicates();
        this.classes = vocabulary.classes();
        this.headline = headline;
    }

    /** "workers filing claims": a participle after the people it is about. */
    boolean isParticipleAfterPeople(int at) {
        Word word = word(at);
        return word.endsWith("ing")
                && predicates.isListedForm(word.norm())
                && isPlural(at - 1)
                && classes.isLiving(classes.of(word(at - 1).norm()));
    }

    /** "rose" in "claims rose by 70,000": a past form that nothing but a verb can be. */
    boolean isVerbAfterAll(int at) {
        Word word = word(at);
        if (isHeadlineParticiple(at)) {
            return true;
        }
        boolean starts = (headline && isQuantity(at - 1)) || (isNorm(at - 1, ",") && nextIsQuantity(at));
        if (starts && predicates.isPastOnly(word.norm())) {
            return true;
        }
        if (!is(at - 1, Tag.NOUN, Tag.PROPN, Tag.PRON, Tag.NUM, Tag.AUX)
                || Character.isUpperCase(word.text().charAt(0))) {
            return false;
        }
        boolean level = isNorm(at + 1, "by") || isNorm(at + 1, "to") || isNorm(at + 1, "from") || nextIsQuantity(at);
        return predicates.isPastOnly(word.norm())
                || (level && predicates.isListedForm(word.norm()) && nearQuantity(at) && !isObjectOfVerb(at));
    }

    /** "8 Suspects Arrested": a capitalised participle after a counted noun that nothing nominal follows. */
    private boolean isHeadlineParticiple(int at) {
        Word word = word(at);
        boolean counted = at > 1 && word(at - 1).isNominal() && word(at - 2).isQuantity();
        return counted
                && word.is(Tag.PROPN)
                && predicates.isParticiple(word.norm())
                && predicates.isTransitive(word)
                && !is(at + 1, Tag.NOUN, Tag.PROPN, Tag.NUM);
    }

    /** "injured" in "the blast injured 40 shoppers". */
    boolean isPastBeforeQuantity(int at) {
        return word(at).endsWith("ed")
                && is(at - 1, Tag.NOUN, Tag.PROPN, Tag.PRON)
                && nextIsQuantity(at)
                && predicates.isListedForm(word(at).norm());
    }

    private boolean nearQuantity(int at) {
        return nextIsQuantity(at) || nextIsQuantity(at + 1);
    }

    /** "impact" in "the plan would impact 30 farms": nothing but a verb stands after a modal that follows its subject. */
    boolean followsModal(int at) {
        boolean form =
                word(at).is(Tag.NOUN, Tag.ADJ) || (word(at).is(Tag.ADV) && predicates.isListedForm(word(at).norm()));
        return form
                && word(at).part() == Word.Part.NONE
                && at > 1
                && MODALS.contains(word(at - 1).norm())
                && is(at - 2, Tag.NOUN, Tag.PROPN, Tag.PRON, Tag.PUNCT, Tag.CCONJ)
                && !is(at + 1, Tag.VERB, Tag.AUX);
    }

    /** "file" in "900 herders file for aid": the plain form of a listed verb after a counted plural. */
    boolean isVerbOfCounted(int at) {
        int noun = at - 1;
        boolean plural = isPlural(noun);
        boolean counted = plural && (isQuantity(at - 2) || (is(at - 2, Tag.ADJ, Tag.NOUN) && isQuantity(at - 3)));
        boolean object = is(at + 1, Tag.NOUN)
                && word(at + 1).endsWith("s")
                && !is(at + 2, Tag.NOUN)
                && words().stream().noneMatch(one -> one.is(Tag.VERB, Tag.AUX));
        boolean share = plural
                && predicates.isBase(word(at).norm())
                && is(at + 1, Tag.VERB, Tag.PROPN, Tag.DET)
                && isShared(noun);
        boolean complement = object
                || is(at + 1, Tag.DET, Tag.PRON)
                || (is(at + 1, Tag.ADP) && !isNorm(at + 1, "of") && word(at + 1).part() == Word.Part.NONE);
        return share || (counted && complement && predicates.isBase(word(at).norm()));
    }

    /** "back" in "64 percent back the plan": what stands between a share that opens its clause and a determiner is a verb. */
    boolean isVerbOfShare(int at) {
        int figure = figureBefore(at);
        int before = figure - 1;
        while (before >= 0 && word(before).part() == Word.Part.HEDGE) {
            before--;
        }
        boolean opens = before < 0 || is(before, Tag.PUNCT, Tag.CCONJ, Tag.SCONJ, Tag.ADV) || isNorm(before, "that");
        Quantity share = figure < 0 ? null : word(figure).quantity();
        return share != null
                && opens
                && (share.kind() == Kind.PERCENT || share.kind() == Kind.FRACTION)
                && (is(at, Tag.NOUN, Tag.ADJ, Tag.ADV) || isNorm(at, "back"))
                && word(at).part() == Word.Part.NONE
                && word(at).lemma().equals(word(at).norm())
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

    /** "found" in "half of those found". */
    boolean isFoundAfterThose(int at) {
        return is(at, Tag.NOUN, Tag.ADJ)
                && isNorm(at - 1, "those")
                && predicates.isParticiple(word(at).norm())
                && !is(at + 1, Tag.NOUN, Tag.PROPN);
    }

    /** "awarding" in "on Monday, awarding 30 seats". */
    boolean isGerundBeforeFigure(int at) {
        return word(at).endsWith("ing")
                && at > 0
                && is(at - 1, Tag.PUNCT)
                && nextIsQuantity(at)
                && predicates.isListedForm(word(at).norm());
    }

    /** "130 idling in committee", "44 percent voting for it": no form in -ing is counted, for it is no plural. */
    boolean isGerundOfFigure(int at) {
        int figure = figureBefore(at);
        Quantity counted = isQuantity(figure) ? word(figure).quantity() : null;
        boolean share = counted != null && counted.kind() == Kind.PERCENT;
        boolean many = counted != null
                && (counted.kind() == Kind.COUNT || counted.kind() == Kind.VAGUE)
                && counted.amount().low().compareTo(BigDecimal.ONE) > 0;
        return (share || many)
                && word(at).endsWith("ing")
                && word(at).part() == Word.Part.NONE
                && !predicates.lists(word(at).norm(), "noun")
                && (is(at + 1, Tag.ADP, Tag.DET) && !isNorm(at + 1, "of"));
    }

    /** "Ruiz leads Berg": between two names, in a sentence without a verb before. */
    boolean isBetweenNames(int at) {
        return is(at, Tag.NOUN)
                && is(at - 1, Tag.PROPN)
                && is(at + 1, Tag.PROPN)
                && word(at).endsWith("s")
                && !headline
                && words().subList(0, at).stream().noneMatch(one -> one.is(Tag.VERB, Tag.AUX));
    }

    /** "grant permit numbers to": the end of what a verb has for object, in a plural that looks like a verb. */
    private boolean isObjectOfVerb(int at) {
        int i = at - 1;
        while (is(i, Tag.NOUN, Tag.ADJ, Tag.PROPN)) {
            i--;
        }
        return word(at).endsWith("s") && is(i, Tag.VERB) && !predicates.isReporting(word(i));
    }
}
