package crosscheck.read;

import crosscheck.text.Article;
import crosscheck.text.Notice;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

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

    /**
     * What was published in a period. Articles without a date are left out too, each with a notice.
     *
     * @param from first day, null when open
     * @param to last day, null when open
     */
    public Reading published(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from == null && to == null) {
            return this;
        }
        List<Article> within = new ArrayList<>();
        List<Notice> told = new ArrayList<>(notices);
        for (Article article : articles) {
            LocalDate day = article.published();
            if (day == null) {
                told.add(new Notice(article.file(), null, "has no date of publication: left out of the period", false));
            } else if ((from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to))) {
                within.add(article);
            }
        }
        return new Reading(within, told);
    }
}
