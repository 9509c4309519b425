package crosscheck.claim;

import crosscheck.quantity.Quantity;
import crosscheck.sentence.Tag;
import crosscheck.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A word as the claim rules see it: a token, a hyphen compound, or a whole quantity.
 *
 * @param span where it stands in the article
 * @param text as written
 * @param norm lower case
 * @param tag its part of speech; a quantity is {@code NUM}
 * @param lemma dictionary form in lower case
 * @param quantity the quantity it is, null for other words
 * @param part what it is to a quantity beside it
 */
record Word(
        Span span,
        String text,
        String norm,
        Tag tag,
        String lemma,
        @Nullable Quantity quantity,
        Part part) {

    /** What a word is to a quantity beside it. */
    enum Part {
        /** Nothing. */
        NONE,
        /** It loosens or bounds the quantity after it: "at least". */
        HEDGE,
        /** It is the quantity's unit or rate: "percent", "a day". */
        UNIT,
        /** It is hyphened to the quantity before it: "troop" in "5,000-troop". */
        JOINED
    }

    boolean is(Tag one) {
        return tag == one;
    }

    boolean is(Tag... tags) {
        for (Tag one : tags) {
            if (tag == one) {
                return true;
            }
        }
        return false;
    }

    boolean isQuantity() {
        return quantity != null;
    }

    boolean isNominal() {
        return is(Tag.NOUN, Tag.PROPN);
    }

    boolean endsWith(String... ends) {
        for (String end : ends) {
            if (norm.endsWith(end) && norm.length() > end.length() + 1) {
                return true;
            }
        }
        return false;
    }

    Word as(Tag other) {
        return tag == other ? this : new Word(span, text, norm, other, lemma, quantity, part);
    }

    /** The "'s" that makes what is before it the owner of what follows. */
    boolean isPossessiveMark() {
        return is(Tag.PART) && (norm.equals("'s") || norm.equals("'") || norm.equals("’") || norm.equals("’s"));
    }
}
