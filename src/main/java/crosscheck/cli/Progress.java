package crosscheck.cli;

import java.io.PrintWriter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import picocli.CommandLine.Help.Ansi;

/** One line of a terminal that says how far long work has come, how fast it is and how long it takes yet; elsewhere nothing. */
final class Progress implements AutoCloseable {

    private static final Duration PAUSE = Duration.ofMillis(200);

    private final PrintWriter err;
    private final boolean shown;
    private final int all;
    private final String noun;
    private final Clock clock;
    private final Instant start;
    private Instant last;
    private int done;

    /** @param shown whether there is a terminal to show it */
    Progress(PrintWriter err, boolean shown, int all, String noun, Clock clock) {
        this.err = err;
        this.shown = shown;
        this.all = all;
        this.noun = noun;
        this.clock = clock;
        start = clock.instant();
        last = start;
    }

    /** Whether there is a terminal that can be written over. */
    static boolean terminal() {
        return Ansi.AUTO.enabled();
    }

    /** One more is done. */
    void step() {
        done++;
        Instant now = clock.instant();
        if (shown && (done == all || Duration.between(last, now).compareTo(PAUSE) > 0)) {
            last = now;
            err.print("\r" + words(Duration.between(start, now)) + "\u001b[K");
            err.flush();
        }
    }

    /** How many are done. */
    int done() {
        return done;
    }

    /** The line: "1200 of 6000 articles, 310 a second, 15 s left". */
    String words(Duration gone) {
        long rate = gone.isZero() ? 0 : done * 1000L / Math.max(1, gone.toMillis());
        long left = rate == 0 ? 0 : (all - done) / rate;
        String time = left >= 60 ? left / 60 + " min " + left % 60 + " s left" : left + " s left";
        return done + " of " + all + " " + noun + (rate == 0 ? "" : ", " + rate + " a second, " + time);
    }

    @Override
    public void close() {
        if (shown && done > 0) {
            err.print("\r\u001b[K");
            err.flush();
        }
    }
}
