package crosscheck.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crosscheck.briefing.Briefing;
import crosscheck.briefing.Hostile;
import crosscheck.briefing.Issue;
import crosscheck.evidence.Explanation;
import crosscheck.text.Article;
import crosscheck.verdict.Verdict.Word;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDAction;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever articles hold, the PDF shows it as text inside its margins, runs nothing and leads nowhere but to the web. */
class HostilePdfTest {

    private static final float MARGIN = 50;

    private final byte[] pdf = Printed.pdf(Hostile.briefing());

    @Test
    void nothingRunsAndLinksLeadToTheWeb() throws IOException {
        try (PDDocument document = Printed.open(pdf)) {
            var catalog = document.getDocumentCatalog();
            assertEquals(null, catalog.getOpenAction());
            assertEquals(null, catalog.getCOSObject().getDictionaryObject(COSName.AA));
            var names = catalog.getNames();
            assertTrue(names == null || (names.getJavaScript() == null && names.getEmbeddedFiles() == null));
            for (PDPage page : document.getPages()) {
                for (PDAnnotation annotation : page.getAnnotations()) {
                    PDAction action = ((PDAnnotationLink) annotation).getAction();
                    boolean web =
                            action instanceof PDActionURI uri && uri.getURI().matches("https?://.*");
                    assertTrue(action == null || action instanceof PDActionGoTo || web, String.valueOf(action));
                }
            }
        }
    }

    @Test
    void nothingRunsOverTheMargins() throws IOException {
        List<String> over = new ArrayList<>();
        PDFTextStripper ruler = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition text) {
                float right = text.getXDirAdj() + text.getWidthDirAdj();
                if (right > text.getPageWidth() - MARGIN + 1 || text.getXDirAdj() < MARGIN - 1) {
                    over.add(text.getUnicode() + " at " + right + " on page " + getCurrentPageNo());
                }
            }
        };
        try (PDDocument document = Printed.open(pdf)) {
            ruler.getText(document);
        }
        assertEquals(List.of(), over.stream().limit(5).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "Ελευθερία Κωνσταντίνου",
        "Володимир Зеленський",
        "김정은",
        "習近平",
        "安倍晋三",
        "さくら",
        "محمد",
        "דוד",
        "כהן",
        "≥ ≈ → − ± ½ €",
        "Łódź Đorđe Ağaoğlu"
    })
    void namesOfEveryScriptAreThere(String name) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertEquals(List.of(), new PdfPrinter(House.plain()).print(by(name), out));
        String text = Normalizer.normalize(Printed.text(out.toByteArray()), Normalizer.Form.NFKC);
        assertTrue(text.contains(Normalizer.normalize(name, Normalizer.Form.NFKC)), text);
    }

    @Test
    void whatNoTypefaceHasIsReported() throws IOException {
        List<String> remarks = new PdfPrinter(House.plain()).print(by("\uD83D\uDE80"), new ByteArrayOutputStream());
        assertEquals(List.of("no typeface has rocket; printed as \uFFFD"), remarks);
    }

    private static Briefing by(String name) {
        Issue issue = new Issue();
        Article article = issue.article("Courier", "2031-05-03", name, "Some 40 were hurt, said " + name + ".");
        var claim = issue.claim(article, "40", "40").by(name, null, null).done();
        issue.verdict("How many?", Word.SINGLE, "0", 1, Explanation.of("verdict.single"), claim);
        return issue.briefing("Names");
    }
}
