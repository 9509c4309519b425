package crosscheck.claim;

import crosscheck.quantity.Kind;
import crosscheck.quantity.Quantity;
import crosscheck.sentence.Tag;
import java.util.List;
import java.util.Set;

/** The base noun phrase that begins at a word. */
final class NounChunk {

    private static final Set<String> POSSESSIVES = Set.of("its", "his", "her", "their", "our", "my", "your", "whose");
    private static final Set<String> WITH_NUMBER = Set.of("a", "an", "the", "another", "this", "that");

    private final List<Word> words;
    private final int from;
    private final CountClasses classes;
    private boolean noun;
    private boolean possessive;

    NounChunk(List<Word> words, int from, CountClasses classes) {
        this.words = words;
        this.from = from;
        this.classes = classes;
    }

    /** Index after its last word; the index it began at when no noun phrase begins there. */
    int end() {
        int at = from;
        while (at < words.size() && goesOn(at)) {
            Word word = words.get(at);
            if (word.isNominal() || word.is(Tag.NUM)) {
                noun = noun || (word.isNominal() && word.part() != Word.Part.JOINED);
            } else if (word.isPossessiveMark()) {
                noun = false;
                possessive = true;
            }
            at++;
            if (word.is(Tag.PRON) && !POSSESSIVES.contains(word.norm())) {
                return at;
            }
        }
        return carriesNoun(at) ? at : from;
    }

    private boolean carriesNoun(int end) {
        for (int i = from; i < end; i++) {
            if (words.get(i).isNominal() || words.get(i).is(Tag.NUM, Tag.PRON)) {
                return true;
            }
        }
        return end > from + 1 && words.get(from).is(Tag.DET);
    }

    private boolean goesOn(int at) {
        Word word = words.get(at);
        boolean first = at == from;
        if (word.part() == Word.Part.HEDGE) {
            return first || (!noun && hedgeGoesOn(at));
        }
        if (word.part() == Word.Part.JOINED) {
            return !word.text().equals("-") || at + 1 < words.size();
        }
        if (word.isQuantity()) {
            return !noun || possessive || isRecord(at);
        }
        if (!first && (Calendar.opensTime(words, at) || Chunker.isRelative(word))) {
            return false;
        }
        if (word.norm().equals(",")) {
            return listsAdjectives(at);
        }
        return switch (word.tag()) {
            case DET -> opensWithDeterminer(at);
            case PRON -> first;
            case NUM -> !noun || words.get(at - 1).is(Tag.PROPN);
            case NOUN, PROPN -> first || !breaksBefore(at);
            case ADJ -> isMore(at) || (noun ? words.get(at - 1).is(Tag.PROPN) && nounAt(at + 1) : adjectiveGoesOn(at));
            case ADV -> isMore(at) || (!noun && adverbGoesOn(at));
            case VERB -> isPrenominal(words, from, at);
            case PART -> !first && word.isPossessiveMark();
            case SYM -> first || nounAt(at + 1);
            case CCONJ -> isNameAnd(at) || joinsModifiers(at);
            default -> false;
        };
    }

    /** "a record 3.28 million": a number that ends a phrase which an article opened; not "in the valley 300 people". */
    private boolean isRecord(int at) {
        String before = words.get(at - 1).norm();
        return WITH_NUMBER.contains(words.get(from).norm())
                && (LevelWords.isNumberOrExtreme(before) || before.endsWith("ing"));
    }

    private boolean opensWithDeterminer(int at) {
        if (at == from) {
            return true;
        }
        Word before = words.get(at - 1);
        boolean fraction = before.quantity() != null && before.quantity().kind() == Kind.FRACTION;
        return fraction || before.part() == Word.Part.HEDGE || (before.is(Tag.DET) && !noun);
    }

    private boolean hedgeGoesOn(int at) {
        Word before = words.get(at - 1);
        return before.part() == Word.Part.HEDGE || before.isQuantity() || before.is(Tag.DET, Tag.ADJ, Tag.PART);
    }

    private boolean breaksBefore(int at) {
        if (opensContact(at)) {
            return true;
        }
        boolean counted = noun || words.get(at - 1).isQuantity();
        return counted && Calendar.isDay(words.get(at)) && !words.get(at - 1).is(Tag.DET, Tag.ADJ);
    }

    /** "prosecutors" in "the $2 billion prosecutors had sought": no sum is of people, so a clause begins whose object it is. */
    private boolean opensContact(int at) {
        Word before = words.get(at - 1);
        Quantity sum = before.quantity();
        boolean money = sum != null && sum.kind() == Kind.MONEY;
        return money
                && at + 1 < words.size()
                && words.get(at + 1).is(Tag.VERB, Tag.AUX)
                && classes.isLiving(classes.of(words.get(at).norm()));
    }

    private boolean adjectiveGoesOn(int at) {
        for (int i = at + 1; i < words.size() && i < at + 6; i++) {
            Word word = words.get(i);
            if (word.isNominal() || word.is(Tag.NUM)) {
                return true;
            }
            if (!word.is(Tag.ADJ, Tag.VERB, Tag.CCONJ, Tag.ADV)
                    && !(word.norm().equals(",")
                            && i + 1 < words.size()
                            && words.get(i + 1).is(Tag.ADJ))
                    && word.part() != Word.Part.HEDGE) {
                break;
            }
        }
        return words.get(at - (at > 0 ? 1 : 0)).is(Tag.DET) && at > from;
    }

