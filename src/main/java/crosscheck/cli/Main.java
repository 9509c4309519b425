package crosscheck.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command line. */
@Command(
        name = "crosscheck",
        mixinStandardHelpOptions = true,
        version = "crosscheck 0.1.0",
        description = "Finds the numeric claims in news articles and says where the sources disagree.",
        subcommands = {
            Brief.class,
            Check.class,
            ArchiveGroup.class,
            Rule.class,
            Claims.class,
            Quantities.class,
            Explain.class
        })
public final class Main implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    private Main() {}

    public static void main(String[] args) {
        PrintWriter out = writer(FileDescriptor.out);
        PrintWriter err = writer(FileDescriptor.err);
        System.exit(run(out, err, args));
    }

    /** One call of the program: writes results to {@code out}, everything else to {@code err}, returns the exit code. */
    static int run(PrintWriter out, PrintWriter err, String... args) {
        int code = execute(out, err, args);
        boolean lost = out.checkError();
        if (lost) {
            err.println("crosscheck: not everything could be printed: is the disk full?");
        }
        err.flush();
        return lost ? Failures.WRONG_USE : code;
    }

    private static int execute(PrintWriter out, PrintWriter err, String... args) {
        CommandLine command = new CommandLine(new Main())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(out)
                .setErr(err)
                .setParameterExceptionHandler(Failures::wrongUse)
                .setExecutionExceptionHandler(Failures::failed);
        try {
            return command.execute(args);
        } catch (ExceptionInInitializerError e) {
            return Failures.unready(e, err);
        }
    }

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(), "name a command: brief, check, archive, rule, claims, quantities or explain");
    }

    /** UTF-8 whatever the terminal's locale: the same input gives the same bytes. */
    private static PrintWriter writer(FileDescriptor stream) {
        OutputStream file = new FileOutputStream(stream);
        return new PrintWriter(new OutputStreamWriter(file, StandardCharsets.UTF_8));
    }
}
