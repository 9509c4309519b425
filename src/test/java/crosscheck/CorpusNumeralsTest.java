package crosscheck;

import static org.junit.jupiter.api.Assertions.assertEquals;

import crosscheck.render.Numerals;
import java.io.ByteArrayInputStream;
import java.util.Objects;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** The briefing of the corpus prints no number that its articles do not give. */
class CorpusNumeralsTest {

    private final Run run = Run.ofCorpus();

    private byte[] file(String name) {
        return Objects.requireNonNull(run.bytes().get(name));
    }

    @Test
    void onScreen() throws Exception {
        var page = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(file("briefing.html")));
        assertEquals(Set.of(), Numerals.strange(page, run.briefing()));
    }

    @Test
    void onPaper() throws Exception {
        try (var document = Loader.loadPDF(file("briefing.pdf"))) {
            String text = new PDFTextStripper().getText(document);
            assertEquals(Set.of(), Numerals.strange(text, document.getNumberOfPages(), run.briefing()));
        }
    }
}
