package crosscheck.verdict;

import crosscheck.claim.Attribution;
import crosscheck.claim.Claim;
import crosscheck.claim.Modality;
import crosscheck.evidence.Explanation;
import crosscheck.group.Voice;
import crosscheck.text.Article;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Finds why two incompatible figures of one question differ, from modality, dates, the nature of the figure and who says it. */
final class Causes {

    /** Elapsed time is told in whole units: up to this share of the difference may be rounding. */
    private static final BigDecimal SLACK = new BigDecimal("0.34");

    /** Within this many days another figure of the same originator corrects the first rather than follows a change. */
    private static final int SOON = 8;

    private static final BigDecimal SECONDS_A_DAY = BigDecimal.valueOf(86_400);

    private final Map<String, Voice> voices;

    /**
     * @param voices the voice of each claim, by claim id
     */
    Causes(Map<String, Voice> voices) {
        this.voices = voices;
    }

    Cause between(Figure a, Figure b) {
        if (planned(a.claim()) != planned(b.claim())) {
            return Cause.PLAN;
        }
        LocalDate dayA = day(a.claim());
        LocalDate dayB = day(b.claim());
        if (dayA == null || dayB == null) {
            return motion(a, b) == Motion.FIXED && !oneVoice(a, b) ? Cause.NONE : Cause.NO_DATE;
        }
        return dayA.isAfter(dayB) ? dated(b, dayB, a, dayA) : dated(a, dayA, b, dayB);
    }

    private Cause dated(Figure first, LocalDate day, Figure second, LocalDate later) {
        if (day.equals(later)) {
            return sameDay(first, second);
        }
        Cause otherwise = oneVoice(first, second) ? Cause.REVISED : Cause.NONE;
        return switch (motion(first, second)) {
            case RISES ->
                second.low().compareTo(first.low()) > 0
                        ? Cause.ROSE
                        : otherwise == Cause.REVISED ? Cause.REVISED : Cause.FELL;
            case MOVES -> otherwise == Cause.REVISED && day.plusDays(SOON).isAfter(later) ? Cause.REVISED : Cause.MOVED;
            case ELAPSES -> elapsed(first, second, ChronoUnit.DAYS.between(day, later)) ? Cause.ELAPSED : otherwise;
            case FIXED -> otherwise;
            case UNKNOWN -> otherwise == Cause.REVISED ? Cause.REVISED : Cause.NO_NATURE;
        };
    }

    private static Cause sameDay(Figure a, Figure b) {
        if (motion(a, b) == Motion.ELAPSES && begun(a, b)) {
            return Cause.BEGUN;
        }
        return roseThatDay(a, b) ? Cause.ROSE_THAT_DAY : Cause.SAME_DAY;
    }

    /** Whether two lengths of time differ by no more than whether the day that has begun is counted: 18 days, the 19th day. */
    private static boolean begun(Figure a, Figure b) {
        BigDecimal grain = a.precision().grain().max(b.precision().grain());
        boolean days = grain.compareTo(SECONDS_A_DAY) == 0;
        return days && a.low().subtract(b.low()).abs().compareTo(grain) <= 0;
    }

    /** Whether the larger of two running totals of one day was given in a later part of it. */
    private static boolean roseThatDay(Figure a, Figure b) {
        boolean rising = a.low().compareTo(b.low()) < 0;
        DayPart early = DayPart.of(rising ? a.claim() : b.claim());
        DayPart late = DayPart.of(rising ? b.claim() : a.claim());
        return motion(a, b) == Motion.RISES && early != null && late != null && early.compareTo(late) < 0;
    }

    /** Whether one duration is the other plus the days between, give or take the rounding of whole weeks and months. */
    private static boolean elapsed(Figure first, Figure second, long days) {
        BigDecimal grown = second.low().subtract(first.low());
        BigDecimal expected = SECONDS_A_DAY.multiply(BigDecimal.valueOf(days));
        BigDecimal grain = first.precision().grain().max(second.precision().grain());
        BigDecimal slack = grain.add(expected.multiply(SLACK));
        return grown.signum() > 0 && grown.subtract(expected).abs().compareTo(slack) <= 0;
    }

    /** The more cautious of the two natures: what does not move in one reading is not explained by moving in the other. */
    private static Motion motion(Figure a, Figure b) {
        Motion one = Motion.of(a.claim());
        Motion two = Motion.of(b.claim());
        if (one == two) {
            return one;
        }
        if (one == Motion.UNKNOWN || two == Motion.UNKNOWN) {
            return one == Motion.UNKNOWN ? two : one;
        }
        return one == Motion.RISES || two == Motion.RISES ? Motion.RISES : Motion.UNKNOWN;
    }

    private boolean oneVoice(Figure a, Figure b) {
        return Objects.equals(voices.get(a.claim().id()), voices.get(b.claim().id()));
    }

    static boolean planned(Claim claim) {
        Modality modality = claim.modality().value();
        return modality == Modality.PLANNED || modality == Modality.POSSIBLE || modality == Modality.CONDITIONAL;
    }

    /** The day a claim was made: when it was said, else when it was printed; null when neither is known. */
    static @Nullable LocalDate day(Claim claim) {
        return claim.stated() != null ? claim.stated().value() : claim.article().published();
    }

    /** A cause with what it speaks of: each figure, who says it and when. */
    static Explanation explain(Cause cause, Figure a, Figure b) {
        boolean swap = switch (cause) {
            case PLAN -> planned(b.claim());
            case ROSE_THAT_DAY -> a.low().compareTo(b.low()) > 0;
            default -> later(a.claim(), b.claim());
        };
        Figure first = swap ? b : a;
        Figure second = swap ? a : b;
        return Explanation.of(
                cause.rule(), first.words(), who(first), when(first), second.words(), who(second), when(second));
    }

    private static boolean later(Claim a, Claim b) {
        LocalDate dayA = day(a);
        LocalDate dayB = day(b);
        return dayB == null ? dayA != null : dayA != null && dayA.isAfter(dayB);
    }

    private static String who(Figure figure) {
        return switch (figure.claim().attribution().value()) {
            case Attribution.Named named ->
                named.role() == null ? named.originator() : named.originator() + ", " + named.role();
            case Attribution.Unnamed unnamed -> unnamed.description();
            case Attribution.OwnVoice own -> outlet(figure.claim().article());
        };
    }

    private static String outlet(Article article) {
        if (article.originator() != null) {
            return article.originator();
        }
        return article.source() == null ? article.file() : article.source();
    }

    private static String when(Figure figure) {
        LocalDate day = day(figure.claim());
        return day == null ? "undated" : day.toString();
    }
}
