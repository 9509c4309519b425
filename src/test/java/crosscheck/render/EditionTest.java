package crosscheck.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crosscheck.briefing.Briefing;
import crosscheck.briefing.Edition;
import crosscheck.briefing.Flood;
import crosscheck.briefing.Issue;
import crosscheck.text.Notice;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

/** Paper shows the most severe findings and says where the others are; the screen shows them all. */
class EditionTest {

    private final Briefing two = Flood.issue().briefing(new Edition("The flood", "First week", 2));

    private static String flat(String text) {
        return text.replaceAll("\\s+", " ");
    }

    @Test
    void paperStopsAndSaysSo() {
        String text = flat(Printed.text(Printed.pdf(two)));
        assertTrue(
                text.contains(
                        "Printed here: the two most severe findings of 4; the other 2 are in the HTML page and in briefing.json."),
                text);
        assertTrue(text.contains("How many people were killed in the Verran flood?"), text);
        assertFalse(text.contains("What will the repairs in the Verran valley cost?"), text);
        assertTrue(text.contains("One more is in the HTML page and in briefing.json."), "of the figures that moved");
        assertTrue(
                text.contains("Three more are in briefing.json."),
                "of the single figures, of which the screen shows not all");
    }

    @Test
    void theScreenShowsAll() {
        String html = Printed.html(two, null);
        assertTrue(html.contains("What will the repairs in the Verran valley cost?"));
        assertFalse(html.contains("Printed here"));
        assertFalse(html.contains("in the HTML page"));
    }

    @Test
    void aWholeEditionSaysNothing() {
        assertFalse(Printed.text(Printed.pdf(Flood.briefing())).contains("Printed here"));
    }

    @Test
    void theSubtitleAndTheCutOffStandInTheMasthead() {
        String html = Printed.html(two, null);
        assertTrue(html.contains("<p class=\"subtitle\">First week</p>"));
        assertTrue(html.contains("<dt>Cut-off</dt><dd>6 May 2031</dd>"));
        assertTrue(flat(Printed.text(Printed.pdf(two))).contains("First week"));
    }

    @Test
    void paperNamesFortyOfTheArticlesLeftOut() {
        Issue issue = Flood.issue();
        for (int i = 100; i < 150; i++) {
            issue.notice(new Notice("left" + i + ".txt", null, "has no figures", false));
        }
        Briefing briefing = issue.briefing("Many");
        String text = Printed.text(Printed.pdf(briefing));
        assertTrue(text.contains("left139.txt") && !text.contains("left140.txt"), text);
        assertTrue(text.contains("All of them are in the HTML page."), text);
        assertTrue(Printed.html(briefing, null).contains("left149.txt"));
    }

    @Test
    void sheetsAreA4OrLetter() throws IOException {
        try (PDDocument a4 = Printed.open(Printed.pdf(two, new House(null, null, Paper.A4)));
                PDDocument letter = Printed.open(Printed.pdf(two, new House(null, null, Paper.LETTER)))) {
            assertEquals(595, a4.getPage(0).getMediaBox().getWidth(), 1);
            assertEquals(842, a4.getPage(0).getMediaBox().getHeight(), 1);
            assertEquals(612, letter.getPage(0).getMediaBox().getWidth(), 1);
            assertEquals(792, letter.getPage(0).getMediaBox().getHeight(), 1);
        }
    }

    @Test
    void anEditionOfNothingIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Edition("x", null, 0));
    }
}
