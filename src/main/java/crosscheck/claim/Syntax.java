package crosscheck.claim;

import static crosscheck.claim.Phrase.Kind.BREAK;
import static crosscheck.claim.Phrase.Kind.MARK;
import static crosscheck.claim.Phrase.Kind.NOUN;
import static crosscheck.claim.Phrase.Kind.VERB;

import crosscheck.quantity.Quantity;
import crosscheck.sentence.Sentence;
import crosscheck.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The shallow parse of one sentence: its words, its phrases, and its verbs with subject and object. Every rule about claims reads from
 * it.
 */
final class Syntax extends Phrases {

    private final Sentence sentence;
    private final List<@Nullable Verb> verbs;

    /** The same without what are no verbs. */
    private final List<Verb> inOrder;

    private final Set<String> themes;

    private Syntax(
            Sentence sentence, List<Word> words, List<Phrase> phrases, List<@Nullable Verb> verbs, Set<String> themes) {
        super(words, phrases);
        this.sentence = sentence;
        this.themes = themes;
        this.verbs = verbs;
        this.inOrder = inOrder(verbs);
    }

    /** @param themes what the article speaks of */
    static Syntax of(Sentence sentence, List<Quantity> quantities, Vocabulary vocabulary, Set<String> themes) {
        Predicates predicates = vocabulary.predicates();
        List<Word> words = Repair.of(Words.of(sentence, quantities), vocabulary);
        List<Phrase> phrases = Chunker.chunk(words, vocabulary);
        List<@Nullable Verb> verbs = new VerbLinks(new Phrases(words, phrases), predicates).all();
        return new Syntax(sentence, words, phrases, verbs, themes);
    }

    Sentence sentence() {
        return sentence;
    }

    /** What the article speaks of, by the names of {@code themes.tsv}. */
    Set<String> themes() {
        return themes;
    }

    /** The verb that a phrase is, null when it is none. */
    @Nullable Verb verb(int phrase) {
        return phrase < 0 || phrase >= verbs.size() ? null : verbs.get(phrase);
    }

    /** The verbs in the order of the sentence. */
    List<Verb> verbs() {
        return inOrder;
    }

    private static List<Verb> inOrder(List<@Nullable Verb> verbs) {
        List<Verb> all = new ArrayList<>();
        for (Verb verb : verbs) {
            if (verb != null) {
                all.add(verb);
            }
        }
        return List.copyOf(all);
    }

    /** Index of the word that is a quantity, {@link #NONE} when the sentence does not hold it. */
    int wordOf(Quantity quantity) {
        for (int i = 0; i < words().size(); i++) {
            if (quantity.equals(words().get(i).quantity())) {
                return i;
            }
        }
        return NONE;
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

    /** The verb that gives a noun phrase to the one right before it ("pay 200 clerks a $300 bonus"); null when none does. */
    @Nullable Verb giving(int noun) {
        boolean sum = is(noun - 1, NOUN) && quantityIn(noun) != NONE && quantityIn(noun - 1) != NONE;
        return sum ? governing(noun - 1) : null;
    }

    /** The first verb said of a noun phrase in a main clause; in a relative clause about it when {@code relative} asks for that. */
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

    /** Where a stretch of words stands in the article. */
    Span span(int fromWord, int toWord) {
        return word(fromWord).span().cover(word(Math.max(fromWord, toWord - 1)).span());
    }

    /** Where a phrase stands in the article. */
    Span span(int phrase) {
        return span(phrase(phrase).from(), phrase(phrase).to());
    }

    /** The words from one index to another as written, runs of space made one. */
    String text(int fromWord, int toWord) {
        StringBuilder text = new StringBuilder();
        int at = word(fromWord).span().start();
        for (int i = fromWord; i < toWord; i++) {
            Word word = word(i);
            if (word.span().start() > at) {
                text.append(' ');
            }
            text.append(word.text());
            at = word.span().end();
        }
        return text.toString();
    }
}
