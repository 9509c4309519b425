package crosscheck.cli;

import crosscheck.pipeline.Limits;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How much of the machine a run takes and how much of one article it reads. */
final class Effort {

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Articles read at a time (default: one for each core). Results do not depend on it.")
    private @Nullable Integer threads;

    @Option(
            names = "--max-characters",
            paramLabel = "N",
            defaultValue = "" + Limits.CHARACTERS,
            description = "Characters of an article that are read (default: ${DEFAULT-VALUE}).")
    private int characters = Limits.CHARACTERS;

    @Option(
            names = "--max-claims",
            paramLabel = "N",
            defaultValue = "" + Limits.CLAIMS,
            description = "Claims of an article that are kept (default: ${DEFAULT-VALUE}).")
    private int claims = Limits.CLAIMS;

    Limits limits() {
        Integer asked = threads;
        try {
            return new Limits(asked == null ? Limits.usual().threads() : asked, characters, claims);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(
                    spec.commandLine(), "--threads, --max-characters and --max-claims are at least 1", e);
        }
    }
}
