package crosscheck.group;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Two incidents of one kind are told apart by what their articles are about: the more days lie between two articles, the more alike they
 * must be to tell of one event, and after a year only figures of one stated period are compared.
 */
final class StoryGate implements Gate {

    /** Likeness asked of articles by the days between them. */
    private static final TreeMap<Long, Double> ASKED = new TreeMap<>(Map.of(0L, 0.07, 31L, 0.14, 181L, 0.22));

    private static final long YEAR = 400;

    /** Likeness asked where a date is unknown. */
    private static final double UNDATED = 0.12;

    private final Topics topics;

    StoryGate(Topics topics) {
        this.topics = topics;
    }

    @Override
    public @Nullable Finding check(Profile a, Profile b) {
        return a.sameArticle(b) || onePeriod(a, b) || alike(a, b)
                ? null
                : Finding.fail("gate.story", title(a), title(b));
    }

    private boolean alike(Profile a, Profile b) {
        double likeness = topics.likeness(a.claim().article(), b.claim().article());
        LocalDate dayA = a.claim().article().published();
        LocalDate dayB = b.claim().article().published();
        if (dayA == null || dayB == null) {
            return likeness >= UNDATED;
        }
        long days = Math.abs(ChronoUnit.DAYS.between(dayA, dayB));
        return days <= YEAR && likeness >= ASKED.floorEntry(days).getValue();
    }

    /** Whether both state the very period they speak of, and it is one. */
    private boolean onePeriod(Profile a, Profile b) {
        return a.from() != null
                && a.to() != null
                && a.from().equals(b.from())
                && a.to().equals(b.to())
                && topics.likeness(a.claim().article(), b.claim().article()) >= UNDATED;
    }

    private static String title(Profile profile) {
        String title = profile.claim().article().title();
        return title == null ? profile.claim().article().id() : title;
    }
}
