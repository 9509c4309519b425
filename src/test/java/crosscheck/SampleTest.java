package crosscheck;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;

/** The sample in {@code reports/} is what the program makes of the corpus; {@code bash .ci/sample} makes it anew. */
class SampleTest {

    private static final String RENEW = "bash .ci/sample makes it anew";

    @Test
    void thePageOnScreenIsWhatTheProgramMakes() throws IOException {
        assertArrayEquals(made("briefing.html"), kept("briefing.html"), RENEW);
    }

    /** Page by page as drawn, for two Java machines may compress the same page differently. */
    @Test
    void thePagesOnPaperAreWhatTheProgramMakes() throws IOException {
        assertEquals(pages(made("briefing.pdf")), pages(kept("briefing.pdf")), RENEW);
    }

    private static byte[] made(String file) throws IOException {
        return Objects.requireNonNull(Run.ofCorpus().bytes().get(file), file);
    }

    private static byte[] kept(String file) throws IOException {
        return Files.readAllBytes(Path.of("reports", file));
    }

    private static List<String> pages(byte[] pdf) throws IOException {
        List<String> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDPage page : document.getPages()) {
                try (InputStream drawn = page.getContents()) {
                    pages.add(new String(drawn.readAllBytes(), StandardCharsets.ISO_8859_1));
                }
            }
        }
        return pages;
    }
}
