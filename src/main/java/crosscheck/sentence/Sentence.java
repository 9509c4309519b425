package crosscheck.sentence;

import crosscheck.text.Span;
import java.util.List;

/**
 * A sentence of an article's prose.
 *
 * @param index its place among the article's sentences, from 0
 * @param paragraph its paragraph's place, from 0
 * @param role what it is on the page
 * @param span where it stands in the article
 * @param tokens its words in order; empty when the sentence neither holds a number nor stands near one
 */
public record Sentence(int index, int paragraph, Role role, Span span, List<Token> tokens) {

    /** What a sentence is on the page. */
    public enum Role {
        /** A title, cross-head or standfirst line without a full stop. */
        HEADLINE,
        /** Running text. */
        BODY
    }

    public Sentence {
        tokens = List.copyOf(tokens);
    }
}
