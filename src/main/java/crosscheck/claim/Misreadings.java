package crosscheck.claim;

import crosscheck.sentence.Tag;
import java.util.List;
import java.util.Set;

/** Tells from the words beside it that a word is of another part of speech than the tagger says. */
final class Misreadings extends TaggedWords {

    private static final Set<String> POSSESSIVES = Set.of("its", "his", "her", "their", "our", "my", "your");

    private static final Set<String> QUOTES = Set.of("'", "‘", "’", "`");

    private final Predicates predicates;
    private final CountClasses classes;

    /** @param words the sentence; mended from left to right while it is looked at */
    Misreadings(List<Word> words, Vocabulary vocabulary) {
        super(words);
        this.predicates = vocabulary.predicates();
        this.classes = vocabulary.classes();
    }

    /** "initial" in "filing initial claims": an unlisted "verb" between a verb and its object. */
    boolean isAdjectiveAfterAll(int at) {
        return is(at - 1, Tag.VERB)
                && is(at + 1, Tag.NOUN, Tag.ADJ)
                && word(at - 1).endsWith("ing", "ed")
                && !word(at).endsWith("ing", "ed")
                && !predicates.isListedForm(word(at).norm());
    }

    /** "continuing" in "Continuing claims rose": a compound that the list of counted things knows. */
    boolean opensListed(int at) {
        return word(at).endsWith("ing")
                && is(at + 1, Tag.NOUN)
                && classes.lists(word(at).norm() + " "
                        + CountClasses.singular(word(at + 1).norm()));
    }

    /** "times" in "more than 20 times". */
    boolean isTimes(int at) {
        return isNorm(at, "times") && isQuantity(at - 1) && word(at).part() == Word.Part.NONE;
    }

    /** "poor" in "millions of the country's poor": people named by what they suffer. */
    boolean isNamedByState(int at) {
        return (at > 0 && (word(at - 1).isPossessiveMark() || isNorm(at - 1, "the") || isNorm(at - 1, "of")))
                && (classes.isLiving(classes.of(word(at).norm())) || isFateOf(at));
    }

    /** "dead" in "the number of dead stands at 45". */
    private boolean isFateOf(int at) {
        Predicates.State fate = isNorm(at - 1, "of") ? predicates.state(words(), at) : null;
        return fate != null && predicates.takesLiving(fate.sense().frame());
    }

    /** The mark of "the workers' wages": an apostrophe right after a plural or a name, with a noun behind it and no quotation open. */
    boolean isPossessive(int at) {
        boolean mark = (isNorm(at, "'") || isNorm(at, "’")) && is(at, Tag.PUNCT);
        boolean owner = mark && is(at - 1, Tag.NOUN, Tag.PROPN) && word(at - 1).endsWith("s");
        boolean beside = owner
                && word(at - 1).span().end() == word(at).span().start()
                && is(at + 1, Tag.NOUN, Tag.PROPN, Tag.ADJ, Tag.NUM);
        return beside && words().subList(0, at).stream().noneMatch(one -> QUOTES.contains(one.norm()));
    }

    /** "cable" in "40 kilometres of cable": what is measured is a noun. */
    boolean isMeasured(int at) {
        boolean measured = isNorm(at - 1, "of") && at > 1 && word(at - 2).part() == Word.Part.UNIT;
        return measured && !is(at + 1, Tag.ADJ, Tag.NOUN, Tag.PROPN, Tag.CCONJ);
    }

    /** "exit" in "seven entry and exit wounds": the second modifier of a counted plural. */
    boolean isSecondModifier(int at) {
        return is(at - 1, Tag.CCONJ)
                && is(at - 2, Tag.NOUN)
                && !word(at - 2).endsWith("s")
                && isQuantity(at - 3)
                && is(at + 1, Tag.NOUN)
                && word(at + 1).endsWith("s")
                && word(at).lemma().equals(word(at).norm());
    }

    /** "indirect" in "new direct and indirect jobs": an unlisted "verb" between an adjective with "and" and a noun. */
    boolean isSecondAdjective(int at) {
        return is(at - 1, Tag.CCONJ)
                && is(at - 2, Tag.ADJ)
                && is(at + 1, Tag.NOUN)
                && !word(at).endsWith("ing", "ed")
                && word(at).lemma().equals(word(at).norm())
                && !predicates.isListedForm(word(at).norm());
    }

