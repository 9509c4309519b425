package crosscheck.claim;

import crosscheck.text.Span;

/**
 * A word or mark as it stands on the page, read without a tagger: what speakers, places and times are recognised by.
 *
 * @param span where it stands in the article
 * @param spelling the word by itself
 */
record Piece(Span span, Spelling spelling) {

    /** As written. */
    String text() {
        return spelling.text();
    }

    /** In lower case with straight apostrophes. */
    String norm() {
        return spelling.norm();
    }

    boolean is(String one) {
        return norm().equals(one);
    }

    boolean is(String... norms) {
        String norm = norm();
        for (String one : norms) {
            if (norm.equals(one)) {
                return true;
            }
        }
        return false;
    }

    boolean isWord() {
        return spelling.isWord();
    }

    boolean isCapital() {
        return spelling.isCapital();
    }

    boolean isDigit() {
        return Character.isDigit(text().codePointAt(0));
    }

    /** A mark that ends a clause or sets one off. */
    boolean isBreak() {
        return spelling.isBreak();
    }

    boolean isQuote() {
        return norm().length() == 1 && is("\"", "“", "”");
    }
}
