package crosscheck.render;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import crosscheck.briefing.Mark;
import crosscheck.briefing.Proof;
import crosscheck.briefing.Reply;
import crosscheck.briefing.Sheet;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Prints the check of drafts as SARIF 2.1.0 (OASIS 2020), for programs that show findings in place. Columns count code points. */
public final class SarifPrinter {

    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    /** The statuses that make a result, with their level and what the rule says. */
    private static final Map<String, List<String>> RULES = Map.of(
            "conflict", List.of("error", "The figure contradicts what earlier articles say."),
            "disputed", List.of("note", "Earlier articles disagree about the figure."),
            "revision", List.of("warning", "The figure differs from what was given before."),
            "hedge-dependent", List.of("note", "The figure agrees with earlier ones only as a hedge is read."));

    private final JsonFactory factory = JsonFactory.builder().build();

    /** Writes the log as UTF-8; the stream stays open. */
    public void print(Proof proof, OutputStream out) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        JsonGenerator json = factory.createGenerator(text).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        json.setPrettyPrinter(new DefaultPrettyPrinter());
        json.writeStartObject();
        json.writeStringField("$schema", SCHEMA);
        json.writeStringField("version", "2.1.0");
        json.writeArrayFieldStart("runs");
        run(json, proof);
        json.writeEndArray();
        json.writeEndObject();
        json.close();
        text.write('\n');
        text.flush();
    }

    private static void run(JsonGenerator json, Proof proof) throws IOException {
        json.writeStartObject();
        json.writeObjectFieldStart("tool");
        json.writeObjectFieldStart("driver");
        json.writeStringField("name", "Crosscheck");
        json.writeArrayFieldStart("rules");
        for (String rule : RULES.keySet().stream().sorted().toList()) {
            json.writeStartObject();
            json.writeStringField("id", rule);
            text(json, "shortDescription", RULES.getOrDefault(rule, List.of()).getLast());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
        json.writeStringField("columnKind", "unicodeCodePoints");
        json.writeArrayFieldStart("results");
        for (Sheet sheet : proof.sheets()) {
            for (Mark mark : sheet.marks()) {
                if (RULES.containsKey(mark.status())) {
                    result(json, sheet, mark);
                }
            }
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void result(JsonGenerator json, Sheet sheet, Mark mark) throws IOException {
        json.writeStartObject();
        json.writeStringField("ruleId", mark.status());
        json.writeStringField(
                "level", RULES.getOrDefault(mark.status(), List.of()).getFirst());
        text(json, "message", mark.message());
        json.writeArrayFieldStart("locations");
        json.writeStartObject();
        json.writeObjectFieldStart("physicalLocation");
        json.writeObjectFieldStart("artifactLocation");
        json.writeStringField("uri", uri(sheet.path()));
        json.writeEndObject();
        json.writeObjectFieldStart("region");
        json.writeNumberField("startLine", mark.line());
        json.writeNumberField("startColumn", mark.column());
        String number = mark.claim().figure().number().text();
        if (number.indexOf('\n') < 0) {
            json.writeNumberField("endColumn", mark.column() + number.codePointCount(0, number.length()));
        }
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndArray();
        related(json, mark.replies());
        json.writeObjectFieldStart("partialFingerprints");
        json.writeStringField("figure/v1", mark.print());
        json.writeEndObject();
        if (mark.ruling() != null) {
            json.writeArrayFieldStart("suppressions");
            json.writeStartObject();
            json.writeStringField("kind", "external");
            json.writeStringField("status", "accepted");
            json.writeStringField("justification", mark.ruling());
            json.writeEndObject();
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    /** The earlier figures; they stand in articles, not in files of the draft's project. */
    private static void related(JsonGenerator json, List<Reply> replies) throws IOException {
        json.writeArrayFieldStart("relatedLocations");
        for (Reply reply : replies) {
            json.writeStartObject();
            text(
                    json,
                    "message",
                    reply.figure() + ", " + reply.speaker() + ", " + reply.date() + ", in " + reply.outlet());
            json.writeArrayFieldStart("logicalLocations");
            json.writeStartObject();
            json.writeStringField("name", reply.outlet());
            json.writeStringField("kind", "resource");
            json.writeEndObject();
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void text(JsonGenerator json, String name, String text) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("text", text);
        json.writeEndObject();
    }

    private static String uri(String path) {
        try {
            return new URI(null, null, path, null).getRawPath();
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("no path: " + path, e);
        }
    }
}