    /** "adjusted" in "a seasonally adjusted 30": a participle that an adverb after a determiner leads. */
    boolean isAdverbedBeforeFigure(int at) {
        return word(at).endsWith("ed")
                && is(at - 1, Tag.ADV)
                && is(at - 2, Tag.DET)
                && (nextIsQuantity(at) || is(at + 1, Tag.NOUN));
    }

    /** "remaining" in "the remaining 30", "its remaining 30". */
    boolean isModifierOfFigure(int at) {
        boolean owned = at > 0
                && (POSSESSIVES.contains(word(at - 1).norm()) || word(at - 1).isPossessiveMark());
        return word(at).endsWith("ing") && (is(at - 1, Tag.DET) || owned) && nextIsQuantity(at);
    }

    /** "shorter" in "five years shorter than": what "than" follows compares. */
    boolean isComparative(int at) {
        return word(at).endsWith("er") && isNorm(at + 1, "than");
    }

    /** "dialogues" in "two opposing dialogues": the plural that a number and an adjective wait for. */
    boolean endsNumbered(int at) {
        int i = at - 1;
        while (is(i, Tag.ADJ)) {
            i--;
        }
        return i < at - 1
                && isQuantity(i)
                && word(at).endsWith("s")
                && word(at - 1).part() == Word.Part.NONE;
    }

    /** "poll" in "according to a university poll": the plain form of a verb has no singular subject. */
    boolean endsSingular(int at) {
        Word word = word(at);
        int i = at - 1;
        while (is(i, Tag.NOUN, Tag.ADJ)) {
            i--;
        }
        boolean singular = (isNorm(i, "a") || isNorm(i, "an"))
                && i < at - 1
                && !word(at - 1).endsWith("s");
        boolean plain = word.norm().equals(word.lemma())
                && !word.endsWith("ed", "ing")
                && !predicates.participle(word.lemma()).equals(word.norm());
        return singular && plain && !is(at + 1, Tag.DET, Tag.PRON, Tag.PROPN, Tag.NUM) && !nextIsQuantity(at);
    }

    /** "claims" in "filing claims": the plural noun that a gerund has for object. */
    boolean isObjectOfGerund(int at) {
        return is(at - 1, Tag.VERB)
                && word(at - 1).endsWith("ing")
                && word(at).endsWith("s")
                && predicates.lists(CountClasses.singular(word(at).norm()), "noun");
    }

    /** "manufacturing" in "and manufacturing, 18,000": a branch of trade before its figure. */
    boolean isTrade(int at) {
        return word(at).endsWith("ing")
                && (at == 0 || is(at - 1, Tag.CCONJ, Tag.PUNCT))
                && isNorm(at + 1, ",")
                && nextIsQuantity(at + 1);
    }

    /** "claims" in "initial jobless claims": the end of a compound that the list of counted things knows. */
    boolean endsListed(int at) {
        return is(at - 1, Tag.NOUN, Tag.ADJ)
                && word(at).endsWith("s")
                && classes.lists(word(at - 1).norm() + " " + CountClasses.singular(word(at).norm()));
    }

    /** "way" in "makes its way": nothing but a noun ends a phrase that a possessive opens. */
    boolean isOwned(int at) {
        return is(at - 1, Tag.PRON)
                && POSSESSIVES.contains(word(at - 1).norm())
                && !is(at + 1, Tag.ADJ, Tag.NOUN, Tag.PROPN, Tag.VERB, Tag.NUM);
    }

    /** "giving" in "its charitable giving": what a possessive and an adjective lead to. */
    boolean isOwnedDoing(int at) {
        return word(at).endsWith("ing")
                && is(at - 1, Tag.ADJ, Tag.NOUN)
                && !isPlural(at - 1)
                && (is(at - 2, Tag.PRON) && POSSESSIVES.contains(word(at - 2).norm()))
                && !is(at + 1, Tag.NOUN, Tag.PROPN, Tag.DET, Tag.PRON);
    }

    /** "unemployment" in "new unemployment claims". */
    boolean isNounBeforeNoun(int at) {
        return is(at - 1, Tag.NOUN) && is(at + 1, Tag.NOUN) && predicates.lists(word(at).norm(), "noun");
    }
}
