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
        return report(
                notices.stream().filter(Notice::lost).map(Notice::toString).toList(),
                notices.stream()
                        .filter(one -> !one.lost())
                        .map(Notice::toString)
                        .toList(),
                err);
    }

    /**
     * Prints what could not be read, and what was read only in part, and returns the exit code.
     *
     * @param unreadable one line for each input that was lost
     * @param remarks one line for each that was not
     */
    static int report(List<String> unreadable, List<String> remarks, PrintWriter err) {
        unreadable.forEach(line -> err.println("not read: " + line));
        remarks.forEach(line -> err.println("note: " + line));
        return unreadable.isEmpty() ? 0 : PARTLY;
    }
}
