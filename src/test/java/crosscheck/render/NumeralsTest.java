package crosscheck.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crosscheck.briefing.ArticleView;
import crosscheck.briefing.Briefing;
import crosscheck.briefing.ClaimView;
import crosscheck.briefing.Finding;
import crosscheck.briefing.Flood;
import crosscheck.briefing.Gap;
import crosscheck.briefing.Line;
import crosscheck.briefing.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** No number is printed that nobody gave: each stands in a quoted sentence, in an article's data, or counts what the page itself shows. */
class NumeralsTest {

    private static final Pattern NUMERAL = Pattern.compile("\\d+(?:[.,]\\d+)*");

    private final Briefing briefing = Flood.briefing();

    @Test
    void onScreen() {
        assertEquals(Set.of(), strange(Printed.page(Printed.html(briefing, null))));
    }

    @Test
    void onPaper() throws IOException {
        byte[] pdf = Printed.pdf(briefing);
        Set<String> strange = numerals(Printed.text(pdf));
        strange.removeAll(evidence());
        strange.removeAll(furniture());
        int pages;
        try (var document = Printed.open(pdf)) {
            pages = document.getNumberOfPages();
        }
        for (int page = 1; page <= pages; page++) {
            strange.remove(Integer.toString(page));
        }
        assertEquals(Set.of(), strange);
    }

    @Test
    void aNumberFromNowhereIsFound(@TempDir Path templates) throws IOException {
        Files.writeString(
                templates.resolve("method.ftlh"),
                "<h2 id=\"method-title\">Method</h2><p>Some 4,711 readers agree.</p>");
        assertEquals(Set.of("4,711"), strange(Printed.page(Printed.html(briefing, templates))));
    }

    /** Furniture counts only where it belongs: a finding's number may stand beside its verdict and in the list of sources. */
    private Set<String> strange(Document page) {
        Set<String> strange = new TreeSet<>();
        walk(page.getDocumentElement(), false, strange);
        return strange;
    }

    private void walk(Node node, boolean counting, Set<String> strange) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element && !Set.of("style", "script").contains(element.getTagName())) {
                walk(element, counting || counts(element), strange);
            } else if (child.getNodeType() == Node.TEXT_NODE) {
                Set<String> found = numerals(child.getTextContent());
                found.removeAll(counting ? furniture() : Set.of());
                found.removeAll(evidence());
                strange.addAll(found);
            }
        }
    }

    private static boolean counts(Element element) {
        return Set.of("count", "number", "links", "weight", "coverage", "summary", "gaps", "more")
                        .contains(element.getAttribute("class"))
                || element.getAttribute("aria-labelledby").equals("method-title");
    }

    private static Set<String> numerals(String text) {
        Set<String> numerals = new TreeSet<>();
        NUMERAL.matcher(text).results().forEach(found -> numerals.add(found.group()));
        return numerals;
    }

    private Set<String> evidence() {
        Set<String> evidence = numerals(briefing.title());
        for (ClaimView claim : briefing.claims()) {
            evidence.addAll(numerals(claim.sentence().text()));
        }
        for (ArticleView article : briefing.articles()) {
            evidence.addAll(numerals(article.title() + " " + article.source()));
        }
        briefing.sources().forEach(source -> evidence.addAll(numerals(source.date())));
        for (Finding finding : briefing.findings()) {
            finding.lines().stream().map(Line::date).forEach(date -> evidence.addAll(numerals(date)));
        }
        return evidence;
    }

    /** What the page counts of itself, and the ends of the scale of severity. */
    private Set<String> furniture() {
        Set<String> furniture = new TreeSet<>(Set.of("0", "1"));
        for (Finding finding : briefing.findings()) {
            furniture.add(Integer.toString(finding.number()));
            furniture.add(finding.severity().stripTrailingZeros().toPlainString());
        }
        furniture.add(Integer.toString(briefing.coverage().articles()));
        furniture.add(Integer.toString(briefing.coverage().claims()));
        briefing.sources().stream().map(Source::claims).forEach(count -> furniture.add(Integer.toString(count)));
        briefing.coverage().gaps().stream().map(Gap::claims).forEach(count -> furniture.add(Integer.toString(count)));
        return furniture;
    }

    @Test
    void theEvidenceIsNotEverything() {
        assertTrue(evidence().contains("11,000"));
        assertTrue(evidence().stream().noneMatch("11"::equals), "parts of figures are no evidence");
    }
}
