package crosscheck.quantity;

import crosscheck.text.Span;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a sentence as the number rules see it: letters and digits part company, so "5km" and "F-16" are several pieces.
 *
 * @param span where it stands in the article
 * @param form what it is made of
 * @param norm lower case, straight apostrophes, one kind of hyphen; digits as written
 * @param value of digits and fraction signs, null for everything else
 * @param glued whether nothing stands between it and the piece before
 * @param capital whether it begins with a capital letter
 */
record Lexeme(Span span, Form form, String norm, @Nullable BigDecimal value, boolean glued, boolean capital) {

    /** What a piece is made of. */
    enum Form {
        NUMBER,
        WORD,
        MARK,
        /** A web or mail address, a handle, a hashtag, a version number: nothing in it is read. */
        LINK,
        /** The end of the sentence or of a paragraph inside it: no rule reads across. */
        BREAK
    }

    static final Lexeme EDGE = new Lexeme(new Span(0, 0), Form.BREAK, "", null, false, false);

    boolean is(Form wanted) {
        return form == wanted;
    }
}
