package crosscheck.group;

import crosscheck.text.Article;
import org.jspecify.annotations.Nullable;

/**
 * Two incidents of one kind are told apart by what their articles are about. Figures of articles that nothing ties together are no
 * question, unless both state the very period they speak of, and it is one.
 */
final class StoryGate implements Gate {

    static final String RULE = "gate.story";

    /** Likeness asked of articles whose figures state one period. */
    private static final double PERIOD = 0.07;

    private final Stories stories;
    private final Topics topics;

    StoryGate(Stories stories, Topics topics) {
        this.stories = stories;
        this.topics = topics;
    }

    @Override
    public @Nullable Finding check(Profile a, Profile b) {
        return far(a, b)
                ? Finding.fail(RULE, title(a.claim().article()), title(b.claim().article()))
                : null;
    }

    /** Whether nothing ties the two. */
    boolean far(Profile a, Profile b) {
        return stories.tie(a, b) == Stories.Tie.FAR && !onePeriod(a, b);
    }

    private boolean onePeriod(Profile a, Profile b) {
        return a.from() != null
                && a.to() != null
                && a.from().equals(b.from())
                && a.to().equals(b.to())
                && topics.likeness(a.claim().article(), b.claim().article()) >= PERIOD;
    }

    private static String title(Article article) {
        return article.title() == null ? article.id() : article.title();
    }
}