    /** "5,000 more troops". */
    private boolean isMore(int at) {
        return at > from
                && (words.get(at - 1).isQuantity() || words.get(at - 1).part() == Word.Part.UNIT)
                && Set.of("more", "less", "fewer", "further")
                        .contains(words.get(at).norm())
                && (nounAt(at + 1)
                        || (at + 2 < words.size() && words.get(at + 1).is(Tag.ADJ) && nounAt(at + 2)));
    }

    /** "laid-off and furloughed workers": two modifiers of one noun. */
    private boolean joinsModifiers(int at) {
        return (!noun || words.get(at - 1).text().indexOf('-') > 0)
                && at > from
                && (words.get(at - 1).is(Tag.ADJ, Tag.VERB)
                        || words.get(at - 1).text().indexOf('-') > 0)
                && at + 1 < words.size()
                && words.get(at + 1).is(Tag.ADJ, Tag.VERB)
                && nounAt(at + 2);
    }

    /** "two tall, thin, elderly men": a comma between adjectives of a counted noun. */
    private boolean listsAdjectives(int at) {
        return !noun
                && at > from
                && isCounted(at)
                && words.get(at - 1).is(Tag.ADJ)
                && at + 1 < words.size()
                && words.get(at + 1).is(Tag.ADJ)
                && adjectiveGoesOn(at + 1);
    }

    private boolean adverbGoesOn(int at) {
        return at + 1 < words.size()
                && (words.get(at + 1).is(Tag.ADJ, Tag.NUM)
                        || (words.get(at).endsWith("ly") && nounAt(at + 1))
                        || isPrenominal(words, from, at + 1))
                && adjectiveGoesOn(at + 1);
    }

    /** "Customs and Border Protection": two capitalised parts of one name before a noun. */
    private boolean isNameAnd(int at) {
        return at > from
                && at + 2 < words.size()
                && isName(words.get(at - 1))
                && isName(words.get(at + 1))
                && words.get(at + 2).isNominal()
                && (words.get(at).norm().equals("&") || (from < at - 1 && isCounted(at)));
    }

    private static boolean isName(Word word) {
        return word.isNominal() && Character.isUpperCase(word.text().charAt(0));
    }

    private boolean isCounted(int at) {
        return words.subList(from, at).stream().anyMatch(Word::isQuantity);
    }

    private boolean nounAt(int at) {
        return at < words.size() && (words.get(at).isNominal() || words.get(at).is(Tag.NUM));
    }

    /** "11 percent reduced staff": a share without "of" is followed by its verb. */
    private static boolean afterShare(List<Word> words, int from, int at) {
        int number = at - 1;
        while (number > from && words.get(number).part() == Word.Part.UNIT) {
            number--;
        }
        Quantity quantity = words.get(number).quantity();
        return quantity != null
                && quantity.kind() == Kind.PERCENT
                && !words.get(from).is(Tag.DET);
    }

    /** Whether a plural ends the nouns from one on: "the remaining six injured boys", not "the remaining six caught fire". */
    private static boolean endsInPlural(List<Word> words, int noun) {
        int last = noun;
        while (last + 1 < words.size() && words.get(last + 1).isNominal()) {
            last++;
        }
        return !CountClasses.singular(words.get(last).norm())
                .equals(words.get(last).norm());
    }

    /** Whether a participle stands before the noun it describes: "registered" in "of registered voters". */
    static boolean isPrenominal(List<Word> words, int from, int at) {
        Word word = words.get(at);
        if (!word.is(Tag.VERB) || !word.endsWith("ed", "ing", "en", "wn")) {
            return false;
        }
        int next = at + 1;
        while ((next < words.size() && words.get(next).is(Tag.ADJ))
                || (next + 1 < words.size()
                        && words.get(next).is(Tag.CCONJ)
                        && words.get(next + 1).is(Tag.ADJ, Tag.VERB))) {
            next += words.get(next).is(Tag.CCONJ) ? 2 : 1;
        }
        if (next >= words.size() || !words.get(next).isNominal() || Calendar.isDay(words.get(next))) {
            return false;
        }
        if (at == 0 || afterShare(words, from, at)) {
            return false;
        }
        Word before = words.get(at - 1);
        if (before.isQuantity()
                && at > 1
                && CountingWords.LEFT_OVER.contains(words.get(at - 2).norm())) {
            return endsInPlural(words, next);
        }
        return (at > from + 1 && before.is(Tag.CCONJ))
                || (at > from
                        && (before.is(Tag.DET, Tag.ADJ, Tag.NUM) || before.part() == Word.Part.JOINED)
                        && next > at)
                || before.is(Tag.DET)
                || (at > from && before.is(Tag.ADV) && words.get(from).is(Tag.DET))
                || (before.is(Tag.PART) && !before.norm().equals("to"))
                || (before.is(Tag.ADP) && word.endsWith("ed") && before.part() == Word.Part.NONE)
                || (before.is(Tag.PRON) && POSSESSIVES.contains(before.norm()));
    }
}
