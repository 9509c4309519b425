package crosscheck.archive;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crosscheck.text.Article;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The archive in a file, and what can happen to files. */
class SqliteStoreTest extends StoreTest {

    @TempDir
    private Path folder;

    private int made;

    @Override
    Location fresh() {
        return new Location(folder.resolve("archive-" + made++ + ".db").toString(), null);
    }

    private static String refusal(Location location) {
        return String.valueOf(assertThrows(
                        ArchiveException.class, () -> new Archive(location, true, Sample.RULES).close())
                .getMessage());
    }

    private static Location filled(Location location, int articles) {
        try (Archive archive = new Archive(location, true, Sample.RULES)) {
            archive.add(Sample.many("x", articles).stream().map(Sample::entry).toList(), Sample.NOW);
        }
        return location;
    }

    @Test
    void aForeignFileIsLeftAsItIs() throws IOException {
        Location location = fresh();
        byte[] letter = "Dear editor, this is no archive.".getBytes(java.nio.charset.StandardCharsets.UTF_8);
        Files.write(location.file(), letter);
        assertTrue(refusal(location).endsWith("is no archive, and was left as it is"));
        assertArrayEquals(letter, Files.readAllBytes(location.file()));
    }

    @Test
    void anotherProgramsDatabaseIsLeftAsItIs() throws SQLException, IOException {
        Location location = fresh();
        sql(location, "CREATE TABLE song (title TEXT)");
        byte[] before = Files.readAllBytes(location.file());
        assertTrue(refusal(location).contains("is a database of another program"));
        assertArrayEquals(tail(before), tail(Files.readAllBytes(location.file())), "but for the header's journal mode");
    }

    private static byte[] tail(byte[] file) {
        return Arrays.copyOfRange(file, 100, file.length);
    }

    @Test
    void aTruncatedFileIsNamedAsDamaged() throws IOException {
        Location location = filled(fresh(), 40);
        byte[] whole = Files.readAllBytes(location.file());
        Files.write(location.file(), Arrays.copyOf(whole, whole.length / 2));
        String message = String.valueOf(assertThrows(ArchiveException.class, () -> {
                    try (Archive archive = new Archive(location, false, Sample.RULES)) {
                        archive.each(kept -> {});
                        List<String> wrong = archive.verify();
                        throw new ArchiveException(String.join("\n", wrong));
                    }
                })
                .getMessage());
        assertTrue(!message.isEmpty(), "damage is told");
    }

    @Test
    void aNewerSchemaIsRefused() throws SQLException {
        Location location = filled(fresh(), 1);
        sql(
                location,
                "INSERT INTO schema_history (installed_rank, version, description, type, script, installed_by,"
                        + " execution_time, success) VALUES (99, '7', 'later', 'SQL', 'V7__later.sql', 'x', 1, 1)");
        assertTrue(refusal(location).contains("was written by a newer crosscheck (schema 7; this one knows 2)"));
    }

    @Test
    void anOlderSchemaIsBroughtUpToDate() throws SQLException {
        Location location = fresh();
        new Opening(location).migrate("1");
        sql(location, "PRAGMA application_id = " + 0x5843484b);
        sql(
                location,
                "INSERT INTO article VALUES (1, 'a.txt', 'print', 'a.txt', NULL, NULL, NULL, NULL, NULL, NULL, NULL,"
                        + " 'Twelve people died.', '2031-01-01T00:00:00Z', 'current', NULL, NULL, 'older', 0, x'')");
        try (Archive archive = new Archive(location, false, Sample.RULES)) {
            assertEquals(
                    "Twelve people died.",
                    archive.find("a.txt").orElseThrow().article().text());
            assertEquals(List.of(), archive.ledger().rulings());
        }
    }

    @Test
    void aFullDiskLosesNothing() throws SQLException {
        Location location = filled(fresh(), 2);
        List<String> safe = new ArrayList<>();
        String message = String.valueOf(assertThrows(ArchiveException.class, () -> {
                    try (Archive archive = new Archive(location, false, Sample.RULES)) {
                        archive.limit(120);
                        for (int i = 0; i < 2_000; i++) {
                            Article article = Sample.flood("y-" + i, "Herald", i);
                            archive.add(List.of(Sample.entry(article)), Sample.NOW);
                            safe.add(article.id());
                        }
                    }
                })
                .getMessage());
        assertTrue(message.contains("there is no room left; what was reported as added is safe"), message);
        assertTrue(!safe.isEmpty(), "some had room");
        try (Archive archive = new Archive(location, false, Sample.RULES)) {
            assertEquals(safe.size() + 2, archive.counts().articles());
            assertEquals(List.of(), archive.verify());
            archive.add(List.of(Sample.entry(Sample.flood("z", "Record", 3))), Sample.NOW);
        }
    }

    @Test
    void verifySaysWhatIsWrong() throws SQLException {
        Location location = filled(fresh(), 2);
        sql(location, "UPDATE article SET body = 'Something else.' WHERE number = 1");
        sql(location, "INSERT INTO story VALUES ('flood', '2031-01-01', 77)");
        try (Archive archive = new Archive(location, false, Sample.RULES)) {
            assertEquals(
                    List.of(
                            "article x-0 (number 1): its text is not what was added",
                            "story: 1 rows lead to articles that are not there"),
                    archive.verify());
        }
    }

    @Test
    void theLookUpsReadTheCoveringKeyAlone() throws SQLException {
        Location location = filled(fresh(), 3);
        for (String query : List.of(Stories.lookUp(2, 80), Stories.count(2))) {
            List<String> plan = plan(location, query.replace("?", "1"));
            assertTrue(plan.contains("SEARCH s USING PRIMARY KEY (term=?)"), plan::toString);
            assertTrue(plan.stream().noneMatch(step -> step.startsWith("SCAN s")), plan::toString);
        }
    }

    private static List<String> plan(Location location, String query) throws SQLException {
        List<String> plan = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection(location.url());
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("EXPLAIN QUERY PLAN " + query)) {
            while (rows.next()) {
                plan.add(rows.getString("detail"));
            }
        }
        return plan;
    }

    private static void sql(Location location, String statement) throws SQLException {
        try (Connection connection = DriverManager.getConnection(location.url());
                Statement one = connection.createStatement()) {
            one.execute(statement);
        }
    }
}
