package crosscheck.claim;

import crosscheck.evidence.Evidence;
import crosscheck.quantity.Kind;
import crosscheck.quantity.Quantity;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One quantity in the parse of its sentence: what every rule gets.
 *
 * @param syntax the sentence
 * @param quantity the figure
 * @param word index of the word it is
 * @param phrase index of the phrase that holds it
 * @param vocabulary the word lists
 * @param event what is asserted, null before it is read and when the sentence names none
 */
record Figure(
        Syntax syntax,
        Quantity quantity,
        int word,
        int phrase,
        Vocabulary vocabulary,
        @Nullable Evidence<Event> event) {

    Figure(Syntax syntax, Quantity quantity, int word, int phrase, Vocabulary vocabulary) {
        this(syntax, quantity, word, phrase, vocabulary, null);
    }

    /** The same figure when its event has been read. */
    Figure saying(@Nullable Evidence<Event> found) {
        return new Figure(syntax, quantity, word, phrase, vocabulary, found);
    }

    boolean is(Kind... kinds) {
        for (Kind one : kinds) {
            if (quantity.kind() == one) {
                return true;
            }
        }
        return false;
    }

    /** Index after the last word of the number and the unit written with it. */
    int end() {
        int end = word + 1;
        Phrase own = syntax.phrase(phrase);
        while (end < own.to() && syntax.word(end).part() == Word.Part.UNIT) {
            end++;
        }
        return end;
    }

    /** Whether it is a sum of money, exact or vague. */
    boolean isMoney() {
        return is(Kind.MONEY)
                || (quantity.unit() != null && quantity.unit().dimension().startsWith("money"));
    }

    /** Whether it says how often: "twice". */
    boolean isOften() {
        return CountingWords.OFTEN.contains(syntax.word(word).norm());
    }

    /** The last phrase that belongs to the figure with its unit: "of dollars" in "millions of dollars". */
    int lastPhrase() {
        int last = phrase;
        while (last + 1 < syntax.size() && quantity.extent().contains(syntax.span(last + 1))) {
            last++;
        }
        return last;
    }

    /** Whether its phrase has a noun of its own after the number; "worth" is none. */
    boolean hasNoun() {
        Phrase own = syntax.phrase(phrase);
        for (int i = end(); i < own.to(); i++) {
            if (syntax.word(i).isNominal()
                    && syntax.word(i).part() != Word.Part.UNIT
                    && !syntax.word(i).norm().equals("worth")) {
                return true;
            }
        }
        return false;
    }

    /** The noun that it counts in lower case, with the words before it; empty when it stands alone. */
    String noun() {
        int last = past(phrase);
        Phrase one = syntax.phrase(last);
        int from = last == phrase ? end() : one.from();
        return from < one.to() ? syntax.text(from, one.to()).toLowerCase(Locale.ROOT) : "";
    }

    /** The last phrase of a noun phrase with the "of" that follows the figure: "dozens of people". */
    int past(int noun) {
        int of = noun == phrase ? syntax.ofObject(noun) : Syntax.NONE;
        return of == Syntax.NONE ? noun : of;
    }
}
