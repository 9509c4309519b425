package crosscheck.render;

import com.fasterxml.jackson.core.JsonGenerator;
import crosscheck.briefing.ArticleView;
import crosscheck.briefing.Bounds;
import crosscheck.briefing.ClaimView;
import crosscheck.briefing.CountedView;
import crosscheck.briefing.FigureView;
import crosscheck.briefing.Quote;
import java.io.IOException;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The part of the JSON schema that describes one claim. */
final class JsonClaim {

    private JsonClaim() {}

    static void claim(JsonGenerator json, ClaimView claim) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", claim.id());
        article(json, claim.article());
        json.writeObjectFieldStart("sentence");
        span(json, claim.sentence());
        json.writeStringField("text", claim.sentence().text());
        json.writeEndObject();
        json.writeObjectFieldStart("quantity");
        stated(json, claim.figure(), claim.figure().stated());
        bounds(json, "firm", claim.figure().firm());
        bounds(json, "generous", claim.figure().generous());
        json.writeEndObject();
        counted(json, claim.counted());
        json.writeStringField("actor", claim.actor());
        json.writeStringField("event", claim.event());
        json.writeStringField("place", claim.place());
        json.writeStringField("time", claim.time());
        json.writeStringField("modality", claim.modality());
        json.writeStringField("attribution", claim.attribution());
        json.writeStringField("part_of", claim.partOf());
        json.writeArrayFieldStart("mentions");
        for (Quote mention : claim.mentions()) {
            json.writeStartObject();
            span(json, mention);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    static void article(JsonGenerator json, ArticleView article) throws IOException {
        json.writeObjectFieldStart("article");
        json.writeStringField("id", article.id());
        json.writeStringField("file", article.file());
        json.writeEndObject();
    }

    /** The fields that a quantity has whether or not it makes a claim, with the ends that are asked for. */
    static void stated(JsonGenerator json, FigureView figure, Bounds ends) throws IOException {
        json.writeStringField("text", figure.number().text());
        span(json, figure.number());
        json.writeStringField("kind", figure.kind());
        number(json, "low", ends.low());
        number(json, "high", ends.high());
        json.writeStringField("hedge", figure.hedge());
        json.writeStringField("unit", figure.unit());
        json.writeStringField("per", figure.per());
    }

    private static void span(JsonGenerator json, Quote quote) throws IOException {
        json.writeNumberField("start", quote.start());
        json.writeNumberField("end", quote.end());
    }

    private static void counted(JsonGenerator json, @Nullable CountedView counted) throws IOException {
        if (counted == null) {
            json.writeNullField("counted");
            return;
        }
        json.writeObjectFieldStart("counted");
        json.writeStringField("text", counted.text());
        json.writeStringField("head", counted.head());
        json.writeStringField("class", counted.countClass());
        json.writeEndObject();
    }

    private static void bounds(JsonGenerator json, String name, Bounds bounds) throws IOException {
        json.writeArrayFieldStart(name);
        json.writeNumber(plain(bounds.low()));
        json.writeNumber(plain(bounds.high()));
        json.writeEndArray();
    }

    private static void number(JsonGenerator json, String name, @Nullable BigDecimal value) throws IOException {
        json.writeFieldName(name);
        json.writeNumber(plain(value));
    }

    /** Without trailing zeros, so that equal figures print alike; a null BigDecimal is printed as null. */
    private static @Nullable BigDecimal plain(@Nullable BigDecimal value) {
        if (value == null) {
            return null;
        }
        BigDecimal bare = value.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }
}
