package crosscheck.cli;

import crosscheck.briefing.Mark;
import crosscheck.briefing.Proof;
import crosscheck.pipeline.Archivist;
import crosscheck.pipeline.Drafts;
import crosscheck.pipeline.Limits;
import crosscheck.pipeline.Pipeline;
import crosscheck.pipeline.Press;
import crosscheck.pipeline.ProofFormat;
import crosscheck.render.House;
import crosscheck.render.Paper;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks drafts against earlier articles. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Checks the figures of a draft against those of earlier articles.",
        footer = {
            "",
            "Examples:",
            "  crosscheck check draft.txt --against articles    figures that contradict earlier ones",
            "  pbpaste | crosscheck check - --against articles  a draft from standard input",
            "  crosscheck check draft.txt --archive crosscheck.db --format html,pdf",
            "  crosscheck check draft.txt --against articles --format sarif -o out",
            "",
            "Exit codes: 0 done; 1 a conflict and --fail-on; 2 wrong use; 3 some inputs could not be read."
        })
final class Check implements Callable<Integer> {

    private static final int FINDINGS = 1;

    /** The forms of the outcome; all but the text go to files. */
    enum Form {
        TEXT,
        HTML,
        PDF,
        JSON,
        SARIF
    }

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "DRAFT", arity = "1..*", description = "Drafts: files, folders, or - for standard input.")
    private List<Path> drafts = List.of();

    @Option(
            names = "--against",
            paramLabel = "INPUT",
            arity = "1..*",
            description = "Earlier articles: files, or folders that are searched through.")
    private List<Path> against = List.of();

    @Mixin
    private Place place = new Place();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            split = ",",
            defaultValue = "text",
            description = "text, html, pdf, json, sarif, or several of them with commas (default: ${DEFAULT-VALUE}).")
    private List<Form> forms = List.of(Form.TEXT);

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            description =
                    "Folder for the files. Without it, json and sarif alone go to standard output and other files to reports.")
    private @Nullable Path output;

    @Option(names = "--all", description = "Show the figures that nothing contradicts, too.")
    private boolean all;

    @Option(
            names = "--date",
            paramLabel = "DATE",
            converter = Period.Day.class,
            description = "Day on which drafts without a date are to be published: decides what is a later figure.")
    private @Nullable LocalDate date;

    @Mixin
    private Tolerance tolerance = new Tolerance();

    @Option(
            names = "--templates",
            paramLabel = "DIR",
            description = "Folder of page templates that replace the program's own of the same name.")
    private @Nullable Path templates;

    @Option(
            names = "--fail-on",
            paramLabel = "FINDING",
            description = "conflict: end with exit code 1 when there is one.")
    private Brief.@Nullable FailOn failOn;

    @Override
    public Integer call() throws IOException {
        if (against.isEmpty() == !place.named()) {
            throw new ParameterException(
                    spec.commandLine(), "name what to check against: --against INPUT or --archive FILE");
        }
        Inputs.present(
                drafts.stream().filter(path -> !path.toString().equals("-")).toList(), spec);
        Inputs.present(against, spec);
        Press press = press();
        Pipeline pipeline = new Pipeline(tolerance.share(), Limits.usual());
        Drafts opened = pipeline.drafts(drafts, System.in, date);
        Proof proof = proof(pipeline, opened);
        print(proof, press);
        int code = Inputs.report(
                proof.unreadable(), proof.remarks(), spec.commandLine().getErr());
        boolean conflict = proof.marks().stream().anyMatch(Mark::contradicts);
        return failOn == Brief.FailOn.CONFLICT && conflict ? FINDINGS : code;
    }

    private Proof proof(Pipeline pipeline, Drafts opened) {
        if (!place.named()) {
            return pipeline.check(opened, pipeline.read(against));
        }
        try (Archivist archivist = new Archivist(() -> pipeline, place.location(), false, Clock.systemUTC())) {
            return archivist.check(opened);
        }
    }

    private void print(Proof proof, @Nullable Press press) throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        if (forms.contains(Form.TEXT)) {
            new Lint(out, all).print(proof);
        }
        if (press == null) {
            for (ProofFormat format : files()) {
                out.print(Press.text(proof, format));
            }
        } else {
            press.print(proof, files()).forEach(file -> out.println(file));
        }
    }

    private Set<ProofFormat> files() {
        return forms.stream()
                .filter(form -> form != Form.TEXT)
                .map(form -> ProofFormat.valueOf(form.name()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ProofFormat.class)));
    }

    /** The press for the files; null when nothing goes to a file. */
    private @Nullable Press press() {
        boolean shown = forms.equals(List.of(Form.JSON)) || forms.equals(List.of(Form.SARIF));
        if (files().isEmpty() || (output == null && shown)) {
            return null;
        }
        return Inputs.press(output == null ? Path.of("reports") : output, new House(templates, null, Paper.A4), spec);
    }
}
