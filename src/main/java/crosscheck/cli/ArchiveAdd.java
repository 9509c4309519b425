package crosscheck.cli;

import crosscheck.archive.Outcome;
import crosscheck.archive.Outcome.Kind;
import crosscheck.pipeline.Archivist;
import crosscheck.pipeline.Pipeline;
import crosscheck.text.Notice;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
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
        List<Path> paths = inputs.paths();
        List<Notice> notices;
        try (Archivist archivist = new Archivist(() -> pipeline, place.location(), true, Clock.systemUTC());
                Progress progress = progress(pipeline, paths);
                Interruption interruption = new Interruption(() -> stopped(progress, err))) {
            notices = archivist.add(paths, added -> {
                progress.step();
                count(added.outcome(), out);
            });
            interruption.over();
        }
        out.println(
                "Added " + counts.getOrDefault(Kind.ADDED, 0) + ", corrected " + counts.getOrDefault(Kind.CORRECTED, 0)
                        + ", known before " + counts.getOrDefault(Kind.KNOWN, 0) + ".");
        return Inputs.report(notices, err);
    }

    /** Progress to where all articles are added; they are counted only for a terminal that shows it. */
    private Progress progress(Pipeline pipeline, List<Path> paths) {
        int[] articles = new int[1];
        if (Progress.terminal()) {
            pipeline.each(paths, article -> articles[0]++);
        }
        return new Progress(
                spec.commandLine().getErr(), Progress.terminal(), articles[0], "articles", Clock.systemUTC());
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
