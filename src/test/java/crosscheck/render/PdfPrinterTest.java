package crosscheck.render;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crosscheck.briefing.Flood;
import crosscheck.briefing.Hostile;
import crosscheck.briefing.Issue;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.Test;

class PdfPrinterTest {

    private final byte[] pdf = Printed.pdf(Flood.briefing());

    @Test
    void theSameBytesTwice() {
        assertArrayEquals(pdf, Printed.pdf(Flood.briefing()));
    }

    @Test
    void everyPageIsNumbered() throws IOException {
        try (PDDocument document = Printed.open(pdf)) {
            int pages = document.getNumberOfPages();
            String text = Printed.text(pdf);
            for (int page = 1; page <= pages; page++) {
                assertTrue(text.contains(page + " of " + pages), "page " + page);
            }
        }
    }

    @Test
    void theOutlineNamesSectionsAndQuestions() throws IOException {
        try (PDDocument document = Printed.open(pdf)) {
            List<String> names = new ArrayList<>();
            outline(document.getDocumentCatalog().getDocumentOutline().getFirstChild(), names);
            assertEquals("The Verran flood, first week", names.getFirst());
            assertTrue(names.contains("Where the sources disagree"), names.toString());
            assertTrue(names.contains("How many people have left the Verran valley?"), names.toString());
            assertTrue(names.contains("Sources"), names.toString());
        }
    }

    private static void outline(PDOutlineItem item, List<String> names) {
        for (PDOutlineItem one = item; one != null; one = one.getNextSibling()) {
            names.add(one.getTitle());
            outline(one.getFirstChild(), names);
        }
    }

    @Test
    void figuresLeadToQuotesAndSources() throws IOException {
        try (PDDocument document = Printed.open(pdf)) {
            int links = 0;
            for (PDPage page : document.getPages()) {
                for (PDAnnotation annotation : page.getAnnotations()) {
                    assertTrue(annotation instanceof PDAnnotationLink);
                    links++;
                }
            }
            assertTrue(links > 20, links + " links");
        }
    }

    @Test
    void everyFontIsEmbedded() throws IOException {
        try (PDDocument document = Printed.open(pdf)) {
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertTrue(font.isEmbedded(), font.getName());
                }
            }
        }
    }

    @Test
    void theDocumentSaysWhatItIs() throws IOException {
        try (PDDocument document = Printed.open(pdf)) {
            assertEquals(
                    "The Verran flood, first week",
                    document.getDocumentInformation().getTitle());
            assertEquals("Crosscheck", document.getDocumentInformation().getAuthor());
            assertNotNull(document.getDocument().getDocumentID());
        }
    }

    @Test
    void articlesStayText() {
        String text = Printed.text(Printed.pdf(Hostile.briefing()));
        assertTrue(text.contains("<script>alert('title')"), text);
        assertTrue(text.contains("${7*7}"), text);
    }

    @Test
    void noCharacterVanishes() {
        String text = Printed.text(Printed.pdf(Hostile.briefing()));
        assertTrue(text.contains("김정은"), text);
        assertTrue(text.contains("習近平"), text);
        assertTrue(
                java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFKC)
                        .contains("محمد"),
                text);
    }

    @Test
    void whatNoTypefaceHasIsNamed() {
        String text = Printed.text(Printed.pdf(Hostile.briefing()));
        assertTrue(text.contains(": rocket."), text);
    }

    @Test
    void anEmptyIssueIsOnePage() throws IOException {
        try (PDDocument document = Printed.open(Printed.pdf(new Issue().briefing("Nothing")))) {
            assertTrue(document.getNumberOfPages() <= 2);
        }
    }
}
