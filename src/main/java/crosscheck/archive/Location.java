package crosscheck.archive;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where an archive is: a file, or a PostgreSQL database.
 *
 * @param address the file's path, or a JDBC address without a password
 * @param password for the database, null to leave it to the driver, which knows {@code .pgpass}
 */
public record Location(String address, @Nullable String password) {

    private static final String POSTGRES = "jdbc:postgresql:";
    private static final Pattern SECRET = Pattern.compile("(?i)[?&]password=|//[^/@]*:[^/@]*@");

    /** @throws ArchiveException when the address is of another database, or holds a password */
    public Location {
        if (SECRET.matcher(address).find()) {
            throw new ArchiveException(
                    "an archive's address must not hold a password: put it into the environment as PGPASSWORD,"
                            + " or into a file and name that with --password-file");
        }
        if (address.toLowerCase(Locale.ROOT).startsWith("jdbc:") && !address.startsWith(POSTGRES)) {
            throw new ArchiveException(address + ": an archive is a file or a database at jdbc:postgresql:");
        }
    }

    boolean postgres() {
        return address.startsWith(POSTGRES);
    }

    /** The archive's file. */
    Path file() {
        return Path.of(address);
    }

    /** Whether there is something to open. A server's database can only be tried. */
    public boolean exists() {
        return postgres() || Files.exists(file());
    }

    String url() {
        return postgres() ? address : "jdbc:sqlite:" + file().toAbsolutePath();
    }

    Properties secrets() {
        Properties secrets = new Properties();
        if (postgres() && password != null) {
            secrets.setProperty("password", password);
        }
        return secrets;
    }

    /** The address alone: what may be shown. */
    @Override
    public String toString() {
        return address;
    }
}
