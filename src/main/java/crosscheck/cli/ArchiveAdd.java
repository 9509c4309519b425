package crosscheck.cli;

import crosscheck.archive.Outcome;
import crosscheck.archive.Outcome.Kind;
import crosscheck.pipeline.Archivist;
import crosscheck.pipeline.Pipeline;
import crosscheck.read.Reading;
import java.io.PrintWriter;
import java.time.Clock;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Adds articles to the archive. */
@Command(
        name = "add",
        mixinStandardHelpOptions = true,
        description =
                "Adds articles with their claims. What is there already stays; another version of an article corrects it.")
final class ArchiveAdd implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private Inputs inputs = new Inputs();

    @Mixin
    private Place place = new Place();

    @Option(names = "--verbose", description = "Name each article when it is safe on the disk.")
    private boolean verbose;

    private final Map<Kind, Integer> counts = new EnumMap<>(Kind.class);

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        Pipeline pipeline = new Pipeline();
        Reading reading = pipeline.read(inputs.paths());
        try (Archivist archivist = new Archivist(() -> pipeline, place.location(), true, Clock.systemUTC());
                Progress progress = new Progress(
                        err, Progress.terminal(), reading.articles().size(), "articles", Clock.systemUTC());
                Interruption interruption = new Interruption(() -> stopped(progress, err))) {
            archivist.add(reading.articles(), added -> {
                progress.step();
                count(added.outcome(), out);
            });
            interruption.over();
        }
        out.println(
                "Added " + counts.getOrDefault(Kind.ADDED, 0) + ", corrected " + counts.getOrDefault(Kind.CORRECTED, 0)
                        + ", known before " + counts.getOrDefault(Kind.KNOWN, 0) + ".");
        return Inputs.report(reading.notices(), err);
    }

    private void count(Outcome outcome, PrintWriter out) {
        counts.merge(outcome.kind(), 1, Integer::sum);
        if (verbose) {
            out.println(outcome.kind().name().toLowerCase(Locale.ROOT) + " " + outcome.id());
            out.flush();
        }
    }

    private static void stopped(Progress progress, PrintWriter err) {
        progress.close();
        err.println("stopped: " + progress.done()
                + " articles are safe in the archive; give the same command again to go on from there");
        err.flush();
    }
}
