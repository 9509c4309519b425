package crosscheck.cli;

import crosscheck.briefing.Editor;
import crosscheck.claim.Claim;
import crosscheck.pipeline.Pipeline;
import crosscheck.read.Reading;
import crosscheck.render.CsvPrinter;
import crosscheck.render.JsonPrinter;
import crosscheck.text.Notice;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Prints every claim found. */
@Command(
        name = "claims",
        mixinStandardHelpOptions = true,
        description = "Prints every claim found, each field with its words and the rule that read it.",
        footer = {
            "",
            "Examples:",
            "  crosscheck claims a.txt                          for reading",
            "  crosscheck claims articles --format jsonl        one JSON object a line, as in briefing.json",
            "  crosscheck claims articles --format csv > claims.csv"
        })
final class Claims implements Callable<Integer> {

    enum Format {
        TEXT,
        JSONL,
        CSV
    }

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private Inputs inputs = new Inputs();

    @Mixin
    private Effort effort = new Effort();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text, jsonl or csv (default: ${DEFAULT-VALUE}).")
    private Format format = Format.TEXT;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        Pipeline pipeline = new Pipeline(effort.limits());
        Reading reading = pipeline.read(inputs.paths());
        List<Notice> notices = new ArrayList<>(reading.notices());
        print(pipeline.claims(reading.articles(), notices::add), out);
        return Inputs.report(notices, spec.commandLine().getErr());
    }

    private void print(List<Claim> claims, PrintWriter out) throws IOException {
        Editor editor = new Editor();
        switch (format) {
            case TEXT -> ClaimListing.print(claims, out);
            case JSONL -> {
                JsonPrinter json = new JsonPrinter();
                claims.forEach(claim -> out.print(json.line(editor.claim(claim)) + "\n"));
            }
            case CSV -> {
                ByteArrayOutputStream csv = new ByteArrayOutputStream();
                new CsvPrinter().claims(claims.stream().map(editor::claim).toList(), csv);
                out.print(csv.toString(StandardCharsets.UTF_8));
            }
        }
    }
}
