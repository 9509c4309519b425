package crosscheck.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    @BeforeEach
    void write() throws IOException {
        article("a.txt", "The flood in Lod killed 12 people on Friday, the mayor said.");
        article("b.txt", "The flood in Lod injured 40 people on Friday, the police said.");
        article("c.txt", "The flood in Lod killed 17 people on Friday, the police said.");
    }

    private void article(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), "---\npublished: 2024-10-21\n---\n" + text);
    }

    private int run(Object... arguments) {
        String[] words = Stream.of(arguments).map(Object::toString).toArray(String[]::new);
        return Main.run(new PrintWriter(out), new PrintWriter(err), words);
    }

    private String claim(int index) throws IOException {
        StringWriter lines = new StringWriter();
        Main.run(new PrintWriter(lines), new PrintWriter(err), "claims", folder.toString(), "--format", "jsonl");
        JsonNode claim =
                new ObjectMapper().readTree(lines.toString().lines().toList().get(index));
        return claim.get("id").asText();
    }

    @Test
    void saysWhichGatePartsTwoClaims() throws IOException {
        assertEquals(0, run("explain", folder, "--of", claim(0) + "," + claim(1)), err::toString);
        assertTrue(out.toString().startsWith("12 people  ~  40 people: apart\n"), out.toString());
        assertTrue(
                out.toString()
                        .contains("status          apart       They count different fates: “killed” and “injured”."),
                out.toString());
        assertTrue(out.toString().contains("subject         passes\n"), "every gate is named");
    }

    @Test
    void weighsEveryPairOfAGroup() throws IOException {
        assertEquals(0, run("explain", folder, "--of", "g-" + claim(0)), err::toString);
        assertTrue(out.toString().startsWith("12 people  ~  17 people: one question\n"), out.toString());
        assertTrue(out.toString().contains("\n    counted         +"), "features with what they add");
    }

    @Test
    void anIdThatNothingHasIsWrongUse() {
        assertEquals(2, run("explain", folder, "--of", "g-nothing"));
        assertTrue(err.toString().startsWith("crosscheck: g-nothing: no group and no claim"), err.toString());
        assertEquals("", out.toString());
    }

    @Test
    void oneClaimAloneIsWrongUse() throws IOException {
        assertEquals(2, run("explain", folder, "--of", claim(0)));
        assertTrue(err.toString().startsWith("crosscheck: --of names one claim"), err.toString());
    }
}
