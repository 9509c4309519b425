package crosscheck.claim;

import crosscheck.sentence.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Mends tags that the tagger gets wrong around numbers, in the light of the quantities and the verbs of news. */
final class Repair extends TaggedWords {

    private static final Set<String> PREPOSITIONS = Set.of(
            "of",
            "including",
            "excluding",
            "according",
            "following",
            "regarding",
            "concerning",
            "amid",
            "despite",
            "per",
            "via",
            "versus",
            "besides",
            "plus",
            "toward",
            "towards",
            "barring",
            "pending",
            "involving");
    private static final Set<String> AUXILIARIES = Set.of(
            "be", "is", "are", "was", "were", "been", "being", "am", "have", "has", "had", "having", "do", "does",
            "did", "will", "would", "can", "could", "may", "might", "shall", "should", "must", "ought", "get", "gets",
            "got", "getting", "ca", "wo", "need", "dare", "used", "cannot");
    private static final Set<String> CLAUSE_OPENERS =
            Set.of("as", "after", "before", "since", "until", "because", "while", "once");

    /** Prepositions that are never adjectives before a noun: "17 dead on Monday". */
    private static final Set<String> TIES = Set.of("on", "in", "of", "by", "from", "with", "for", "into", "against");

    /** Words that may stand inside a verb group: "have either been sent", "were all sent". */
    private static final Set<String> SHARERS = Set.of("either", "both", "all", "each", "neither");

    private final Predicates predicates;
    private final CountClasses classes;
    private final boolean headline;
    private final Misreadings beside;
    private final HiddenVerbs hidden;
    private final LoneVerbs lone;
    private final BesideFigure figures;

    private Repair(List<Word> words, Vocabulary vocabulary) {
        super(words);
        this.predicates = vocabulary.predicates();
        this.classes = vocabulary.classes();
        this.headline = isHeadline(words);
        this.beside = new Misreadings(words, vocabulary);
        this.hidden = new HiddenVerbs(words, vocabulary, headline);
        this.lone = new LoneVerbs(words, vocabulary);
        this.figures = new BesideFigure(words, vocabulary.predicates());
    }

    static List<Word> of(List<Word> words, Vocabulary vocabulary) {
        Repair repair = new Repair(new ArrayList<>(words), vocabulary);
        for (int i = 0; i < words.size(); i++) {
            repair.words().set(i, repair.word(i).as(repair.tag(i)));
        }
        return List.copyOf(repair.words());
    }

