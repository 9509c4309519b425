package crosscheck.claim;

import static crosscheck.claim.Phrase.Kind.ADVERB;
import static crosscheck.claim.Phrase.Kind.BREAK;
import static crosscheck.claim.Phrase.Kind.COMMA;
import static crosscheck.claim.Phrase.Kind.CONJUNCTION;
import static crosscheck.claim.Phrase.Kind.MARK;
import static crosscheck.claim.Phrase.Kind.NOUN;
import static crosscheck.claim.Phrase.Kind.OTHER;
import static crosscheck.claim.Phrase.Kind.PREPOSITION;
import static crosscheck.claim.Phrase.Kind.VERB;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** The words and phrases of a sentence, and ways through them; phrases and words are named by their index. */
class Phrases {

    /** No phrase, no word. */
    static final int NONE = -1;

    private static final Set<String> DASHES = Set.of("--", "—", "–", "-");
    private static final int LONGEST_ASIDE = 16;

    private static final int UNKNOWN = -2;

    private final List<Word> words;
    private final List<Phrase> phrases;

    /** The first item of the list that each phrase was found to end or continue, so that a long list costs no more than its length. */
    private final int[] firsts;

    Phrases(List<Word> words, List<Phrase> phrases) {
        this.words = words;
        this.phrases = phrases;
        firsts = new int[phrases.size()];
        Arrays.fill(firsts, UNKNOWN);
    }

    List<Word> words() {
        return words;
    }

    Word word(int index) {
        return words.get(index);
    }

    int size() {
        return phrases.size();
    }

    Phrase phrase(int index) {
        return phrases.get(index);
    }

    /** The head word of a phrase. */
    Word head(int phrase) {
        return words.get(phrases.get(phrase).head());
    }

    /** Index of the phrase that holds a word. */
    int phraseAt(int word) {
        for (int i = 0; i < phrases.size(); i++) {
            if (phrases.get(i).holds(word)) {
                return i;
            }
        }
        return NONE;
    }

    /** What a phrase is; beyond both ends of the sentence there are only breaks. */
    private Phrase.Kind kind(int phrase) {
        return phrase < 0 || phrase >= phrases.size()
                ? BREAK
                : phrases.get(phrase).kind();
    }

    boolean is(int phrase, Phrase.Kind kind) {
        return kind(phrase) == kind;
    }

    boolean is(int phrase, Phrase.Kind one, Phrase.Kind other) {
        Phrase.Kind own = kind(phrase);
        return own == one || own == other;
    }

    /** Whether a phrase is of one of these kinds. */
    boolean is(int phrase, Phrase.Kind... kinds) {
        Phrase.Kind own = kind(phrase);
        for (Phrase.Kind one : kinds) {
            if (own == one) {
                return true;
            }
        }
        return false;
    }

    /** The head word of a phrase in lower case; empty beyond both ends. */
    String norm(int phrase) {
        return phrase < 0 || phrase >= phrases.size() ? "" : head(phrase).norm();
    }

    /** The first word of a phrase in lower case. */
    String opener(int phrase) {
        return words.get(phrases.get(phrase).from()).norm();
    }

    /** The next phrase that is neither an adverb nor a quotation mark; may lie beyond the end. */
    int after(int phrase) {
        int i = phrase + 1;
        while (is(i, ADVERB, OTHER)) {
            i++;
        }
        return i;
    }

    /** The phrase before that is neither an adverb nor a quotation mark, past an aside between dashes or brackets; may be -1. */
    int before(int phrase) {
        int i = phrase - 1;
        while (true) {
            while (is(i, ADVERB, OTHER)) {
                i--;
            }
            int opening = is(i, BREAK) ? opening(i) : NONE;
            if (opening <= 0) {
                return i;
            }
            i = opening - 1;
        }
    }

    /** The break that opens the aside which a break closes; {@link #NONE} when it closes none. */
    private int opening(int closing) {
        String mark = norm(closing);
        boolean dash = DASHES.contains(mark);
        if (!dash && !mark.equals(")")) {
            return NONE;
        }
        for (int i = closing - 1; i > 0 && i > closing - LONGEST_ASIDE; i--) {
            if (is(i, BREAK)) {
                boolean opens = dash ? DASHES.contains(norm(i)) : norm(i).equals("(");
                return opens ? i : NONE;
            }
        }
        return NONE;
    }

    /** The preposition that governs a noun phrase, {@link #NONE} when none does. */
    int preposition(int noun) {
        int before = before(noun);
        return is(before, PREPOSITION) ? before : NONE;
    }

    /** The noun phrase a preposition governs, {@link #NONE} when none follows. */
    int objectOf(int preposition) {
        int after = after(preposition);
        return is(after, NOUN) ? after : NONE;
    }

