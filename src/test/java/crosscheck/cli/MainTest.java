package crosscheck.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import crosscheck.lexicon.LexiconException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The command line as a user meets it: what it prints where, and how it ends. */
class MainTest {

    private static final String FLOOD = "The flood in Lod killed 12 people on Friday, the mayor said.\n";
    private static final String OTHER = "The flood in Lod killed 40 people on Friday, the police said.\n";

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    private Path articles;
    private Path reports;

    @BeforeEach
    void write() throws IOException {
        articles = Files.createDirectories(folder.resolve("articles"));
        reports = folder.resolve("reports");
        file("a.txt", "---\nsource: Lod Post\npublished: 2024-10-21\n---\n" + FLOOD);
        file("b.txt", "---\nsource: Lod News\npublished: 2024-10-28\n---\n" + OTHER);
    }

    private void file(String name, String text) throws IOException {
        Files.writeString(articles.resolve(name), text);
    }

    private int run(Object... arguments) {
        String[] words = Stream.of(arguments).map(Object::toString).toArray(String[]::new);
        return Main.run(new PrintWriter(out), new PrintWriter(err), words);
    }

    private JsonNode brief(Object... options) throws IOException {
        Object[] arguments = Stream.concat(
                        Stream.of("brief", articles, "-o", reports, "--format", "json"), Stream.of(options))
                .toArray();
        assertEquals(0, run(arguments), err::toString);
        return new ObjectMapper().readTree(Files.readString(reports.resolve("briefing.json")));
    }

    private void assertWrongUse(String message, Object... arguments) {
        assertEquals(2, run(arguments));
        assertTrue(err.toString().startsWith("crosscheck: " + message), err.toString());
        assertEquals("", out.toString());
    }

    @Test
    void briefPrintsWhatItReadFoundAndWrote() {
        assertEquals(0, run("brief", articles, "-o", reports, "--format", "csv,json", "--title", "Floods"));
        assertEquals("", err.toString());
        assertTrue(
                out.toString().startsWith("Floods: Two articles from two outlets; two numeric claims\n"),
                out.toString());
        for (String file : List.of("briefing.json", "claims.csv", "groups.csv")) {
            assertTrue(out.toString().contains("  " + reports.resolve(file) + "\n"), out.toString());
            assertTrue(Files.exists(reports.resolve(file)), file);
        }
        assertTrue(
                out.toString().lines().allMatch(line -> line.startsWith("  " + reports) || line.length() <= 100),
                out.toString());
    }

    @Test
    void nothingIsLeftBesideTheFiles() throws IOException {
        brief();
        try (Stream<Path> files = Files.list(reports)) {
            assertEquals(List.of(reports.resolve("briefing.json")), files.toList());
        }
    }

    @Test
    void windowsLineEndsGiveTheSameClaims() throws IOException {
        file(
                "a.txt",
                "The flood\nkilled 12 people in Lod, where it left\n3,000 homeless. It cost $40 million.\n\nFlood kills 12\n");
        Files.delete(articles.resolve("b.txt"));
        JsonNode plain = brief().get("claims");
        file("a.txt", Files.readString(articles.resolve("a.txt")).replace("\n", "\r\n"));
        JsonNode windows = brief().get("claims");
        assertFalse(plain.isEmpty());
        assertEquals(plain.size(), windows.size());
        for (int i = 0; i < plain.size(); i++) {
            for (String field : List.of("counted", "actor", "event", "place", "time", "modality", "attribution")) {
                assertEquals(
                        plain.get(i).get(field).toString().replace("\\r", ""),
                        windows.get(i).get(field).toString().replace("\\r", ""),
                        field);
            }
            assertEquals(
                    plain.get(i).get("quantity").get("low"),
                    windows.get(i).get("quantity").get("low"));
            assertEquals(
                    plain.get(i).get("mentions").size(),
                    windows.get(i).get("mentions").size());
        }
    }