    private Tag tag(int at) {
        Word word = word(at);
        Tag tag = word.tag();
        if (word.part() == Word.Part.HEDGE && tag == Tag.VERB && !predicates.isListedForm(word.norm())) {
            return Tag.ADV;
        }
        if (beside.isPossessive(at)) {
            return Tag.PART;
        }
        if (word.isQuantity()
                || word.text().isEmpty()
                || (!Character.isLetter(word.text().charAt(0)) && !tag.equals(Tag.AUX))) {
            return tag;
        }
        if (word.norm().equals("those") && at + 1 < words().size() && hidden.isFoundAfterThose(at + 1)) {
            return Tag.PRON;
        }
        if (PREPOSITIONS.contains(word.norm()) && !is(at - 1, Tag.AUX) && !isNorm(at - 1, "not")) {
            return Tag.ADP;
        }
        if (CLAUSE_OPENERS.contains(word.norm()) && tag == Tag.ADP && word.part() == Word.Part.NONE) {
            return opensClause(at) ? Tag.SCONJ : tag;
        }
        if (word.is(Tag.ADJ) && TIES.contains(word.norm())) {
            return Tag.ADP;
        }
        if (SHARERS.contains(word.norm()) && is(at - 1, Tag.AUX) && is(at + 1, Tag.AUX, Tag.VERB)) {
            return Tag.ADV;
        }
        if (word.norm().equals("at") && word.part() == Word.Part.NONE) {
            return Tag.ADP;
        }
        if (tag == Tag.ADP && beside.isTimes(at)) {
            return Tag.NOUN;
        }
        if (((tag == Tag.VERB || tag == Tag.NOUN) && beside.isModifierOfFigure(at))
                || (tag == Tag.VERB && beside.isAdverbedBeforeFigure(at))
                || (tag == Tag.NOUN && beside.isComparative(at))) {
            return Tag.ADJ;
        }
        if (tag == Tag.ADJ && hidden.isGerundBeforeFigure(at)) {
            return Tag.VERB;
        }
        if (hidden.followsModal(at) || hidden.isVerbOfShare(at)) {
            return Tag.VERB;
        }
        if (hidden.isFoundAfterThose(at)) {
            return Tag.VERB;
        }
        return switch (tag) {
            case AUX ->
                word.norm().startsWith("'") || AUXILIARIES.contains(word.norm())
                        ? tag
                        : isCapital(at) ? Tag.PROPN : Tag.VERB;
            case SCONJ -> word.norm().equals("with") || word.norm().equals("without") ? Tag.ADP : tag;
            case PART -> word.norm().equals("to") && !verbFollows(at) ? Tag.ADP : tag;
            case PUNCT, X -> Character.isUpperCase(word.text().charAt(0)) ? Tag.PROPN : Tag.NOUN;
            case VERB ->
                isName(at)
                        ? Tag.PROPN
                        : beside.isAdjectiveAfterAll(at) || beside.opensListed(at) || beside.isSecondAdjective(at)
                                ? Tag.ADJ
                                : isNounAfterAll(at)
                                                || figures.isPluralOfNumber(at)
                                                || endsCounted(at)
                                                || beside.endsListed(at)
                                                || beside.isTrade(at)
                                                || beside.endsNumbered(at)
                                                || beside.endsSingular(at)
                                                || beside.isObjectOfGerund(at)
                                                || beside.isSecondModifier(at)
                                                || beside.isOwnedDoing(at)
                                        ? Tag.NOUN
                                        : tag;
            case NOUN, PROPN ->
                figures.isLeftOver(at)
                        ? Tag.ADJ
                        : hidden.isVerbAfterAll(at)
                                        || lone.isVerb(at)
                                        || figures.isCosting(at)
                                        || figures.isPastOfNumber(at)
                                        || hidden.isGerundOfFigure(at)
                                        || hidden.isBetweenNames(at)
                                        || hidden.isParticipleAfterPeople(at)
                                        || hidden.isVerbOfCounted(at)
                                ? Tag.VERB
                                : tag;
            case ADV ->
                beside.isOwned(at)
                        ? Tag.NOUN
                        : isCapital(at) && isQuantity(at - 1) && is(at + 1, Tag.PROPN) ? Tag.PROPN : tag;
            case ADJ ->
                isPeople(at)
                                || (beside.isNamedByState(at) && (!nounFollows(at) || lone.isVerb(at + 1)))
                                || beside.isNounBeforeNoun(at)
                                || beside.isMeasured(at)
                        ? Tag.NOUN
                        : hidden.isPastBeforeQuantity(at) || lone.isVerb(at) || figures.isPastOfShare(at)
                                ? Tag.VERB
                                : tag;
            case PRON ->
                isQuantity(at - 1) && word.norm().equals("others")
                        ? Tag.NOUN
                        : word.norm().endsWith("self") || word.norm().endsWith("selves") ? Tag.ADV : tag;
            default -> tag;
        };
    }

    /** "claims" in "Jobless claims soared", "the strike killed": a form that another verb follows, or that a determiner opens. */
    private boolean isNounAfterAll(int at) {
        Word word = word(at);
        if (AUXILIARIES.contains(word.norm())) {
            return false;
        }
        if (isNorm(at - 1, "to") && is(at - 1, Tag.ADP) && isInflected(at)) {
            return true;
        }
        boolean listed = classes.of(word.norm()) != null && !predicates.isListedForm(word.norm());
        if (listed && word.endsWith("s")) {
            return true;
        }
        boolean plain = !word.endsWith("ed", "ing");
        boolean determined = is(at - 1, Tag.DET, Tag.ADJ) && !isNorm(at - 1, "that") && !isNorm(at - 1, "all");
        boolean plural = word.endsWith("s");
        boolean named = is(at - 1, Tag.ADJ, Tag.NOUN, Tag.PROPN) && plural;
        boolean verbFollows =
                is(at + 1, Tag.AUX) || (is(at + 1, Tag.VERB) && !word(at + 1).endsWith("ing"));
        boolean past = is(at + 1, Tag.VERB)
                && (word(at + 1).endsWith("ed")
                        || predicates.isPastOnly(word(at + 1).norm()));
        boolean subject = plural && (is(at + 1, Tag.AUX) || past) && !is(at - 1, Tag.PRON, Tag.AUX);
        return plain
                && (subject
                        || (plural && endsObject(at))
                        || (named && isNorm(at + 1, "of"))
                        || (named && verbFollows)
                        || (determined && is(at - 1, Tag.DET) && !is(at + 1, Tag.DET)));
    }

