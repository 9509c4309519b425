package crosscheck.render;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crosscheck.briefing.Briefing;
import crosscheck.briefing.Flood;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplatesTest {

    private final Briefing briefing = Flood.briefing();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void oneFileIsReplacedTheOthersStay() throws IOException {
        Files.writeString(
                folder.resolve("method.ftlh"), "<h2 id=\"method-title\">How we work</h2><p>${briefing.title}</p>");
        String page = Printed.html(briefing, folder);
        assertTrue(page.contains("How we work"));
        assertTrue(page.contains("Key findings"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            <#if briefing> | method.ftlh:2
            ${briefing.nosuch} | Briefing has no field nosuch
            ${nosuch} | method.ftlh:2
            ${briefing.title.getClass()} | method.ftlh:2
            ${briefing?api.title} | method.ftlh:2
            ${"freemarker.template.utility.Execute"?new()("id")} | method.ftlh:2
            <#include "/etc/passwd"> | method.ftlh:2
            """)
    void aBrokenTemplateStopsTheRunWithFileAndLine(String line, String message) throws IOException {
        Files.writeString(folder.resolve("method.ftlh"), "<h2>Method</h2>\n" + line + "\n");
        TemplateFailure failure = assertThrows(TemplateFailure.class, () -> Printed.html(briefing, folder));
        assertTrue(failure.toString().contains(message), failure.toString());
        assertTrue(failure.toString().contains("method.ftlh:"), failure.toString());
    }

    @Test
    void aPageThatIsNoXmlStopsThePdf() throws IOException {
        Files.writeString(folder.resolve("method.ftlh"), "<h2>Method</h2><p>never closed");
        try (var out = java.io.OutputStream.nullOutputStream()) {
            PdfPrinter printer = new PdfPrinter(house(folder));
            TemplateFailure failure = assertThrows(TemplateFailure.class, () -> printer.print(briefing, out));
            assertTrue(failure.toString().contains("not well-formed"), failure.toString());
        }
    }

    private static House house(Path templates) {
        return new House(templates, null, Paper.A4);
    }

    @Test
    void aMissingFolderIsNamed() {
        IOException missing = assertThrows(IOException.class, () -> new HtmlPrinter(house(folder.resolve("gone"))));
        assertTrue(missing.toString().contains("gone"));
    }
}
