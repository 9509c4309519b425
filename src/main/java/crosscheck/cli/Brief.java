package crosscheck.cli;

import crosscheck.briefing.Briefing;
import crosscheck.pipeline.Format;
import crosscheck.pipeline.Pipeline;
import crosscheck.pipeline.Press;
import crosscheck.read.Reading;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Prints a briefing: where the articles disagree about numbers, and why. */
@Command(
        name = "brief",
        mixinStandardHelpOptions = true,
        description = "Prints a briefing: where the articles disagree about numbers, and why.")
final class Brief implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private Inputs inputs = new Inputs();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            defaultValue = "reports",
            description = "Folder for the briefing's files (default: ${DEFAULT-VALUE}).")
    private Path output = Path.of("reports");

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            split = ",",
            defaultValue = "html,pdf,json",
            description = "html, pdf, json, csv (default: ${DEFAULT-VALUE}).")
    private List<Format> formats = List.of(Format.HTML, Format.PDF, Format.JSON);

    @Option(
            names = "--templates",
            paramLabel = "DIR",
            description = "Folder of page templates that replace the program's own of the same name.")
    private @Nullable Path templates;

    @Option(names = "--title", paramLabel = "TEXT", defaultValue = "Briefing", description = "Title of the issue.")
    private String title = "Briefing";

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        Pipeline pipeline = new Pipeline();
        Reading reading = pipeline.read(inputs.paths());
        Briefing briefing = pipeline.brief(reading, title);
        for (Path file : new Press(output, templates).print(briefing, new TreeSet<>(formats))) {
            out.println(file);
        }
        return Inputs.report(reading.notices(), spec.commandLine().getErr());
    }
}
