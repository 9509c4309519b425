package crosscheck.cli;

import crosscheck.archive.ArchiveException;
import crosscheck.lexicon.LexiconException;
import crosscheck.render.TemplateFailure;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in one line what went wrong; only what the program's authors must see comes with its trace. */
final class Failures {

    /** Exit code for wrong use, a missing file, or configuration that is broken. */
    static final int WRONG_USE = 2;

    private Failures() {}

    static int wrongUse(ParameterException failure, String[] args) {
        PrintWriter err = failure.getCommandLine().getErr();
        err.println("crosscheck: " + failure.getMessage());
        if (!UnmatchedArgumentException.printSuggestions(failure, err)) {
            err.println("Try 'crosscheck " + command(failure.getCommandLine()) + "--help'.");
        }
        return WRONG_USE;
    }

    static int failed(Exception failure, CommandLine command, ParseResult result) {
        PrintWriter err = command.getErr();
        switch (failure) {
            case LexiconException e -> err.println("crosscheck: broken word list: " + e.getMessage());
            case TemplateFailure e -> err.println("crosscheck: broken template: " + e.getMessage());
            case ArchiveException e -> err.println("crosscheck: " + e.getMessage());
            case IOException e -> err.println("crosscheck: " + e.getMessage());
            case UncheckedIOException e -> err.println("crosscheck: " + e.getMessage());
            default -> {
                err.println("crosscheck: this should not happen; please report it with the lines below");
                failure.printStackTrace(err);
            }
        }
        return WRONG_USE;
    }

    /** A class that could not be made ready: a word list that it reads is broken. */
    static int unready(ExceptionInInitializerError failure, PrintWriter err) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof LexiconException) {
                err.println("crosscheck: broken word list: " + cause.getMessage());
                return WRONG_USE;
            }
        }
        throw failure;
    }

    private static String command(CommandLine command) {
        return command.getParent() == null ? "" : command.getCommandName() + " ";
    }
}
