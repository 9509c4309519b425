package crosscheck.render;

import com.fasterxml.jackson.core.JsonGenerator;
import crosscheck.briefing.Series;
import crosscheck.briefing.Series.Followed;
import crosscheck.briefing.Series.Ruled;
import java.io.IOException;
import java.util.List;

/** The part of the JSON schema that tells how an issue stands to those before it. */
final class JsonSeries {

    private JsonSeries() {}

    static void series(JsonGenerator json, Series series) throws IOException {
        json.writeObjectFieldStart("series");
        json.writeStringField("compared", series.compared());
        json.writeStringField("nothing", series.nothing());
        JsonPrinter.strings(json, "corrections", series.corrections());
        json.writeArrayFieldStart("ruled");
        for (Ruled ruled : series.ruled()) {
            json.writeStartObject();
            json.writeStringField("group", ruled.finding().id());
            json.writeStringField("decision", ruled.decision());
            json.writeEndObject();
        }
        json.writeEndArray();
        followed(json, "reopened", series.reopened());
        followed(json, "new", series.fresh());
        followed(json, "changed", series.changed());
        followed(json, "open", series.open());
        followed(json, "settled", series.settled());
        json.writeEndObject();
    }

    private static void followed(JsonGenerator json, String name, List<Followed> list) throws IOException {
        json.writeArrayFieldStart(name);
        for (Followed one : list) {
            json.writeStartObject();
            json.writeStringField("question", one.question());
            json.writeStringField("words", one.words());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
