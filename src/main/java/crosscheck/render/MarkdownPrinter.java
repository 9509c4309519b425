package crosscheck.render;

import crosscheck.briefing.Briefing;
import crosscheck.briefing.Cite;
import crosscheck.briefing.Finding;
import crosscheck.briefing.Line;
import crosscheck.briefing.Section;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/**
 * Prints a digest in Markdown for a chat or a mail: the findings that go to paper, each with its figures and who gives them. Whatever an
 * article says stays text: no word of it makes a link, a picture or a tag.
 */
public final class MarkdownPrinter {

    /** Signs with a meaning in Markdown or in HTML, which Markdown lets through. */
    private static final String SIGNS = "\\`*_[]<>&|~#!$";

    /** Writes the digest as UTF-8; the stream stays open. */
    public void print(Briefing briefing, OutputStream out) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        line(text, "# " + plain(briefing.title()));
        if (briefing.subtitle() != null) {
            paragraph(text, plain(briefing.subtitle()));
        }
        paragraph(
                text,
                plain(briefing.coverage().period() + ". " + briefing.coverage().words() + "."));
        paragraph(text, "**" + plain(briefing.summary()) + "**");
        section(text, "Where the sources disagree", briefing.conflicts());
        section(text, "Figures that moved", briefing.moved());
        section(text, "Depends on how the hedge is read", briefing.hedged());
        if (briefing.printed() != null) {
            paragraph(text, plain(briefing.printed()));
        }
        text.flush();
    }

    private static void section(Writer text, String heading, Section section) throws IOException {
        if (section.printed().isEmpty()) {
            return;
        }
        paragraph(text, "## " + heading);
        for (Finding finding : section.printed()) {
            finding(text, finding);
        }
    }

    private static void finding(Writer text, Finding finding) throws IOException {
        paragraph(text, "### " + finding.number() + "\\. " + plain(finding.question()));
        String figures = finding.headline().figures().stream()
                .map(MarkdownPrinter::plain)
                .collect(Collectors.joining(" " + finding.headline().between() + " "));
        paragraph(text, "**" + figures + "** (" + plain(finding.label()) + ", " + plain(finding.voices()) + ")");
        line(text, "");
        for (Line answer : finding.lines()) {
            line(text, "- " + answer(answer));
        }
        if (finding.more() != null) {
            paragraph(text, plain(finding.more()));
        }
        paragraph(text, "> " + plain(finding.ready()));
    }

    private static String answer(Line answer) {
        String modality = answer.modality() == null ? "" : " (" + plain(answer.modality()) + ")";
        String relay = answer.relay() == null ? "" : ", through " + plain(answer.relay());
        String outlets = answer.cites().stream().map(Cite::outlet).distinct().collect(Collectors.joining("; "));
        return "**" + plain(answer.figure()) + "**" + modality + ": " + plain(answer.speaker()) + relay + ", "
                + plain(answer.date()) + "; in " + plain(outlets);
    }

    private static void paragraph(Writer text, String words) throws IOException {
        line(text, "");
        line(text, words);
    }

    private static void line(Writer text, String words) throws IOException {
        text.write(words + "\n");
    }

    /** Text on one line, its signs made harmless. */
    private static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        PlainText.of(text).replaceAll("\\s+", " ").codePoints().forEach(character -> {
            if (SIGNS.indexOf(character) >= 0) {
                plain.append('\\');
            }
            plain.appendCodePoint(character);
        });
        return plain.toString();
    }
}
