package crosscheck.claim;

import crosscheck.text.Span;

/**
 * A word or mark as it stands on the page, read without a tagger: what speakers, places and times are recognised by.
 *
 * @param span where it stands in the article
 * @param text as written
 * @param norm lower case with straight apostrophes
 */
record Piece(Span span, String text, String norm) {

    boolean is(String... norms) {
        for (String one : norms) {
            if (norm.equals(one)) {
                return true;
            }
        }
        return false;
    }

    boolean isWord() {
        return Character.isLetterOrDigit(text.codePointAt(0));
    }

    boolean isCapital() {
        int dash = text.indexOf('-');
        return Character.isUpperCase(text.codePointAt(0))
                || (dash > 0
                        && dash < 4
                        && dash + 1 < text.length()
                        && Character.isUpperCase(text.codePointAt(dash + 1)));
    }

    boolean isDigit() {
        return Character.isDigit(text.codePointAt(0));
    }

    /** A mark that ends a clause or sets one off. */
    boolean isBreak() {
        return norm.length() <= 2
                && is(",", ";", ":", "(", ")", "[", "]", "—", "–", "--", "-", ".", "?", "!", "…", "\"", "“", "”");
    }

    boolean isQuote() {
        return norm.length() == 1 && is("\"", "“", "”");
    }
}
