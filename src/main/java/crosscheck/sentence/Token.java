package crosscheck.sentence;

import crosscheck.text.Span;

/**
 * A word or mark of a sentence.
 *
 * @param span where it stands in the article
 * @param text as written
 * @param norm lower case, with straight quotes and plain hyphens: what word lists are looked up by
 * @param tag its part of speech
 * @param lemma dictionary form in lower case
 */
public record Token(Span span, String text, String norm, Tag tag, String lemma) {

    public boolean is(Tag... tags) {
        for (Tag one : tags) {
            if (tag == one) {
                return true;
            }
        }
        return false;
    }
}
