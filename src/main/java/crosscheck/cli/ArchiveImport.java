package crosscheck.cli;

import crosscheck.pipeline.Archivist;
import crosscheck.pipeline.Pipeline;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads an export into an archive that holds nothing yet. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description =
                "Reads an export into an archive that holds nothing yet; the claims are read again from the text.")
final class ArchiveImport implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private Place place = new Place();

    @Parameters(paramLabel = "FILE", description = "What 'archive export' wrote.")
    private Path file = Path.of("");

    @Override
    public Integer call() throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new ParameterException(spec.commandLine(), file + ": no such file");
        }
        try (Archivist archivist = new Archivist(Pipeline::new, place.location(), true, Clock.systemUTC())) {
            long lines = archivist.importFrom(file);
            spec.commandLine().getOut().println("Read " + lines + " lines from " + file + ".");
        }
        return 0;
    }
}
