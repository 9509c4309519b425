package crosscheck.briefing;

import crosscheck.text.Article;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The articles of an issue in the order in which its source list names them. */
final class Desk {

    private final Map<String, String> anchors = new HashMap<>();

    Desk(List<Article> articles) {
        for (Article article : articles) {
            anchors.putIfAbsent(article.id(), "source-" + (anchors.size() + 1));
        }
    }

    String anchor(Article article) {
        return anchors.getOrDefault(article.id(), "sources");
    }

    Cite cite(Article article) {
        return new Cite(
                Phrase.outlet(article),
                article.published() == null ? "undated" : Words.day(article.published()),
                article.published(),
                anchor(article));
    }
}
