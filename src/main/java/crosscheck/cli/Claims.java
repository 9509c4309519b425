package crosscheck.cli;

import crosscheck.briefing.ClaimView;
import crosscheck.briefing.Editor;
import crosscheck.claim.Claim;
import crosscheck.pipeline.Pipeline;
import crosscheck.read.Reading;
import crosscheck.render.JsonPrinter;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Prints every claim found. */
@Command(name = "claims", mixinStandardHelpOptions = true, description = "Prints every claim found.")
final class Claims implements Callable<Integer> {

    enum Format {
        TEXT,
        JSONL
    }

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private Inputs inputs = new Inputs();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text or jsonl (default: text).")
    private Format format = Format.TEXT;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        Pipeline pipeline = new Pipeline();
        Editor editor = new Editor();
        JsonPrinter json = new JsonPrinter();
        Reading reading = pipeline.read(inputs.paths());
        for (Claim claim : pipeline.claims(reading.articles())) {
            ClaimView view = editor.claim(claim);
            out.println(format == Format.JSONL ? json.line(view) : text(view));
        }
        return Inputs.report(reading.notices(), spec.commandLine().getErr());
    }

    private static String text(ClaimView claim) {
        return claim.article().file() + ":" + claim.figure().number().start() + ": "
                + claim.figure().number().text() + " | "
                + (claim.counted() == null ? "?" : claim.counted().text()) + " | " + claim.event() + " | "
                + claim.place()
                + " | " + claim.time() + " | " + claim.modality() + " | " + claim.attribution() + " | "
                + claim.sentence().text().replaceAll("\\s+", " ");
    }
}