    /** Whether a comma stands between two phrases. */
    boolean commaBetween(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (is(i, COMMA)) {
                return true;
            }
        }
        return false;
    }

    /** The noun phrase that an "of" after a noun phrase governs, {@link #NONE} when there is none. */
    int ofObject(int noun) {
        int of = after(noun);
        return is(of, PREPOSITION) && norm(of).equals("of") ? objectOf(of) : NONE;
    }

    /** Index of the first quantity word of a phrase, {@link #NONE} when it holds none. */
    int quantityIn(int phrase) {
        Phrase one = phrases.get(phrase);
        for (int i = one.from(); i < one.to(); i++) {
            if (words.get(i).isQuantity()) {
                return i;
            }
        }
        return NONE;
    }

    /**
     * The first noun phrase of the list that a noun phrase ends or continues ("500 officers and three generals"): itself when it stands
     * alone.
     */
    int firstOfList(int noun) {
        if (noun < 0 || noun >= size()) {
            return noun;
        }
        int first = noun;
        for (int item = itemAhead(noun); item != NONE; item = itemAhead(item)) {
            first = firsts[item] == UNKNOWN ? item : firsts[item];
            if (firsts[item] != UNKNOWN) {
                break;
            }
        }
        firsts[noun] = first;
        return first;
    }

    /** The item right before another of the same list; {@link #NONE} when the list begins with that. */
    private int itemAhead(int noun) {
        int separator = before(noun);
        int item = is(separator, COMMA, CONJUNCTION) ? itemBefore(separator, noun) : NONE;
        return item == NONE || clauseStands(item, noun) ? NONE : item;
    }

    /** The list item that ends before a comma or a conjunction; {@link #NONE} when no item of the same list does. */
    private int itemBefore(int separator, int noun) {
        int left = separator;
        boolean conjunction = false;
        while (is(left, COMMA, CONJUNCTION) && !norm(left).equals("but")) {
            conjunction |= is(left, CONJUNCTION);
            left = before(left);
        }
        int item = itemEndingAt(left, noun);
        if (item == NONE || opensClause(item) || newClause(item, noun, separator)) {
            return NONE;
        }
        boolean alike = (quantityIn(item) != NONE) == (quantityIn(noun) != NONE);
        return conjunction || (alike && listGoesOn(noun)) ? item : NONE;
    }

    /** Whether a verb follows that makes the noun phrase begin a clause: "hit 20 homes and 12 people died". */
    private boolean newClause(int item, int noun, int separator) {
        int verb = afterAside(noun);
        boolean finite = is(verb, VERB)
                && !word(phrase(verb).from()).norm().equals("to")
                && !head(verb).endsWith("ing");
        int governor = before(item);
        boolean governed = is(governor, VERB)
                || (is(governor, PREPOSITION)
                        && quantityIn(noun) != NONE
                        && quantityIn(item) == NONE
                        && !Set.of("including", "among", "between").contains(norm(governor)));
        boolean apart = is(separator, CONJUNCTION) && is(before(separator), COMMA) && is(governor, PREPOSITION);
        return norm(separator).equals("but") || (finite && (governed || apart));
    }

    /** The phrase after a noun phrase, past an aside between two dashes, brackets or commas. */
    int afterAside(int noun) {
        int next = after(noun);
        if (!is(next, BREAK, COMMA) || next >= size()) {
            return next;
        }
        for (int i = next + 1; i < size() && i < next + LONGEST_ASIDE; i++) {
            if (is(i, BREAK, COMMA)) {
                return phrase(i).kind() == phrase(next).kind() ? after(i) : next;
            }
        }
        return next;
    }

    /** Whether a comma or a conjunction and another noun phrase follow a list item. */
    private boolean listGoesOn(int noun) {
        int i = after(noun);
        while (is(i, PREPOSITION) && objectOf(i) != NONE) {
            i = after(objectOf(i));
        }
        while (is(i, COMMA, CONJUNCTION)) {
            if (is(i, CONJUNCTION)) {
                return true;
            }
            i = after(i);
            if (is(i, NOUN)) {
                return listGoesOn(i);
            }
        }
        return false;
    }

    /** Whether a noun phrase stands in a phrase that opens the clause: "In Israel, 38 people". */
    private boolean opensClause(int item) {
        int preposition = preposition(item);
        while (preposition != NONE) {
            int left = before(preposition);
            if (is(left, BREAK, MARK, CONJUNCTION)) {
                return true;
            }
            preposition = is(left, NOUN) ? preposition(left) : NONE;
        }
        return false;
    }

    /** The noun phrase of a list item that ends at a phrase: past its prepositional phrases when its number matches. */
    private int itemEndingAt(int phrase, int noun) {
        int at = phrase;
        boolean number = quantityIn(noun) != NONE;
        while (is(at, NOUN) && number && quantityIn(at) == NONE && preposition(at) != NONE) {
            int next = before(preposition(at));
            if (!is(next, NOUN) || (quantityIn(next) == NONE && preposition(next) == NONE)) {
                return at;
            }
            at = next;
        }
        return is(at, NOUN) ? at : NONE;
    }

    /** Whether a verb, a mark or a break stands between two phrases, asides in brackets apart. */
    private boolean clauseStands(int from, int to) {
        int depth = 0;
        for (int i = from; i < to; i++) {
            if (norm(i).equals("(")) {
                depth++;
            } else if (norm(i).equals(")") && depth > 0) {
                depth--;
            } else if (depth == 0 && is(i, VERB, BREAK, MARK)) {
                return true;
            }
        }
        return depth > 0;
    }
}
