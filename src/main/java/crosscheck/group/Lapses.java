package crosscheck.group;

import crosscheck.quantity.Unit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;

/** Lengths of time that reach up to the day of their articles: a war of three weeks in one, of five in another a fortnight later. */
final class Lapses {

    private static final BigDecimal DAY = BigDecimal.valueOf(86_400);

    /** Days that must lie between two articles for a common start to say anything. */
    private static final long APART = 4;

    /** A length is told in whole units: it may be this share of one too long or too short. */
    private static final BigDecimal GRAIN = new BigDecimal("0.6");

    private static final Pattern ONWARD = Pattern.compile(
            "\\W*(?:\\p{L}+\\s+)?(?:later|after|before|until|from now|in advance|remain\\p{L}*|left|to go)\\b|\\W*to\\s+\\p{L}+");

    private Lapses() {}

    /** Whether the words after a length of time lead on from another moment, or say what it could have been: "two months later". */
    private static boolean onward(Profile profile) {
        return ONWARD.matcher(profile.claim().after()).lookingAt();
    }

    /** Whether two different lengths of time, counted back from the days of their articles, begin at one time. */
    static boolean oneStart(Profile a, Profile b) {
        LocalDate dayA = a.day();
        LocalDate dayB = b.day();
        Unit unitA = a.claim().quantity().unit();
        Unit unitB = b.claim().quantity().unit();
        BigDecimal lowA = a.stated().low();
        BigDecimal lowB = b.stated().low();
        if (!a.measure().equals("time")
                || dayA == null
                || dayB == null
                || unitA == null
                || unitB == null
                || lowA == null
                || lowB == null
                || onward(a)
                || onward(b)) {
            return false;
        }
        long days = ChronoUnit.DAYS.between(dayA, dayB);
        BigDecimal grown = lowB.subtract(lowA);
        BigDecimal off = grown.subtract(DAY.multiply(BigDecimal.valueOf(days))).abs();
        BigDecimal grain = unitA.factor().max(unitB.factor()).multiply(GRAIN);
        return Math.abs(days) >= APART && grown.signum() == Long.signum(days) && off.compareTo(grain) <= 0;
    }
}
