package crosscheck.render;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crosscheck.briefing.Briefing;
import crosscheck.briefing.Edition;
import crosscheck.briefing.Flood;
import crosscheck.briefing.Hostile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class MarkdownPrinterTest {

    private static String digest(Briefing briefing) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new MarkdownPrinter().print(briefing, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void findingsAreTold() throws IOException {
        String digest = digest(Flood.briefing());
        assertTrue(digest.startsWith("# The Verran flood, first week\n"), digest);
        assertTrue(digest.contains("### 1\\. How many people have left the Verran valley?\n"), digest);
        assertTrue(
                digest.contains("**10,000 people v 11,000 v 12,000 v 15,000** (Conflict, four independent voices)"),
                digest);
        assertTrue(
                digest.contains(
                        "- **around 11,000**: Tomas Reuel, through Radio Nord, published 4 May 2031; in The Herald\n"),
                digest);
        assertTrue(digest.contains("- **10,000 people** (planned): Ilse Maron"), digest);
        assertTrue(digest.contains("**$2.2 billion → $2.6 billion**".replace("$", "\\$")), digest);
        assertFalse(digest.contains("Printed here"), digest);
    }

    @Test
    void aShortEditionSaysWhatItLeavesOut() throws IOException {
        String digest = digest(Flood.issue().briefing(new Edition("Flood", null, 1)));
        assertTrue(digest.contains("the other 3 are in the HTML page and in briefing.json"), digest);
        assertFalse(digest.contains("Figures that moved"), digest);
    }

    @Test
    void articlesStayText() throws IOException {
        String digest = digest(Hostile.briefing());
        assertFalse(digest.matches("(?s).*(?<!\\\\)[<\\[`].*"), digest);
        assertTrue(digest.contains("\\<i\\>Mallory\\</i\\>"), digest);
        assertFalse(digest.contains("\u202E"), "no mark that turns the order of letters");
    }
}
