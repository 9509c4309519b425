package crosscheck.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** Opens archives: sees that a file is one, and brings an older one up to date. */
final class Opening {

    /** The newest schema that this program knows: the number of migrations beside this class. */
    static final int SCHEMA = 2;

    /** Marks a SQLite file as an archive: "XCHK". */
    private static final int MARK = 0x5843484b;

    private static final String HISTORY = "schema_history";
    private static final String MAGIC = "SQLite format 3\0";
    private static final int PATIENCE = 20_000;
    private static final Pattern MIGRATION = Pattern.compile("\\d+");

    private final Location location;

    Opening(Location location) {
        this.location = location;
    }

    /**
     * A connection to the archive, whose schema is the newest.
     *
     * @param create whether an archive is made where none is
     */
    Connection open(boolean create) {
        if (!location.postgres()) {
            look(create);
        }
        try {
            Connection connection = connect();
            try {
                prepare(connection, create);
                return connection;
            } catch (SQLException | RuntimeException e) {
                connection.close();
                throw e;
            }
        } catch (SQLException e) {
            throw Trouble.of(location, e);
        }
    }

    /** Sees what a file is before anything is done to it. */
    private void look(boolean create) {
        Path file = location.file();
        if (!Files.exists(file)) {
            if (!create) {
                throw new ArchiveException(location + ": no such archive; 'crosscheck archive add' makes one");
            }
            return;
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] head = in.readNBytes(MAGIC.length());
            if (head.length > 0 && !new String(head, java.nio.charset.StandardCharsets.ISO_8859_1).equals(MAGIC)) {
                throw new ArchiveException(location + ": is no archive, and was left as it is");
            }
        } catch (IOException e) {
            throw new ArchiveException(location + ": cannot be read (" + e.getMessage() + ")", e);
        }
    }

    private Connection connect() throws SQLException {
        if (location.postgres()) {
            return DriverManager.getConnection(location.url(), location.secrets());
        }
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setBusyTimeout(PATIENCE);
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl(location.url());
        return source.getConnection();
    }

    private void prepare(Connection connection, boolean create) throws SQLException {
        if (!location.postgres()) {
            mark(connection);
        }
        int schema = schema(connection);
        if (schema > SCHEMA) {
            throw new ArchiveException(location + ": was written by a newer crosscheck (schema " + schema
                    + "; this one knows " + SCHEMA + "): use that, or a newer one");
        }
        if (schema < SCHEMA) {
            if (schema == 0 && !create) {
                throw new ArchiveException(location + ": holds no archive; 'crosscheck archive add' makes one");
            }
            migrate();
        }
    }

    private void mark(Connection connection) throws SQLException {
        int mark = number(connection, "PRAGMA application_id");
        if (mark == MARK) {
            return;
        }
        if (mark != 0 || number(connection, "SELECT COUNT(*) FROM sqlite_master") > 0) {
            throw new ArchiveException(location + ": is a database of another program, and was left as it is");
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA application_id = " + MARK);
        }
    }

    private int schema(Connection connection) throws SQLException {
        try (ResultSet tables = connection.getMetaData().getTables(null, null, HISTORY, null)) {
            if (!tables.next()) {
                return 0;
            }
        }
        int newest = 0;
        try (Statement statement = connection.createStatement();
                ResultSet versions = statement.executeQuery("SELECT version FROM " + HISTORY)) {
            while (versions.next()) {
                Matcher version = MIGRATION.matcher(String.valueOf(versions.getString(1)));
                newest = version.matches() ? Math.max(newest, Integer.parseInt(version.group())) : newest;
            }
        }
        return newest;
    }

    private static int number(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            return result.next() ? result.getInt(1) : 0;
        }
    }

    private void migrate() {
        migrate(Integer.toString(SCHEMA));
    }

    /** Brings the schema up to a version; each step is one transaction. */
    void migrate(String target) {
        try {
            flyway(target).migrate();
        } catch (FlywayException e) {
            throw new ArchiveException(location + ": its schema could not be brought up to date: " + cause(e), e);
        }
    }

    private Flyway flyway(String target) {
        FluentConfiguration configuration = Flyway.configure(Opening.class.getClassLoader())
                .locations("classpath:crosscheck/archive")
                .table(HISTORY)
                .target(target)
                .placeholders(Map.of(
                        "bytes", location.postgres() ? "BYTEA" : "BLOB",
                        "clustered", location.postgres() ? "" : " WITHOUT ROWID"));
        if (location.postgres()) {
            Properties secrets = location.secrets();
            return configuration
                    .dataSource(location.url(), null, secrets.getProperty("password"))
                    .load();
        }
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(PATIENCE);
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl(location.url());
        return configuration.dataSource(source).load();
    }

    private static String cause(Throwable failure) {
        return Stream.iterate(failure, java.util.Objects::nonNull, Throwable::getCause)
                .reduce((outer, inner) -> inner)
                .map(inner ->
                        String.valueOf(inner.getMessage()).lines().findFirst().orElse(""))
                .orElse("");
    }
}
