package crosscheck.sentence;

import crosscheck.text.Article;
import crosscheck.text.Span;
import java.util.List;

/**
 * An article's running text: its sentences without page furniture.
 *
 * @param article where they come from
 * @param sentences in the order of the text
 * @param furniture the stretches left out (menus, sign-ups, comment forms), in the order of the text
 * @param cuts how often a sentence was cut because it is too long
 */
public record Prose(Article article, List<Sentence> sentences, List<Span> furniture, int cuts) {

    public Prose {
        sentences = List.copyOf(sentences);
        furniture = List.copyOf(furniture);
    }
}
