package crosscheck.cli;

import crosscheck.pipeline.Press;
import crosscheck.render.House;
import crosscheck.text.Notice;
import java.io.IOException;
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
            arity = "0..*",
            description = "Articles: files, or folders that are searched through.")
    private List<Path> paths = List.of();

    /** Whether paths were named. */
    boolean named() {
        return !paths.isEmpty();
    }

    /** The paths that were named; one that is not there ends the run. */
    List<Path> paths() {
        if (paths.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "Missing required parameter: 'INPUT'");
        }
        present(paths, spec);
        return paths;
    }

    /** Ends the run when one of the paths is not there. */
    static void present(List<Path> paths, CommandSpec spec) {
        for (Path path : paths) {
            if (!Files.exists(path)) {
                throw new ParameterException(spec.commandLine(), path + ": no such file or folder");
            }
        }
    }

    /** A press whose folder has been tried; one that cannot be used ends the run. */
    static Press press(Path folder, House house, CommandSpec spec) {
        Press press = new Press(folder, house);
        try {
            press.open();
        } catch (IOException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        }
        return press;
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
