package crosscheck.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crosscheck.briefing.Briefing;
import crosscheck.briefing.Flood;
import crosscheck.briefing.Hostile;
import crosscheck.briefing.Issue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class HtmlPrinterTest {

    private final String html = Printed.html(Flood.briefing(), null);
    private final Document page = Printed.page(html);

    @Test
    void theSameBytesTwice() {
        assertEquals(html, Printed.html(Flood.briefing(), null));
    }

    @Test
    void headingsStandInOrder() {
        List<Integer> levels = new ArrayList<>();
        NodeList all = page.getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            if (all.item(i).getNodeName().matches("h[1-6]")) {
                levels.add(all.item(i).getNodeName().charAt(1) - '0');
            }
        }
        assertEquals(1, levels.getFirst());
        for (int i = 1; i < levels.size(); i++) {
            assertTrue(levels.get(i) > 1 && levels.get(i) <= levels.get(i - 1) + 1, "level at " + i + " of " + levels);
        }
    }

    @Test
    void everyLinkLeadsSomewhere() {
        Set<String> ids = new HashSet<>();
        NodeList all = page.getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            String id = ((Element) all.item(i)).getAttribute("id");
            assertTrue(id.isEmpty() || ids.add(id), id + " stands twice");
        }
        for (Element link : Printed.elements(page, "a")) {
            String target = link.getAttribute("href");
            assertTrue(target.startsWith("https://example.org/") || ids.contains(target.substring(1)), target);
        }
    }

    @Test
    void nothingIsFetched() {
        assertEquals(List.of(), Printed.elements(page, "link"));
        assertEquals(List.of(), Printed.elements(page, "img"));
        assertEquals(List.of(), Printed.elements(page, "iframe"));
        assertEquals(1, Printed.elements(page, "script").size());
        assertEquals("", Printed.elements(page, "script").getFirst().getAttribute("src"));
        assertFalse(html.contains("url("), "style sheets name no file");
        assertFalse(html.contains("@import"));
    }

    @Test
    void everyChartHasItsTable() {
        for (Element svg : Printed.elements(page, "svg")) {
            boolean inTable = ancestor(svg, "table");
            boolean described = !svg.getAttribute("aria-label").isEmpty() || ancestor(svg, "svg");
            assertTrue(inTable || described, "a chart without words");
        }
    }

    private static boolean ancestor(Element element, String name) {
        for (var node = element.getParentNode(); node != null; node = node.getParentNode()) {
            if (node.getNodeName().equals(name)) {
                return true;
            }
        }
        return false;
    }

    @Test
    void landmarksAreThere() {
        for (String landmark : List.of("header", "nav", "main")) {
            assertEquals(1, Printed.elements(page, landmark).size(), landmark);
        }
        assertEquals(
                "#findings", Printed.elements(page, "a").getFirst().getAttribute("href"), "the skip link comes first");
    }

    @Test
    void articlesStayText() {
        String hostile = Printed.html(Hostile.briefing(), null);
        Document page = Printed.page(hostile);
        assertEquals(1, Printed.elements(page, "script").size());
        assertEquals(List.of(), Printed.elements(page, "img"));
        assertEquals(List.of(), Printed.elements(page, "b"));
        assertEquals(List.of(), Printed.elements(page, "i"));
        Printed.elements(page, "a")
                .forEach(link ->
                        assertTrue(link.getAttribute("href").matches("(#|https?://).*"), link.getAttribute("href")));
        assertTrue(hostile.contains("${7*7}"), "template syntax of an article is text");
        assertTrue(hostile.contains("&lt;script&gt;alert(&#39;title&#39;)"));
        assertTrue(hostile.contains("김정은") && hostile.contains("محمد شاهين"), "names stay whole");
        assertTrue(hostile.chars().noneMatch(HtmlPrinterTest::hidden));
    }

    private static boolean hidden(int character) {
        return (character < ' ' && character != '\n')
                || (character >= 0x202A && character <= 0x202E)
                || character == 0x200B;
    }

    @Test
    void anEmptyIssueSaysSo() {
        Briefing empty = new Issue().briefing("Nothing");
        String words =
                Printed.page(Printed.html(empty, null)).getDocumentElement().getTextContent();
        assertTrue(words.contains("No numeric claim was found in no articles."), words);
        assertTrue(words.contains("No two figures for the same question contradict each other in this issue."));
    }
}
