package crosscheck.archive;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The archive in a real PostgreSQL server, which is started for the tests. */
class PostgresStoreTest extends StoreTest {

    private static EmbeddedPostgres server;
    private static int made;

    @BeforeAll
    static void start() throws IOException {
        server = EmbeddedPostgres.builder().start();
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    @Override
    Location fresh() {
        String name = "archive" + made++;
        sql("CREATE DATABASE " + name);
        return new Location("jdbc:postgresql://localhost:" + server.getPort() + "/" + name + "?user=postgres", null);
    }

    @Test
    void aWrongPasswordIsNeverEchoed() {
        sql("CREATE ROLE anna LOGIN PASSWORD 'right'");
        Location location =
                new Location("jdbc:postgresql://localhost:" + server.getPort() + "/nowhere?user=anna", "hunter2");
        String message = String.valueOf(assertThrows(
                        ArchiveException.class, () -> new Archive(location, true, Sample.RULES).close())
                .getMessage());
        assertFalse(message.contains("hunter2") || location.toString().contains("hunter2"), message);
        assertTrue(message.contains("there is no such database"), message);
        assertThrows(
                ArchiveException.class, () -> new Location("jdbc:postgresql://localhost/x?password=hunter2", null));
    }

    private static void sql(String statement) {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement one = connection.createStatement()) {
            one.execute(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
