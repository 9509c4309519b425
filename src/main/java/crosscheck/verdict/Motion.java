package crosscheck.verdict;

import crosscheck.claim.Claim;
import crosscheck.claim.Event;
import crosscheck.claim.Period;
import crosscheck.quantity.Kind;
import java.util.Set;

/** How the true figure behind a question can move while the days go by. */
enum Motion {
    /** A running total or a toll: more victims are found, none is unfound. */
    RISES,
    /** A stock: it comes and goes. */
    MOVES,
    /** What was counted in a closed period: only a revision changes it. */
    FIXED,
    /** Time elapsed: it grows by a day a day. */
    ELAPSES,
    /** The text does not say enough. */
    UNKNOWN;

    /** Frames whose count goes on after the event: bodies are found, the hurt reach hospital, suspects are rounded up. */
    private static final Set<String> TOLLS = Set.of(
            "killed",
            "injured",
            "killed-or-injured",
            "captured",
            "detained",
            "arrested",
            "rescued",
            "destroyed",
            "damaged",
            "infected");

    /** Frames that are counted as they are done: what was done on a day that is over is done. */
    private static final Set<String> DEEDS = Set.of("fired", "launched");

    static Motion of(Claim claim) {
        if (claim.quantity().kind() == Kind.DURATION) {
            return ELAPSES;
        }
        if (claim.quantity().kind() == Kind.SCORE) {
            return FIXED;
        }
        Event event = claim.event() == null ? null : claim.event().value();
        if (event == null) {
            return UNKNOWN;
        }
        return switch (event.nature()) {
            case CUMULATIVE -> RISES;
            case STOCK -> MOVES;
            case FLOW -> toll(claim, event) ? RISES : FIXED;
            case CHANGE -> FIXED;
            case RATE -> MOVES;
            case SHARE -> level(claim) ? MOVES : UNKNOWN;
        };
    }

    /** Whether the figure speaks of a single day. */
    private static boolean isDay(Claim claim) {
        Period period = claim.period() == null ? null : claim.period().value();
        return period != null && period.from() != null && period.from().equals(period.to());
    }

    /** Whether the share is a rate that is measured again and again, as the unemployment rate is. */
    private static boolean level(Claim claim) {
        return claim.counted() != null && "rates".equals(claim.counted().value().countClass());
    }

    /** Whether bodies or the hurt are counted, by the event or, where it says nothing, by the counted noun: 2,300 dead. */
    private static boolean toll(Claim claim, Event event) {
        if (event.frame() != null) {
            return TOLLS.contains(event.frame()) || (DEEDS.contains(event.frame()) && !isDay(claim));
        }
        String kind = claim.counted() == null ? null : claim.counted().value().countClass();
        return "dead".equals(kind) || "wounded".equals(kind);
    }
}
