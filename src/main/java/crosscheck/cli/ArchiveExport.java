package crosscheck.cli;

import crosscheck.pipeline.Archivist;
import crosscheck.pipeline.Pipeline;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes all that the archive holds to a file. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = "Writes all that the archive holds to a file of JSON lines, for safe keeping or another store.")
final class ArchiveExport implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private Place place = new Place();

    @Parameters(paramLabel = "FILE", description = "The file to write; it must not be there yet.")
    private Path file = Path.of("");

    @Override
    public Integer call() throws IOException {
        try (Archivist archivist = new Archivist(Pipeline::new, place.location(), false, Clock.systemUTC())) {
            long lines = archivist.exportTo(file);
            spec.commandLine().getOut().println("Wrote " + lines + " lines to " + file + ".");
        }
        return 0;
    }
}
