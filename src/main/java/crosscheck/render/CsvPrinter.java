package crosscheck.render;

import crosscheck.briefing.Briefing;
import crosscheck.briefing.ClaimView;
import crosscheck.briefing.FigureView;
import crosscheck.briefing.Finding;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Prints claims and groups as CSV per RFC 4180 in UTF-8. A cell that a spreadsheet would take for a formula is given a leading
 * apostrophe, so that no article can run anything; plain numbers stay numbers.
 */
public final class CsvPrinter {

    private static final Object[] CLAIM = {
        "id",
        "file",
        "source",
        "published",
        "start",
        "end",
        "figure",
        "kind",
        "low",
        "high",
        "hedge",
        "unit",
        "per",
        "counted",
        "actor",
        "event",
        "place",
        "time",
        "modality",
        "attribution",
        "part_of",
        "sentence"
    };

    private static final Object[] GROUP = {
        "id", "question", "verdict", "severity", "figures", "originators", "claims", "reasons"
    };

    /** Writes one row a claim; the stream stays open. */
    public void claims(List<ClaimView> claims, OutputStream out) throws IOException {
        Writer csv = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        row(csv, CLAIM);
        for (ClaimView claim : claims) {
            row(csv, cells(claim));
        }
        csv.flush();
    }

    /** Writes one row a group; the stream stays open. */
    public void groups(Briefing briefing, OutputStream out) throws IOException {
        Writer csv = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        row(csv, GROUP);
        for (Finding finding : briefing.findings()) {
            row(
                    csv,
                    finding.id(),
                    finding.question(),
                    finding.verdict(),
                    finding.severity(),
                    String.join(" v ", finding.figures()),
                    finding.originators(),
                    String.join(
                            " ", finding.claims().stream().map(ClaimView::id).toList()),
                    String.join(" ", finding.reasons()));
        }
        csv.flush();
    }

    private static @Nullable Object[] cells(ClaimView claim) {
        FigureView figure = claim.figure();
        return new @Nullable Object[] {
            claim.id(),
            claim.article().file(),
            claim.article().source(),
            claim.article().published(),
            figure.number().start(),
            figure.number().end(),
            figure.number().text(),
            figure.kind(),
            figure.stated().low(),
            figure.stated().high(),
            figure.hedge(),
            figure.unit(),
            figure.per(),
            claim.counted() == null ? null : claim.counted().text(),
            claim.actor(),
            claim.event(),
            claim.place(),
            claim.time(),
            claim.modality(),
            claim.attribution(),
            claim.partOf(),
            claim.sentence().text()
        };
    }

    private static void row(Writer csv, @Nullable Object... cells) throws IOException {
        csv.write(Arrays.stream(cells)
                .map(CsvPrinter::cell)
                .map(CsvPrinter::quoted)
                .collect(Collectors.joining(",")));
        csv.write("\r\n");
    }

    private static String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(character -> ",\"\r\n".indexOf(character) >= 0);
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }

    private static String cell(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case BigDecimal figure -> figure.stripTrailingZeros().toPlainString();
            case Integer count -> count.toString();
            default -> harmless(value.toString());
        };
    }

    private static String harmless(String text) {
        return !text.isEmpty() && "=+-@\t\r\n".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