    /** A capitalised "verb" inside a sentence that is not all capitals: part of a name. */
    private boolean isName(int at) {
        return !headline
                && at > 0
                && isCapital(at)
                && Character.isLetter(word(at - 1).text().charAt(0));
    }

    /** Whether most words are capitalised, as in a headline. */
    private static boolean isHeadline(List<Word> words) {
        int long4 = 0;
        int capital = 0;
        for (Word word : words) {
            if (word.text().length() > 3 && Character.isLetter(word.text().charAt(0))) {
                long4++;
                capital += Character.isUpperCase(word.text().charAt(0)) ? 1 : 0;
            }
        }
        return capital * 10 > long4 * 6;
    }

    /** "filed initial jobless claims": the end of a noun phrase that a verb governs. */
    private boolean endsObject(int at) {
        int i = at - 1;
        while (is(i, Tag.ADJ, Tag.NOUN)) {
            i--;
        }
        return i < at - 1
                && is(i, Tag.VERB)
                && !predicates.isReporting(word(i))
                && !is(at + 1, Tag.DET, Tag.PRON, Tag.NUM);
    }

    /** "losses" in "saw 300 job losses": a listed noun that ends a counted noun phrase after the verb. */
    private boolean endsCounted(int at) {
        Word word = word(at);
        int start = at - 1;
        while (is(start, Tag.NOUN)) {
            start--;
        }
        boolean verbBefore = words().subList(0, at).stream().anyMatch(one -> one.is(Tag.VERB));
        return verbBefore
                && !(word.endsWith("ing") && isPlural(at - 1))
                && start >= 0
                && start < at - 1
                && word(start).isQuantity()
                && !is(at + 1, Tag.DET, Tag.NOUN, Tag.PRON, Tag.NUM, Tag.PROPN)
                && predicates.lists(CountClasses.singular(word.norm()), "noun");
    }

    /** "one Palestinian dead": a demonym that no noun follows. */
    private boolean isPeople(int at) {
        boolean after = at > 0 && (word(at - 1).isQuantity() || is(at - 1, Tag.DET, Tag.ADJ));
        if (!after || nounFollows(at)) {
            return false;
        }
        boolean counted = word(at - 1).isQuantity() && classes.of(word(at).norm()) != null;
        boolean harm = predicates.state(words(), at) != null;
        return !harm && (counted || Character.isUpperCase(word(at).text().charAt(0)));
    }

    private boolean nounFollows(int at) {
        int next = at + 1;
        while (is(next, Tag.ADJ) && predicates.state(words(), next) == null) {
            next++;
        }
        return is(next, Tag.NOUN, Tag.PROPN, Tag.CCONJ);
    }

    private boolean opensClause(int at) {
        boolean noun = false;
        for (int i = at + 1; i < words().size() && i < at + 12; i++) {
            Word word = word(i);
            if (word.isNominal() || word.is(Tag.PRON, Tag.NUM)) {
                noun = true;
            } else if (word.is(Tag.AUX, Tag.VERB)) {
                return noun && (word.is(Tag.AUX) || !word.endsWith("ing"));
            } else if (!word.norm().equals("of")
                    && !word.is(Tag.DET, Tag.ADJ, Tag.ADV, Tag.PART)
                    && word.part() != Word.Part.HEDGE) {
                return false;
            }
        }
        return false;
    }

    private boolean isCapital(int at) {
        return Character.isUpperCase(word(at).text().charAt(0));
    }

    private boolean verbFollows(int at) {
        int next = at + 1;
        while (is(next, Tag.ADV) && word(next).part() == Word.Part.NONE) {
            next++;
        }
        return is(next, Tag.VERB, Tag.AUX) && word(next).part() == Word.Part.NONE && !isInflected(next);
    }

    /** "wards" in "taken to wards": no infinitive has an ending. */
    private boolean isInflected(int at) {
        Word word = word(at);
        return word.is(Tag.VERB) && word.endsWith("s") && !word.lemma().equals(word.norm());
    }
}
