package crosscheck.group;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;

/** The days that two figures speak of, held against each other. */
final class Periods {

    /** A time counted back ("two weeks ago") is told to this part of itself. */
    private static final long ROUND = 4;

    private static final Pattern BACK = Pattern.compile("\\b(?:past|last|previous|latest)\\s+\\p{L}+$");

    private Periods() {}

    static boolean known(Profile profile) {
        return profile.from() != null || profile.to() != null;
    }

    /** Whether two known periods have half of the shorter one in common, give or take what "ago" leaves open. */
    static boolean meet(Profile a, Profile b) {
        LocalDate from = later(from(a), from(b));
        LocalDate to = from(a).isAfter(to(a)) || from(b).isAfter(to(b)) ? from : earlier(to(a), to(b));
        long common = ChronoUnit.DAYS.between(from, to) + 1 + slack(a) + slack(b);
        return 2 * common >= Math.min(length(a), length(b));
    }

    static long length(Profile profile) {
        return ChronoUnit.DAYS.between(from(profile), to(profile)) + 1;
    }

    /** The first day; when only the last is known, that. */
    static LocalDate from(Profile profile) {
        LocalDate from = profile.from();
        return from != null ? from : to(profile);
    }

    /** The last day; when only the first is known, the day of the article, for "since July 8" runs until it was printed. */
    static LocalDate to(Profile profile) {
        LocalDate to = profile.to();
        LocalDate from = profile.from();
        LocalDate day = profile.day();
        if (to != null) {
            return to;
        }
        if (from == null) {
            return day == null ? LocalDate.MAX : day;
        }
        return day == null || day.isBefore(from) ? from : day;
    }

    /** Days by which a period may be off, for it is told from the day of the telling: "two weeks ago", "the past week". */
    private static long slack(Profile profile) {
        LocalDate day = profile.day();
        if (day == null) {
            return 0;
        }
        if (profile.when().endsWith("ago")) {
            return Math.abs(ChronoUnit.DAYS.between(from(profile), day)) / ROUND;
        }
        return BACK.matcher(profile.when()).find() ? length(profile) / ROUND : 0;
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }

    private static LocalDate earlier(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }
}
