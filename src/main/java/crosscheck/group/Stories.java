package crosscheck.group;

import crosscheck.text.Article;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How closely two articles tell one story: by what they are about and by the days between them, for the same words a year later tell
 * of another event of the kind.
 */
final class Stories {

    /** How closely two articles are tied. */
    enum Tie {
        /** One article. */
        ARTICLE,
        /** One event, told within weeks. */
        SAME,
        /** Very likely one event. */
        CLOSE,
        /** One affair, or one event told months later. */
        RELATED,
        /** Nothing says that they tell of one event. */
        FAR;

        /** Whether the two articles are taken to tell of one event. */
        boolean one() {
            return this == ARTICLE || this == SAME || this == CLOSE;
        }
    }

    /** Days within which an event is reported as news. */
    private static final long NEWS = 45;

    /** Days within which an affair goes on. */
    private static final long AFFAIR = 400;

    private static final double SAME = 0.25;
    private static final double CLOSE = 0.15;
    private static final double RELATED = 0.10;

    /** Days within which an event is followed up. */
    private static final long SEQUEL = 150;

    /** Likeness asked of articles that follow an event up. */
    private static final double FOLLOWED = 0.35;

    /** Likeness asked of articles within one affair. */
    private static final double LATER = 0.30;

    private final Topics topics;
    private final Function<Article, @Nullable LocalDate> day;

    Stories(Topics topics) {
        this(topics, Article::published);
    }

    /** @param day on which an article is taken to have been printed */
    private Stories(Topics topics, Function<Article, @Nullable LocalDate> day) {
        this.topics = topics;
        this.day = day;
    }

    /** The same, but that an undated draft is taken for news of the day of the latest article that tells of the same. */
    Stories withDrafts(Collection<Article> drafts, Collection<Article> earlier) {
        Map<String, LocalDate> days = new HashMap<>();
        for (Article draft : drafts) {
            earlier.stream()
                    .filter(article -> article.published() != null && topics.likeness(draft, article) >= CLOSE)
                    .map(Article::published)
                    .max(Comparator.naturalOrder())
                    .ifPresent(latest -> days.put(draft.id(), latest));
        }
        return new Stories(
                topics, article -> article.published() == null ? days.get(article.id()) : article.published());
    }

    Tie tie(Profile a, Profile b) {
        if (a.sameArticle(b)) {
            return Tie.ARTICLE;
        }
        Article one = a.claim().article();
        Article two = b.claim().article();
        double likeness = topics.likeness(one, two);
        LocalDate dayA = day.apply(one);
        LocalDate dayB = day.apply(two);
        if (dayA == null || dayB == null) {
            return later(SEQUEL, likeness);
        }
        long days = Math.abs(ChronoUnit.DAYS.between(dayA, dayB));
        if (days > NEWS) {
            return later(days, likeness);
        }
        if (likeness >= CLOSE) {
            return likeness >= SAME ? Tie.SAME : Tie.CLOSE;
        }
        return likeness >= RELATED ? Tie.RELATED : Tie.FAR;
    }

    /** The tie of articles that lie weeks apart, or may, for their dates are not known. */
    private static Tie later(long days, double likeness) {
        if (days <= SEQUEL && likeness >= FOLLOWED) {
            return Tie.CLOSE;
        }
        return days <= AFFAIR && likeness >= LATER ? Tie.RELATED : Tie.FAR;
    }
}
