package crosscheck.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crosscheck.briefing.AnyIssue;
import crosscheck.briefing.Briefing;
import crosscheck.briefing.Edition;
import crosscheck.briefing.Issue;
import crosscheck.claim.Claim;
import crosscheck.evidence.Explanation;
import crosscheck.text.Article;
import crosscheck.verdict.Verdict.Word;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages bear issues of any size and shape. */
class LayoutTest {

    /** Points from a page's lower edge to its text, and what a heading with a line below it takes. */
    private static final int FOOT = 57;

    private static final int HEADING = 40;

    @ParameterizedTest(name = "{0} findings")
    @ValueSource(ints = {1, 5, 30})
    void anyIssueIsSet(int findings) {
        Briefing briefing = AnyIssue.briefing(findings, findings);
        String text = Printed.text(Printed.pdf(briefing)).replaceAll("\\s+", "");
        for (var finding : briefing.conflicts().findings()) {
            assertTrue(text.contains(finding.question().replace(" ", "")), finding.question());
        }
        Printed.page(Printed.html(briefing, null));
    }

    /** Below a heading, the text that it heads begins on the same page. */
    @ParameterizedTest(name = "{0} findings")
    @ValueSource(ints = {5, 30})
    void noHeadingStandsAloneAtAPagesEnd(int findings) throws IOException {
        List<String> alone = new ArrayList<>();
        try (PDDocument document = Printed.open(Printed.pdf(AnyIssue.briefing(findings, findings)))) {
            headings(document.getDocumentCatalog().getDocumentOutline().getFirstChild(), alone);
        }
        assertEquals(List.of(), alone);
    }

    private static void headings(PDOutlineItem first, List<String> alone) throws IOException {
        for (PDOutlineItem item = first; item != null; item = item.getNextSibling()) {
            PDPageXYZDestination place = (PDPageXYZDestination) item.getDestination();
            if (place.getTop() < FOOT + HEADING) {
                alone.add(item.getTitle() + " at " + place.getTop());
            }
            headings(item.getFirstChild(), alone);
        }
    }

    @Test
    void aTableRepeatsItsHeadOnEachPage() throws IOException {
        Issue issue = new Issue();
        for (int i = 0; i < 120; i++) {
            Article article = issue.article("Courier", "2031-05-03", "Title", "Some 40 people were hurt.");
            Claim claim = issue.claim(article, "40", "40").of("people").done();
            issue.verdict("How many people?", Word.SINGLE, "0", 1, Explanation.of("verdict.single"), claim);
        }
        byte[] pdf = Printed.pdf(issue.briefing(new Edition("Many", null, 120)));
        try (PDDocument document = Printed.open(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            int pages = 0;
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                String text = stripper.getText(document);
                if (text.contains("How many people?")) {
                    pages++;
                    assertTrue(text.contains("On whose word, printed by"), "page " + page);
                }
            }
            assertTrue(pages > 1, pages + " pages");
        }
    }
}
