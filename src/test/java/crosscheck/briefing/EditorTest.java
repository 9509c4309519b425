package crosscheck.briefing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crosscheck.claim.Claim;
import crosscheck.evidence.Explanation;
import crosscheck.text.Article;
import crosscheck.verdict.Verdict.Word;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class EditorTest {

    private final Briefing flood = Flood.briefing();

    @Test
    void discrepanciesComeFirst() {
        assertEquals(
                List.of("conflict", "development", "revision", "hedge-dependent", "single"),
                flood.findings().stream().map(Finding::verdict).distinct().toList());
        assertEquals(
                List.of(1, 2, 3, 4),
                flood.findings().stream().limit(4).map(Finding::number).toList());
        assertEquals(4, flood.keys().size());
    }

    @Test
    void coverageCountsWhatIsMissing() {
        assertEquals("Published 3 May 2031 to 6 May 2031", flood.coverage().period());
        assertEquals(
                "Four articles from four outlets; 16 numeric claims; one article without a date; one input not read",
                flood.coverage().words());
        assertEquals(
                "One conflict, two figures that moved and one figure that hangs on a hedge among 16 claims of four articles.",
                flood.summary());
    }

    @Test
    void theReadySentenceSaysWhoHowAndWhen() {
        assertEquals(
                "Accounts differ: 10,000 people according to Ilse Maron (planned, said 3 May 2031), around 11,000 according to Tomas Reuel"
                        + " (published 4 May 2031), approximately 12,000 according to civil protection agency (said 6 May 2031) and at"
                        + " least 15,000 according to a relief worker (no date given).",
                flood.findings().getFirst().ready());
        assertEquals(
                "Revised from $2.2 billion according to treasury (said 3 May 2031) to $2.6 billion according to treasury (said 5 May"
                        + " 2031).",
                flood.findings().get(2).ready());
    }

    @Test
    void oneDateIsToldOnce() {
        Issue issue = new Issue();
        Article article = issue.article("A", "2031-05-03", "T", "Some 40 were hurt. No, 60 were.");
        Claim forty = issue.claim(article, "40", "40").bySomebody("a nurse").done();
        Claim sixty = issue.claim(article, "60", "60").bySomebody("a driver").done();
        issue.verdict("How many?", Word.CONFLICT, "0.5", 2, Explanation.of("verdict.single"), forty, sixty);
        Briefing briefing = issue.briefing("B");
        assertEquals(
                "Accounts differ: 40 according to a nurse and 60 according to a driver (published 3 May 2031).",
                briefing.findings().getFirst().ready());
        assertEquals(
                "Accounts differ: 40 according to a nurse and 60 according to a driver (published 3 May 2031); two independent voices.",
                briefing.keys().getFirst().sentence());
    }

    @Test
    void articlesThatRepeatAFigureShareItsLine() {
        Issue issue = new Issue();
        Article first = issue.article("A", "2031-05-03", "T", "The agency counts 40 wounded.");
        Article second = issue.article("B", "2031-05-03", "T", "The agency counts 40 wounded.");
        Claim a = issue.claim(first, "40", "40").by("agency", null, null).done();
        Claim b = issue.claim(second, "40", "40").by("agency", null, null).done();
        issue.verdict("How many?", Word.CONSISTENT, "0", 1, Explanation.of("verdict.single"), a, b);
        Finding finding = issue.briefing("B").findings().getFirst();
        assertEquals(1, finding.lines().size());
        assertEquals(
                List.of("A", "B"),
                finding.lines().getFirst().cites().stream().map(Cite::outlet).toList());
        assertEquals(1, finding.passages().size());
    }

    @Test
    void aPlanIsDrawnHollowAndABoundOpen() {
        List<Line> lines = flood.findings().getFirst().lines();
        assertTrue(lines.get(0).strip().hollow());
        assertEquals("planned", lines.get(0).modality());
        assertTrue(lines.get(3).strip().openHigh());
        assertNull(lines.get(1).modality());
    }

    @Test
    void whatMovedHasItsCourse() {
        Course course = Objects.requireNonNull(flood.findings().get(1).course());
        assertEquals(3, course.marks().size());
        assertEquals(
                List.of("A", "B", "C"),
                course.marks().stream().map(Course.Mark::letter).toList());
        assertEquals(2, course.steps().size(), "no originator gives two figures, so that one line joins all");
        assertNull(flood.findings().getFirst().course(), "figures that stand against each other did not move");
    }

    @Test
    void eachOriginatorHasItsSteps() {
        Issue issue = new Issue();
        Article first = issue.article("A", "2031-05-03", "T", "The agency counts 40 wounded, a nurse 50.");
        Article second = issue.article("B", "2031-05-04", "T", "The agency counts 60 wounded.");
        Claim a = issue.claim(first, "40", "40").by("agency", null, null).done();
        Claim b = issue.claim(first, "50", "50").bySomebody("a nurse").done();
        Claim c = issue.claim(second, "60", "60").by("agency", null, null).done();
        issue.verdict("How many?", Word.DEVELOPMENT, "0.1", 2, Explanation.of("verdict.single"), a, b, c);
        Course course =
                Objects.requireNonNull(issue.briefing("B").findings().getFirst().course());
        assertEquals(
                List.of("A", "B", "A"),
                course.marks().stream().map(Course.Mark::letter).toList());
        assertEquals(
                List.of(new Course.Step(course.marks().get(0), course.marks().get(2))), course.steps());
    }

    @Test
    void figuresAreSetAgainstEachOtherOrAfterEachOther() {
        assertEquals("v", flood.findings().getFirst().headline().between());
        assertEquals(
                new Headline(List.of("$2.2 billion", "$2.6 billion"), "→"),
                flood.findings().get(2).headline());
        assertEquals(new Headline(List.of("1", "4"), "to"), new Headline(List.of("1", "2", "4"), "v").within(2));
    }

    @Test
    void theWayOfAFigureIsDrawnWhereItHasOne() {
        List<Lineage> lineages = flood.findings().getFirst().lineages();
        assertEquals(
                List.of("Ilse Maron", "Tomas Reuel", "civil protection agency", "a relief worker"),
                lineages.stream().map(Lineage::originator).toList());
        Lineage.Branch way = lineages.get(1).branches().getFirst();
        assertEquals("Radio Nord", way.relay());
        assertEquals(
                List.of("Around 11,000".toLowerCase(java.util.Locale.ROOT)),
                way.leaves().getFirst().figures());
        assertEquals(List.of(), flood.findings().get(1).lineages(), "three voices, each straight in one article");
    }

    @Test
    void figuresAreMarkedInTheirSentence() {
        List<Piece> pieces = flood.findings().getFirst().passages().get(1).pieces();
        assertEquals(new Piece("Around 11,000", true), pieces.getFirst());
    }

    @Test
    void onlyWebAddressesBecomeLinks() {
        assertNull(Hostile.briefing().sources().get(1).url());
        assertEquals(
                "https://example.org/0", Hostile.briefing().sources().getFirst().url());
    }

    @Test
    void endlessNamesAreShortened() {
        Issue issue = new Issue();
        Article article = issue.article("s".repeat(500), null, "t".repeat(10_000), "Some 40 were hurt.");
        Claim claim =
                issue.claim(article, "40", "40").by("n".repeat(500), null, null).done();
        issue.verdict("How many?", Word.SINGLE, "0", 1, Explanation.of("verdict.single"), claim);
        Briefing briefing = issue.briefing("B");
        assertEquals(120, briefing.sources().getFirst().outlet().length());
        assertEquals(240, briefing.sources().getFirst().title().length());
        assertTrue(briefing.findings().getFirst().lines().getFirst().speaker().endsWith("n…"));
        assertEquals(
                10_000,
                Objects.requireNonNull(briefing.articles().getFirst().title()).length());
    }

    @Test
    void longSentencesAreShortenedAroundTheFigure() {
        String words = "word ".repeat(200);
        Issue issue = new Issue();
        Article article = issue.article("A", null, "T", words + "then 40 people " + words.strip() + ".");
        Claim claim = issue.claim(article, "40", "40").done();
        List<Piece> pieces = Passages.pieces(claim, List.of(claim));
        assertEquals(3, pieces.size());
        assertTrue(
                pieces.get(0).text().startsWith("… ") && pieces.get(0).text().endsWith("then "),
                pieces.get(0).text());
        assertTrue(
                pieces.get(2).text().startsWith(" people")
                        && pieces.get(2).text().endsWith(" …"),
                pieces.get(2).text());
        assertTrue(pieces.get(0).text().length() < 300 && pieces.get(2).text().length() < 300);
    }
}
