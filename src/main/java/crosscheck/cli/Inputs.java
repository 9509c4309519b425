package crosscheck.cli;

import crosscheck.text.Notice;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The files and folders that every command reads. */
final class Inputs {

    /** Exit code when some inputs could not be read. */
    private static final int PARTLY = 3;

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(
            paramLabel = "INPUT",
            arity = "1..*",
            description = "Articles: files, or folders that are searched through.")
    private List<Path> paths = List.of();

    /** The paths that were named; one that is not there ends the run. */
    List<Path> paths() {
        for (Path path : paths) {
            if (!Files.exists(path)) {
                throw new ParameterException(spec.commandLine(), path + ": no such file or folder");
            }
        }
        return paths;
    }

    /** Prints what could not be read and returns the exit code that says so. */
    static int report(List<Notice> notices, PrintWriter err) {
        notices.forEach(err::println);
        return notices.stream().anyMatch(Notice::lost) ? PARTLY : 0;
    }
}
