package crosscheck.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crosscheck.briefing.Flood;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/** One style sheet of a house holds for screen and paper. */
class ThemeTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private static Document page(String css) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader("<html><style>" + css + "</style></html>")));
    }

    @Test
    void namesGiveWayToWhatTheyStandFor() throws Exception {
        Document page = page(
                "p { color: var(--ink); font-family: var(--sans) } :root { --ink: #123456; --sans: 'A', sans-serif }"
                        + " @media screen and (prefers-color-scheme: dark) { :root { --ink: #ffffff } }");
        Theme theme = Theme.of(page);
        assertEquals(
                "p { color: #123456; font-family: 'A', sans-serif }",
                page.getDocumentElement().getTextContent().strip());
        assertEquals("#123456", theme.resolved("var(--ink)"));
    }

    @Test
    void aNameThatIsNotDefinedStopsTheRun() {
        TemplateFailure failure = assertThrows(TemplateFailure.class, () -> Theme.of(page("p { color: var(--ink) }")));
        assertTrue(String.valueOf(failure.getMessage()).contains("--ink"), failure.getMessage());
    }

    @Test
    void aHouseColourReachesPaperAndScreen() throws IOException {
        String own;
        try (var in = Theme.class.getResourceAsStream("/crosscheck/templates/theme.css")) {
            own = new String(java.util.Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
        Files.writeString(folder.resolve("theme.css"), own.replace("--conflict: #a3201d", "--conflict: #00ff00"));
        assertTrue(Printed.html(Flood.briefing(), folder).contains("--conflict: #00ff00"));
        byte[] pdf = Printed.pdf(Flood.briefing(), new House(folder, null, Paper.A4));
        try (PDDocument document = Printed.open(pdf)) {
            var page = new PDFRenderer(document).renderImage(0, 2);
            boolean green = false;
            for (int y = 0; y < page.getHeight(); y++) {
                for (int x = 0; x < page.getWidth(); x++) {
                    green |= (page.getRGB(x, y) & 0xFFFFFF) == 0x00FF00;
                }
            }
            assertTrue(green, "the mark of a conflict in the house's colour");
        }
    }
}
