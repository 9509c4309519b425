package crosscheck.archive;

import java.sql.SQLException;
import java.util.Objects;
import java.util.stream.Stream;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Says what a database's refusal means for whoever uses the archive. */
final class Trouble {

    private Trouble() {}

    static ArchiveException of(Location location, Exception failure) {
        SQLException cause = Stream.iterate((Throwable) failure, Objects::nonNull, Throwable::getCause)
                .filter(SQLException.class::isInstance)
                .map(SQLException.class::cast)
                .findFirst()
                .orElse(null);
        if (cause instanceof SQLiteException lite) {
            return new ArchiveException(location + ": " + words(lite.getResultCode(), lite), failure);
        }
        if (cause != null) {
            return new ArchiveException(location + ": " + server(cause), failure);
        }
        return new ArchiveException(location + ": " + failure.getMessage(), failure);
    }

    private static String words(SQLiteErrorCode code, SQLiteException failure) {
        return switch (SQLiteErrorCode.getErrorCode(code.code & 0xff)) {
            case SQLITE_FULL ->
                "there is no room left; what was reported as added is safe: make room and give the same command again";
            case SQLITE_BUSY, SQLITE_LOCKED -> "another program is writing to it and did not finish in time; try again";
            case SQLITE_CORRUPT, SQLITE_NOTADB ->
                "is damaged; 'crosscheck archive verify' says how far, and an export can be imported into a new archive";
            case SQLITE_READONLY, SQLITE_PERM, SQLITE_CANTOPEN -> "cannot be opened for writing here";
            case SQLITE_IOERR ->
                "the disk cannot be read or written (" + code.name() + "); what was reported as added is safe";
            default -> String.valueOf(failure.getMessage());
        };
    }

    private static String server(SQLException failure) {
        String state = String.valueOf(failure.getSQLState());
        if (state.startsWith("28")) {
            return "the database refused the user or the password; it is taken from PGPASSWORD, --password-file or .pgpass";
        }
        if (state.equals("3D000")) {
            return "there is no such database; create it first";
        }
        if (state.startsWith("08")) {
            return "the database server cannot be reached";
        }
        return String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
    }
}
