package crosscheck.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import crosscheck.briefing.Briefing;
import crosscheck.briefing.Edition;
import crosscheck.briefing.Flood;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No number is printed that nobody gave: each stands in a quoted sentence, in an article's data, or counts what the page itself shows. */
class NumeralsTest {

    private final Briefing briefing = Flood.briefing();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path templates;

    @Test
    void onScreen() {
        assertEquals(Set.of(), Numerals.strange(Printed.page(Printed.html(briefing, null)), briefing));
    }

    @Test
    void onPaper() throws IOException {
        assertEquals(Set.of(), onPaper(briefing));
        assertEquals(Set.of(), onPaper(Flood.issue().briefing(new Edition("Flood", null, 1))));
    }

    private static Set<String> onPaper(Briefing briefing) throws IOException {
        byte[] pdf = Printed.pdf(briefing);
        try (var document = Printed.open(pdf)) {
            return Numerals.strange(Printed.text(pdf), document.getNumberOfPages(), briefing);
        }
    }

    /** A number from nowhere; one of another finding; a day that no article has; a width that its figures do not give. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            method.ftlh  | <h2 id="method-title">Method</h2><p>Some 4,711 readers agree.</p>               | 4,711
            finding.ftlh | <#macro all section><article id="${section.findings[0].anchor}">11,000 or 21</article></#macro><#macro legend></#macro><#macro row finding></#macro><#macro lonely finding></#macro> | 11,000 21
            method.ftlh  | <h2 id="method-title">Method</h2><p>It was 17 March 1999.</p>                   | 17 1999
            method.ftlh  | <h2 id="method-title">Method</h2><ul><li>unless read as ± 12.3 %</li></ul>      | 12.3
            """)
    void aNumberFromNowhereIsFound(String file, String text, String numbers) throws IOException {
        Files.writeString(templates.resolve(file), text);
        Set<String> strange = Numerals.strange(Printed.page(Printed.html(briefing, templates)), briefing);
        assertEquals(Set.of(numbers.split(" ")), strange);
    }
}
