package crosscheck.render;

import com.fasterxml.jackson.core.JsonGenerator;
import crosscheck.briefing.Mark;
import crosscheck.briefing.Proof;
import crosscheck.briefing.Reply;
import crosscheck.briefing.Sheet;
import java.io.IOException;

/** The check of drafts as JSON, schema version 1: each draft's figures with their status and the earlier figures. */
final class JsonProof {

    private static final int SCHEMA = 1;

    private JsonProof() {}

    static void proof(JsonGenerator json, Proof proof) throws IOException {
        json.writeStartObject();
        json.writeNumberField("schema", SCHEMA);
        json.writeStringField("title", proof.title());
        json.writeStringField("summary", proof.summary());
        json.writeArrayFieldStart("drafts");
        for (Sheet sheet : proof.sheets()) {
            sheet(json, sheet);
        }
        json.writeEndArray();
        JsonPrinter.strings(json, "unreadable", proof.unreadable());
        json.writeEndObject();
    }

    private static void sheet(JsonGenerator json, Sheet sheet) throws IOException {
        json.writeStartObject();
        json.writeStringField("file", sheet.path());
        json.writeFieldName("article");
        JsonPrinter.article(json, sheet.article());
        json.writeArrayFieldStart("figures");
        for (Mark mark : sheet.marks()) {
            mark(json, mark);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void mark(JsonGenerator json, Mark mark) throws IOException {
        json.writeStartObject();
        json.writeStringField("status", mark.status());
        json.writeNumberField("line", mark.line());
        json.writeNumberField("column", mark.column());
        json.writeStringField("words", mark.words());
        json.writeStringField("question", mark.question());
        json.writeStringField("message", mark.message());
        json.writeStringField("ready", mark.ready());
        json.writeNumberField("voices", mark.voices());
        json.writeStringField("fingerprint", mark.print());
        json.writeStringField("ruling", mark.ruling());
        JsonPrinter.strings(json, "notes", mark.notes());
        json.writeFieldName("claim");
        JsonClaim.claim(json, mark.claim());
        json.writeArrayFieldStart("earlier");
        for (Reply reply : mark.replies()) {
            reply(json, reply);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void reply(JsonGenerator json, Reply reply) throws IOException {
        json.writeStartObject();
        json.writeStringField("stance", reply.stance());
        json.writeStringField("figure", reply.figure());
        json.writeStringField("speaker", reply.speaker());
        json.writeStringField("date", reply.date());
        json.writeStringField("outlet", reply.outlet());
        json.writeStringField("why", reply.why());
        json.writeFieldName("claim");
        JsonClaim.claim(json, reply.claim());
        json.writeEndObject();
    }
}
