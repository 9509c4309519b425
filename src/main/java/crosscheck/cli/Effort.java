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

    @Option(
            names = "--max-sentence",
            paramLabel = "N",
            defaultValue = "" + Limits.SENTENCE,
            description = "Characters of a sentence; a longer one is read in pieces (default: ${DEFAULT-VALUE}).")
    private int sentence = Limits.SENTENCE;

    @Option(
            names = "--max-group",
            paramLabel = "N",
            defaultValue = "" + Limits.GROUP,
            description = "Claims that are put together at most (default: ${DEFAULT-VALUE}).")
    private int group = Limits.GROUP;

    Limits limits() {
        Integer asked = threads;
        try {
            return new Limits(asked == null ? Limits.usual().threads() : asked, characters, claims, sentence, group);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--threads and every --max option are at least 1", e);
        }
    }
}
