package crosscheck.cli;

import crosscheck.briefing.Editor;
import crosscheck.briefing.FigureView;
import crosscheck.pipeline.Pipeline;
import crosscheck.quantity.Quantity;
import crosscheck.read.Reading;
import crosscheck.render.JsonPrinter;
import crosscheck.text.Article;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Prints every quantity found, whether anything is claimed with it or not. */
@Command(
        name = "quantities",
        mixinStandardHelpOptions = true,
        description = "Prints every quantity found, claim or not.")
final class Quantities implements Callable<Integer> {

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
        for (Article article : reading.articles()) {
            for (Quantity quantity : pipeline.quantities(article)) {
                FigureView view = editor.figure(article, quantity);
                out.print((format == Format.JSONL ? json.line(editor.article(article), view) : text(article, view))
                        + "\n");
            }
        }
        return Inputs.report(reading.notices(), spec.commandLine().getErr());
    }

    private static String text(Article article, FigureView figure) {
        return article.file() + ":" + figure.number().start() + ": "
                + figure.number().text() + " | " + figure.kind() + " | " + figure.hedge() + " | " + figure.unit()
                + " | " + figure.per();
    }
}
