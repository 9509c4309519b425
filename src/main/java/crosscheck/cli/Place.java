package crosscheck.cli;

import crosscheck.archive.ArchiveException;
import crosscheck.archive.Location;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Where the archive is that a command works with. */
final class Place {

    /** Its file when none is named. */
    static final String FILE = "crosscheck.db";

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(
            names = "--archive",
            paramLabel = "FILE",
            description = "The archive: a file, or a database at jdbc:postgresql://HOST/NAME?user=USER.")
    private @Nullable String archive;

    @Option(
            names = "--password-file",
            paramLabel = "FILE",
            description = "File whose first line is the database's password; else PGPASSWORD and .pgpass are asked.")
    private @Nullable Path passwordFile;

    /** Whether an archive was named. */
    boolean named() {
        return archive != null;
    }

    /** The archive that was named, else the file of that name in the working directory. */
    Location location() {
        try {
            return new Location(archive == null ? FILE : archive, password());
        } catch (ArchiveException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        }
    }

    private @Nullable String password() {
        if (passwordFile == null) {
            return System.getenv("PGPASSWORD");
        }
        try {
            return Files.readString(passwordFile).lines().findFirst().orElse("");
        } catch (IOException e) {
            throw new ParameterException(spec.commandLine(), passwordFile + ": the password file cannot be read", e);
        }
    }
}
