package crosscheck.cli;

import crosscheck.briefing.PairView;
import crosscheck.pipeline.Pipeline;
import crosscheck.read.Reading;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Prints why claims stand together or apart, gate by gate and feature by feature. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Prints why claims were put together or kept apart, gate by gate and feature by feature.",
        footer = {
            "",
            "Examples:",
            "  crosscheck explain articles --of g-2f6d01c3b7aa                every pair of a group",
            "  crosscheck explain articles --of 2f6d01c3b7aa,90be77d1f0c4    two claims",
            "",
            "The ids stand in briefing.json; crosscheck claims prints those of claims. Sixty pairs are printed at the most."
        })
final class Explain implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private Inputs inputs = new Inputs();

    @Option(
            names = "--of",
            paramLabel = "ID",
            split = ",",
            required = true,
            description = "Id of a group, or ids of two or more claims with commas.")
    private List<String> ids = List.of();

    @Override
    public Integer call() {
        Pipeline pipeline = new Pipeline();
        Reading reading = pipeline.read(inputs.paths());
        List<PairView> pairs = explained(pipeline, reading);
        if (pairs.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "--of names one claim: there is no pair to explain");
        }
        PairListing listing = new PairListing(spec.commandLine().getOut());
        pairs.forEach(listing::print);
        return Inputs.report(reading.notices(), spec.commandLine().getErr());
    }

    private List<PairView> explained(Pipeline pipeline, Reading reading) {
        try {
            return pipeline.explain(reading.articles(), ids);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        }
    }
}
