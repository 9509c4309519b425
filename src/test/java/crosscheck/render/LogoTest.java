package crosscheck.render;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crosscheck.briefing.Flood;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A newsroom's sign stands on every page's masthead, and nothing comes in with it. */
class LogoTest {

    private static final int BLUE = 0x1f5580;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void theScreenCarriesThePictureInside() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new HtmlPrinter(new House(null, Logos.svg(folder), Paper.A4)).print(Flood.briefing(), out);
        var pictures = Printed.elements(Printed.page(out.toString(StandardCharsets.UTF_8)), "img");
        assertEquals(1, pictures.size());
        assertTrue(pictures.getFirst().getAttribute("src").startsWith("data:image/svg+xml;base64,"));
        assertEquals("Logo", pictures.getFirst().getAttribute("alt"));
    }

    @Test
    void paperShowsTheDrawing() throws IOException {
        Path logo = Logos.svg(folder, "<rect width=\"120\" height=\"60\" fill=\"#1f5580\"/>");
        House house = new House(null, logo, Paper.A4);
        byte[] pdf = Printed.pdf(Flood.briefing(), house);
        assertArrayEquals(pdf, Printed.pdf(Flood.briefing(), house));
        try (PDDocument document = Printed.open(pdf)) {
            var page = new PDFRenderer(document).renderImage(0);
            int blue = 0;
            for (int y = 0; y < page.getHeight() / 4; y++) {
                for (int x = 0; x < page.getWidth(); x++) {
                    blue += (page.getRGB(x, y) & 0xFFFFFF) == BLUE ? 1 : 0;
                }
            }
            assertTrue(blue > 1000, blue + " pixels of the logo");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <script>alert(1)</script>                           | contains the element script
            <foreignObject><p xmlns="http://www.w3.org/1999/xhtml"/></foreignObject> | contains the element foreignObject
            <image href="https://example.org/a.png"/>           | contains the element image
            <rect width="9" height="9" onclick="alert(1)"/>     | attribute onclick
            <a href="javascript:alert(1)"><rect/></a>           | attribute href
            <rect width="9" height="9" fill="url( https://example.org/#a)"/> | attribute fill
            <rect width="9"                                     | is no XML
            """)
    void whatRunsOrLoadsIsRefused(String content, String reason) throws IOException {
        Path logo = Logos.svg(folder, content);
        IOException refused = assertThrows(IOException.class, () -> new HtmlPrinter(new House(null, logo, Paper.A4)));
        assertTrue(String.valueOf(refused.getMessage()).contains("logo.svg"), refused.getMessage());
        assertTrue(String.valueOf(refused.getMessage()).contains(reason), refused.getMessage());
    }

    @Test
    void whatIsNoPictureIsRefused() throws IOException {
        Path broken = Files.write(folder.resolve("broken.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0});
        assertThrows(IOException.class, () -> Logo.read(broken));
        assertThrows(IOException.class, () -> Logo.read(folder.resolve("gone.svg")));
    }
}
