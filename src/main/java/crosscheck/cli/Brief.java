package crosscheck.cli;

import crosscheck.briefing.Briefing;
import crosscheck.briefing.Coverage;
import crosscheck.briefing.Edition;
import crosscheck.pipeline.Archivist;
import crosscheck.pipeline.Format;
import crosscheck.pipeline.Pipeline;
import crosscheck.pipeline.Press;
import crosscheck.read.Reading;
import crosscheck.render.House;
import crosscheck.render.Paper;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Prints a briefing: where the articles disagree about numbers, and why. */
@Command(
        name = "brief",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Prints a briefing: where the articles disagree about numbers, and why.",
        footer = {
            "",
            "Examples:",
            "  crosscheck brief articles                      the briefing of a folder, in reports/",
            "  crosscheck brief articles --week 2024-W43      of one week's articles",
            "  crosscheck brief --archive crosscheck.db --week 2024-W43    what is new since the last issue",
            "  crosscheck brief a.txt b.txt -o out --format json",
            "  crosscheck brief articles --fail-on conflict   exit code 1 when sources disagree",
            "",
            "Exit codes: 0 done; 1 findings and --fail-on; 2 wrong use; 3 some inputs could not be read."
        })
final class Brief implements Callable<Integer> {

    private static final int FINDINGS = 1;
    private static final String TITLE = "Briefing";

    /** The findings that end the run with exit code 1. */
    enum FailOn {
        CONFLICT
    }

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private Inputs inputs = new Inputs();

    @Mixin
    private Effort effort = new Effort();

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
            description = "html, pdf, json, csv, md, or several of them with commas (default: ${DEFAULT-VALUE}).")
    private List<Format> formats = List.of(Format.HTML, Format.PDF, Format.JSON);

    @Mixin
    private Period period = new Period();

    @Option(names = "--title", paramLabel = "TEXT", defaultValue = TITLE, description = "Title of the issue.")
    private String title = TITLE;

    @Option(names = "--subtitle", paramLabel = "TEXT", description = "Line below the title.")
    private @Nullable String subtitle;

    @Option(
            names = "--top",
            paramLabel = "N",
            defaultValue = "40",
            description =
                    "How many findings are printed on paper; HTML and JSON have them all (default: ${DEFAULT-VALUE}).")
    private int top = Edition.TOP;

    @Option(
            names = "--paper",
            paramLabel = "SIZE",
            defaultValue = "a4",
            description = "a4 or letter (default: ${DEFAULT-VALUE}).")
    private Paper paper = Paper.A4;

    @Option(names = "--logo", paramLabel = "FILE", description = "PNG or SVG picture above the title.")
    private @Nullable Path logo;

    @Option(
            names = "--templates",
            paramLabel = "DIR",
            description = "Folder of page templates and style sheets that replace the program's own of the same name.")
    private @Nullable Path templates;

    @Mixin
    private Place place = new Place();

    @Mixin
    private Tolerance tolerance = new Tolerance();

    @Option(
            names = "--fail-on",
            paramLabel = "FINDING",
            description = "conflict: end with exit code 1 when there is one.")
    private @Nullable FailOn failOn;

    @Override
    public Integer call() throws IOException {
        period.check();
        if (inputs.named() && place.named()) {
            throw new ParameterException(spec.commandLine(), "name either articles or an archive, not both");
        }
        Edition edition = edition();
        Press press = Inputs.press(output, new House(templates, logo, paper), spec);
        Pipeline pipeline = new Pipeline(tolerance.share(), effort.limits());
        if (place.named()) {
            return archived(pipeline, press, edition);
        }
        Reading reading = pipeline.read(inputs.paths()).published(period.from(), period.to());
        return print(pipeline.brief(reading, edition), press);
    }

    /** An issue of the archive; it is recorded once it is printed. */
    private int archived(Pipeline pipeline, Press press, Edition edition) throws IOException {
        try (Archivist archivist = new Archivist(() -> pipeline, place.location(), false, Clock.systemUTC())) {
            Briefing briefing = archivist.brief(period.from(), period.to(), edition);
            int code = print(briefing, press);
            archivist.record(briefing, period.from(), period.to());
            return code;
        }
    }

    private int print(Briefing briefing, Press press) throws IOException {
        List<Path> files = press.print(briefing, new TreeSet<>(formats));
        PrintWriter out = spec.commandLine().getOut();
        new Terminal(out).print(briefing);
        files.forEach(file -> out.println("  " + file));
        press.remarks().forEach(line -> spec.commandLine().getErr().println("note: briefing.pdf: " + line));
        Coverage coverage = briefing.coverage();
        int code = Inputs.report(
                coverage.unreadable(), coverage.remarks(), spec.commandLine().getErr());
        boolean conflict =
                briefing.findings().stream().anyMatch(one -> one.verdict().equals("conflict"));
        return failOn == FailOn.CONFLICT && conflict ? FINDINGS : code;
    }

    private Edition edition() {
        if (top < 1) {
            throw new ParameterException(spec.commandLine(), "--top " + top + " prints nothing: at least 1");
        }
        boolean dated = title.equals(TITLE) && place.named() && period.words() != null;
        return new Edition(dated ? TITLE + ", " + period.words() : title, subtitle, top);
    }
}