    @Test
    void aPeriodLeavesOthersAndUndatedArticlesOut() throws IOException {
        file("c.txt", OTHER);
        assertEquals(1, brief("--week", "2024-W43").get("articles").size());
        assertTrue(
                err.toString().contains("note: c.txt: has no date of publication: left out of the period\n"),
                err.toString());
        assertEquals(1, brief("--from", "2024-10-22").get("articles").size());
        assertEquals(1, brief("--to", "2024-10-27").get("articles").size());
        assertEquals(
                2,
                brief("--from", "2024-10-21", "--to", "2024-10-28")
                        .get("articles")
                        .size());
        assertEquals(3, brief().get("articles").size());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--from|soon|Invalid value for option '--from': \"soon\" is no date like 2024-10-21",
                "--week|2024-43|Invalid value for option '--week': \"2024-43\" is no week like 2024-W43",
                "--format|docx|Invalid value for option '--format'",
                "--tolerance|-1|--tolerance -1 is not between 0 and 100",
                "--fail-on|everything|Invalid value for option '--fail-on'",
                "--templates|nowhere|nowhere: no such folder of templates",
                "--colour|red|Unknown options: '--colour', 'red'"
            })
    void aBadOptionIsNamed(String option, String value, String message) {
        if (option.equals("--colour")) {
            assertEquals(2, run("brief", articles, option, value));
            assertTrue(err.toString().contains("--colour"), err.toString());
        } else {
            assertWrongUse(message, "brief", articles, "-o", reports, option, value);
        }
    }

    @Test
    void optionsThatContradictEachOther() {
        assertWrongUse("--week stands in place of", "brief", articles, "--week", "2024-W43", "--to", "2024-10-28");
        assertEquals(2, run("brief", articles, "--from", "2024-10-28", "--to", "2024-10-21"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"brief", "claims", "quantities"})
    void aMissingInputIsWrongUse(String command) {
        Path missing = folder.resolve("missing");
        assertWrongUse(missing + ": no such file or folder", command, articles, missing);
    }

    @Test
    void noCommandAndNoInput() {
        assertWrongUse("name a command", new Object[0]);
        assertEquals(2, run("brief"));
        assertEquals(2, run("breif", articles));
        assertTrue(err.toString().contains("brief"), err.toString());
    }

    @Test
    void anOutputFolderThatIsAFile() throws IOException {
        Files.writeString(reports, "");
        assertWrongUse(reports + " is a file, not a folder", "brief", articles, "-o", reports);
    }

    @Test
    void whatCannotBeReadIsNamedAndTheRestDone() throws IOException {
        Files.write(articles.resolve("c.txt"), new byte[] {'a', (byte) 0xFF});
        file("d.txt", "Nobody was hurt in the flood.");
        assertEquals(3, run("brief", articles, "-o", reports, "--format", "json,html"));
        assertEquals(
                "not read: c.txt: byte 2: 0xFF is not UTF-8; save the file as UTF-8\nnote: d.txt: has no figures\n",
                err.toString().replace("\r", ""));
        JsonNode coverage = new ObjectMapper()
                .readTree(Files.readString(reports.resolve("briefing.json")))
                .get("coverage");
        assertEquals(
                "[\"c.txt: byte 2: 0xFF is not UTF-8; save the file as UTF-8\"]",
                coverage.get("unreadable").toString());
        assertEquals(3, coverage.get("articles").asInt());
        String page = Files.readString(reports.resolve("briefing.html"));
        assertTrue(page.contains("c.txt: byte 2") && page.contains("d.txt: has no figures"));
    }

    @Test
    void anEmptyFolderIsSaidAndBriefed() throws IOException {
        Path empty = Files.createDirectories(folder.resolve("empty"));
        assertEquals(0, run("brief", empty, "-o", reports, "--format", "json"));
        assertEquals("note: " + empty + ": holds no articles\n", err.toString());
        assertTrue(Files.exists(reports.resolve("briefing.json")));
    }

    @Test
    void failOnConflict() throws IOException {
        file("b.txt", "---\nsource: Lod News\npublished: 2024-10-21\n---\n" + OTHER);
        assertEquals(1, run("brief", articles, "-o", reports, "--format", "json", "--fail-on", "conflict"));
        assertTrue(out.toString().contains("Conflicts"), out.toString());
        assertEquals(
                0, run("brief", articles.resolve("a.txt"), "-o", reports, "--format", "json", "--fail-on", "conflict"));
    }

    @Test
    void claimsForReadingShowWordsAndRules() {
        assertEquals(0, run("claims", articles.resolve("a.txt")));
        List<String> lines = out.toString().lines().toList();
        assertTrue(lines.get(0).startsWith("a.txt"), out.toString());
        assertTrue(lines.get(2).startsWith("1. 12   at 24   id "), out.toString());
        assertTrue(lines.get(3).contains("[12] people"), out.toString());
        assertTrue(
                lines.stream().anyMatch(l -> l.matches("   event     kill.*\"killed\" +\\(event\\..*\\)")),
                out.toString());
        assertTrue(lines.stream().anyMatch(l -> l.startsWith("   not read  ")), out.toString());
        assertTrue(lines.stream().allMatch(l -> l.equals(l.stripTrailing())), out.toString());
    }

    @Test
    void claimsForPrograms() throws IOException {
        assertEquals(0, run("claims", articles, "--format", "jsonl"));
        List<String> lines = out.toString().lines().toList();
        assertEquals(2, lines.size());
        assertEquals(
                new ObjectMapper().readTree(lines.getFirst()),
                brief().get("claims").get(0));
    }

    @Test
    void claimsAsTable() {
        assertEquals(0, run("claims", articles, "--format", "csv"));
        assertTrue(out.toString().startsWith("id,file,source,"), out.toString());
        assertEquals(3, out.toString().lines().count());
    }

    @Test
    void quantities() throws IOException {
        file("c.txt", "Prices rose by 3% in May. \uD83D\uDE00 Then they fell by 5 kg.");
        assertEquals(0, run("quantities", articles.resolve("c.txt"), "--format", "jsonl"));
        List<String> lines = out.toString().lines().toList();
        assertEquals(2, lines.size());
        assertEquals(
                "{\"article\":{\"id\":\"c.txt\",\"file\":\"c.txt\"},\"text\":\"3%\",\"start\":15,\"end\":17,\"kind\":\"percent\",\"low\":3,\"high\":3,"
                        + "\"hedge\":null,\"unit\":\"%\",\"per\":null}",
                lines.getFirst());
        assertEquals(46, new ObjectMapper().readTree(lines.get(1)).get("start").asInt());
    }

    @ParameterizedTest
    @CsvSource({
        "--help, Usage: crosscheck",
        "--version, crosscheck 0.1.0",
        "brief --help, Usage: crosscheck brief",
        "claims --help, Usage: crosscheck claims"
    })
    void help(String arguments, String start) {
        assertEquals(0, run((Object[]) arguments.split(" ", -1)));
        assertTrue(out.toString().startsWith(start), out.toString());
        assertEquals("", err.toString());
    }

    @Test
    void aBrokenWordListOfALazyClassIsNamed() {
        StringWriter err = new StringWriter();
        LexiconException broken = new LexiconException("units.tsv:3: has 2 cells, the header has 5");
        int code = Failures.unready(new ExceptionInInitializerError(broken), new PrintWriter(err, true));
        assertEquals(2, code);
        assertEquals(
                "crosscheck: broken word list: units.tsv:3: has 2 cells, the header has 5",
                err.toString().strip());
    }
}
