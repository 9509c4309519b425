package crosscheck.read;

import crosscheck.text.Article;
import crosscheck.text.Notice;
import java.util.List;

/**
 * What came of reading the inputs.
 *
 * @param articles in a fixed order that does not depend on the order of the inputs
 * @param notices what could not be read, or only in part
 */
public record Reading(List<Article> articles, List<Notice> notices) {

    public Reading {
        articles = List.copyOf(articles);
        notices = List.copyOf(notices);
    }
}
