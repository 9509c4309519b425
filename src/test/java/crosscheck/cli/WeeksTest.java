package crosscheck.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Week after week with one archive: what is new, what an editor decides, what has to be corrected. */
class WeeksTest {

    private static final String STORY =
            " The Ruritanian port of Strelsau lay under water after the Hentzau dam broke, and Zenda and Hofbau were cut off.";

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    private Path archive;

    @BeforeEach
    void twoFiguresInTheFirstWeek() throws IOException {
        archive = folder.resolve("archive.db");
        add("1.txt", "Record", "2024-10-22", "The flood in Strelsau killed 41 people, the interior ministry said.");
        add("2.txt", "Herald", "2024-10-22", "The flood in Strelsau killed 63 people, the Red Cross said.");
    }

    private void add(String name, String source, String day, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.writeString(
                file,
                "---\nsource: " + source + "\npublished: " + day + "\ntitle: Flood in Strelsau\n---\n" + text + STORY);
        assertEquals(0, run("archive", "add", file, "--archive", archive), err::toString);
    }

    private int run(Object... arguments) {
        out.getBuffer().setLength(0);
        String[] words = Stream.of(arguments).map(Object::toString).toArray(String[]::new);
        return Main.run(new PrintWriter(out), new PrintWriter(err), words);
    }

    private JsonNode brief(String week) throws IOException {
        assertEquals(
                0,
                run("brief", "--archive", archive, "--week", week, "-o", folder, "--format", "json,html"),
                err::toString);
        return new ObjectMapper().readTree(folder.resolve("briefing.json").toFile());
    }

    private String finding() {
        run("archive", "issues", "--archive", archive);
        return out.toString().replaceAll("(?s).*(g-[0-9a-f]+)  conflict.*", "$1");
    }

    private void rule(String decision, String reason, Object... more) {
        List<Object> words = new ArrayList<>(List.of("rule", finding(), "--decision", decision, "--by", "Anna"));
        words.addAll(List.of("--reason", reason, "--archive", archive));
        words.addAll(List.of(more));
        assertEquals(0, run(words.toArray()), err::toString);
    }

    @Test
    void aWeekWithoutNewsSaysSo() throws IOException {
        assertEquals(1, brief("2024-W43").at("/series/new").size());
        JsonNode second = brief("2024-W44");
        assertTrue(second.at("/series/nothing").asText().startsWith("Nothing new: "), second::toString);
        assertEquals(1, second.at("/series/open").size());
        assertTrue(second.at("/series/open/0/words").asText().contains("since the issue of"), second::toString);
        assertTrue(Files.readString(folder.resolve("briefing.html")).contains("Nothing new: no article"));
    }

    @Test
    void aNewFigureChangesWhatIsOpen() throws IOException {
        brief("2024-W43");
        add("3.txt", "Courier", "2024-10-29", "The flood in Strelsau killed 17 people, the mayor said.");
        JsonNode second = brief("2024-W44");
        assertTrue(
                second.at("/series/changed/0/words").asText().startsWith("41 v 63 became 17 v 41 v 63; open"),
                second::toString);
    }

    @Test
    void aRuledFindingMovesAwayAndReopensWithAReason() throws IOException {
        brief("2024-W43");
        rule("prefer", "41: the ministry counted");
        JsonNode second = brief("2024-W44");
        assertEquals(1, second.at("/series/ruled").size());
        assertFalse(Files.readString(folder.resolve("briefing.html")).contains("class=\"finding conflict\""));
        run("archive", "rulings", "--archive", archive);
        assertTrue(out.toString().contains("  decision: prefer\n  by: Anna\n"), out::toString);
        add("3.txt", "Courier", "2024-11-05", "The flood in Strelsau killed 17 people, the mayor said.");
        JsonNode third = brief("2024-W45");
        assertTrue(
                third.at("/series/reopened/0/words").asText().startsWith("Reopened: a new figure, 17 (the mayor)."),
                third::toString);
    }

    @Test
    void aRulingEndsWithItsDay() throws IOException {
        brief("2024-W43");
        rule("ask", "call the port", "--until", "2024-10-30");
        assertTrue(brief("2024-W44")
                .at("/series/reopened/0/words")
                .asText()
                .startsWith("Reopened: the ruling held until 30 October 2024."));
    }

    @Test
    void aRecalledArticleIsCorrectedInLaterIssues() throws IOException {
        brief("2024-W43");
        assertEquals(0, run("archive", "retract", "2.txt", "--reason", "withdrawn", "--archive", archive));
        assertTrue(out.toString().contains("issue 1 (Briefing, 21 October 2024 to 27 October 2024, "), out::toString);
        JsonNode second = brief("2024-W44");
        assertTrue(
                second.at("/series/corrections/0")
                        .asText()
                        .startsWith("Correction: “Flood in Strelsau” (Herald) was taken back (withdrawn)"),
                second::toString);
        assertEquals(1, second.at("/series/settled").size(), "nothing contradicts the other figure any more");
    }

    @Test
    void aDecidedFigureInADraftIsNoFailure() throws IOException {
        brief("2024-W43");
        run("archive", "retract", "2.txt", "--reason", "withdrawn", "--archive", archive);
        rule("prefer", "63 after all");
        Path draft = folder.resolve("draft.txt");
        Files.writeString(draft, "The flood in Strelsau killed 17 people, a nurse said." + STORY);
        assertEquals(
                1,
                run("check", draft, "--archive", archive, "--date", "2024-10-22", "--fail-on", "conflict"),
                out::toString);
        assertEquals(0, run("check", draft, "--archive", archive, "--format", "sarif"), err::toString);
        assertFalse(out.toString().contains("suppressions"), "the ruling did not know 17");
    }

    @Test
    void whatIsNotThereIsNamed() {
        assertEquals(2, run("rule", "g-0", "--decision", "ask", "--by", "A", "--reason", "x", "--archive", archive));
        assertTrue(err.toString().contains("no finding \"g-0\" in any issue of the archive"), err::toString);
        assertEquals(2, run("archive", "stats", "--archive", folder.resolve("none.db")));
        assertTrue(err.toString().contains("no such archive; 'crosscheck archive add' makes one"), err::toString);
        assertEquals(2, run("archive", "retract", "9.txt", "--reason", "x", "--archive", archive));
        assertTrue(err.toString().contains("no article \"9.txt\" in the archive"), err::toString);
        assertEquals(2, run("archive", "stats", "--archive", "jdbc:postgresql://localhost/x?password=hunter2"));
        assertFalse(err.toString().contains("hunter2"), err::toString);
    }
}
