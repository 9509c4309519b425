package crosscheck.claim;

import static crosscheck.claim.Phrase.Kind.ADJECTIVE;
import static crosscheck.claim.Phrase.Kind.ADVERB;
import static crosscheck.claim.Phrase.Kind.BREAK;
import static crosscheck.claim.Phrase.Kind.COMMA;
import static crosscheck.claim.Phrase.Kind.CONJUNCTION;
import static crosscheck.claim.Phrase.Kind.MARK;
import static crosscheck.claim.Phrase.Kind.NOUN;
import static crosscheck.claim.Phrase.Kind.OTHER;
import static crosscheck.claim.Phrase.Kind.PREPOSITION;
import static crosscheck.claim.Phrase.Kind.VERB;

import crosscheck.quantity.Quantity;
import crosscheck.sentence.Sentence;
import crosscheck.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The shallow parse of one sentence: its words, its phrases, and its verbs with subject and object. Every rule about claims reads from
 * it; phrases and words are named by their index.
 */
final class Syntax {

    /** No phrase, no word. */
    static final int NONE = -1;

    private final Sentence sentence;
    private final List<Word> words;
    private final List<Phrase> phrases;
    private final List<@Nullable Verb> verbs;

    private Syntax(Sentence sentence, List<Word> words, List<Phrase> phrases, List<@Nullable Verb> verbs) {
        this.sentence = sentence;
        this.words = words;
        this.phrases = phrases;
        this.verbs = verbs;
    }

    static Syntax of(Sentence sentence, List<Quantity> quantities, Predicates predicates) {
        List<Word> words = Words.of(sentence, quantities);
        List<Phrase> phrases = Chunker.chunk(words, predicates);
        return new Syntax(sentence, words, phrases, new VerbLinks(words, phrases, predicates).all());
    }

    Sentence sentence() {
        return sentence;
    }

    List<Word> words() {
        return words;
    }

    Word word(int index) {
        return words.get(index);
    }

    List<Phrase> phrases() {
        return phrases;
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

    /** The verb that a phrase is, null when it is none. */
    @Nullable Verb verb(int phrase) {
        return phrase == NONE ? null : verbs.get(phrase);
    }

    /** The verbs in the order of the sentence. */
    List<Verb> verbs() {
        List<Verb> all = new ArrayList<>();
        for (Verb verb : verbs) {
            if (verb != null) {
                all.add(verb);
            }
        }
        return all;
    }

    /** Index of the word that is a quantity, {@link #NONE} when the sentence does not hold it. */
    int wordOf(Quantity quantity) {
        for (int i = 0; i < words.size(); i++) {
            if (quantity.equals(words.get(i).quantity())) {
                return i;
            }
        }
        return NONE;
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

    /** The kind of a phrase; {@code BREAK} beyond both ends of the sentence. */
    Phrase.Kind kind(int phrase) {
        return phrase < 0 || phrase >= phrases.size()
                ? BREAK
                : phrases.get(phrase).kind();
    }

    boolean is(int phrase, Phrase.Kind... kinds) {
        Phrase.Kind own = kind(phrase);
        for (Phrase.Kind one : kinds) {
            if (own == one) {
                return true;
            }
        }
        return false;
    }

    /** The word of a one-word phrase in lower case; empty beyond both ends. */
    String norm(int phrase) {
        return phrase < 0 || phrase >= phrases.size() ? "" : head(phrase).norm();
    }

    /** The next phrase that is neither an adverb nor a quotation mark; may lie beyond the end. */
    int after(int phrase) {
        int i = phrase + 1;
        while (is(i, ADVERB, OTHER)) {
            i++;
        }
        return i;
    }

    /** The phrase before that is neither an adverb nor a quotation mark; may be -1. */
    int before(int phrase) {
        int i = phrase - 1;
        while (i >= 0 && is(i, ADVERB, OTHER)) {
            i--;
        }
        return i;
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

    /** The verb whose object a noun phrase is, null when it is none. */
    @Nullable Verb governing(int noun) {
        for (Verb verb : verbs()) {
            if (verb.object() == noun) {
                return verb;
            }
        }
        return null;
    }

    /** The last verb said of a noun phrase in a main clause; its relative clauses when {@code relative} asks for those. */
    @Nullable Verb saidOf(int noun, boolean relative) {
        for (Verb verb : verbs()) {
            if (verb.subject() == noun && verb.relative() == relative) {
                return verb;
            }
        }
        return null;
    }

    /** The verb to the left in the same clause, null when a clause begins between. */
    @Nullable Verb verbBefore(int phrase) {
        for (int i = phrase - 1; i >= 0; i--) {
            if (is(i, VERB)) {
                return verb(i);
            }
            if (is(i, MARK, BREAK)) {
                return null;
            }
        }
        return null;
    }

    /**
     * The first noun phrase of the list that a noun phrase ends or continues ("500 officers and three generals"): itself when it stands
     * alone.
     */
    int firstOfList(int noun) {
        int first = noun;
        for (int i = before(noun); is(i, COMMA, CONJUNCTION); i = before(first)) {
            int left = i;
            while (is(left, COMMA, CONJUNCTION)) {
                left = before(left);
            }
            int item = itemEndingAt(left);
            if (item == NONE || verbStands(item, first)) {
                return first;
            }
            first = item;
        }
        return first;
    }

    /** The noun phrase of a list item that ends at a phrase: past its prepositional phrases. */
    private int itemEndingAt(int phrase) {
        int at = phrase;
        while (is(at, NOUN) && preposition(at) != NONE) {
            int next = before(preposition(at));
            if (!is(next, NOUN)) {
                return at;
            }
            at = next;
        }
        return is(at, NOUN) ? at : NONE;
    }

    private boolean verbStands(int from, int to) {
        for (int i = from; i < to; i++) {
            if (is(i, VERB, BREAK, MARK)) {
                return true;
            }
        }
        return false;
    }

    /** Where a stretch of words stands in the article. */
    Span span(int fromWord, int toWord) {
        return words.get(fromWord)
                .span()
                .cover(words.get(Math.max(fromWord, toWord - 1)).span());
    }

    /** The words from one index to another as written. */
    String text(int fromWord, int toWord) {
        Span own = span(fromWord, toWord);
        StringBuilder text = new StringBuilder();
        int at = own.start();
        for (int i = fromWord; i < toWord; i++) {
            Word word = words.get(i);
            if (word.span().start() > at) {
                text.append(' ');
            }
            text.append(word.text());
            at = word.span().end();
        }
        return text.toString();
    }

    /** Where a phrase stands in the article. */
    Span span(int phrase) {
        Phrase one = phrases.get(phrase);
        return span(one.from(), one.to());
    }

    /** Whether a phrase is an adjective or a bare participle that may be predicated of the noun before it. */
    boolean isPredicative(int phrase) {
        Verb verb = phrase < phrases.size() ? verb(phrase) : null;
        return is(phrase, ADJECTIVE) || (verb != null && verb.form() == Verb.Form.PARTICIPLE);
    }
}
