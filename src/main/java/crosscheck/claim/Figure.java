package crosscheck.claim;

import crosscheck.quantity.Kind;
import crosscheck.quantity.Quantity;

/**
 * One quantity in the parse of its sentence: what every rule gets.
 *
 * @param syntax the sentence
 * @param quantity the figure
 * @param word index of the word it is
 * @param phrase index of the phrase that holds it
 * @param vocabulary the word lists
 */
record Figure(Syntax syntax, Quantity quantity, int word, int phrase, Vocabulary vocabulary) {

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

    /** The last phrase that belongs to the figure with its unit: "of dollars" in "millions of dollars". */
    int lastPhrase() {
        int last = phrase;
        while (last + 1 < syntax.size() && quantity.extent().contains(syntax.span(last + 1))) {
            last++;
        }
        return last;
    }

    /** Whether its phrase has a noun of its own after the number. */
    boolean hasNoun() {
        Phrase own = syntax.phrase(phrase);
        for (int i = end(); i < own.to(); i++) {
            if (syntax.word(i).isNominal()) {
                return true;
            }
        }
        return false;
    }

    /** The last phrase of a noun phrase with the "of" that follows the figure: "dozens of people". */
    int past(int noun) {
        int of = noun == phrase ? syntax.ofObject(noun) : Syntax.NONE;
        return of == Syntax.NONE ? noun : of;
    }
}
