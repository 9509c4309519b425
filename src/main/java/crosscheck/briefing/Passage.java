package crosscheck.briefing;

import java.util.List;

/**
 * A quotation that shows figures of a question in the article's own words.
 *
 * @param anchor its place in the page
 * @param pieces the words in order, the figures marked
 * @param speaker on whose word, with role and relay, in one line
 * @param cite where it stands
 */
public record Passage(String anchor, List<Piece> pieces, String speaker, Cite cite) {

    public Passage {
        pieces = List.copyOf(pieces);
    }
}
