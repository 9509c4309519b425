package crosscheck.render;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import crosscheck.briefing.Apart;
import crosscheck.briefing.ArticleView;
import crosscheck.briefing.Briefing;
import crosscheck.briefing.ClaimView;
import crosscheck.briefing.Coverage;
import crosscheck.briefing.FigureView;
import crosscheck.briefing.Finding;
import crosscheck.briefing.Proof;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Prints JSON, schema version 1: the whole briefing as one object, or claims and quantities one object a line. Offsets are code points
 * into the article's text, figures are plain decimals, the same input gives the same bytes.
 */
public final class JsonPrinter {

    private static final int SCHEMA = 1;

    private final JsonFactory factory = JsonFactory.builder().build();

    /** Writes the briefing as UTF-8; the stream stays open. */
    public void print(Briefing briefing, OutputStream out) throws IOException {
        print(json -> briefing(json, briefing), out);
    }

    /** Writes the check of drafts as UTF-8; the stream stays open. */
    public void print(Proof proof, OutputStream out) throws IOException {
        print(json -> JsonProof.proof(json, proof), out);
    }

    private void print(Body body, OutputStream out) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        JsonGenerator json = open(text);
        json.setPrettyPrinter(
                new DefaultPrettyPrinter().withObjectIndenter(lines(1)).withArrayIndenter(lines(2)));
        body.write(json);
        json.close();
        text.write('\n');
        text.flush();
    }

    /** One claim as one line, without the line's end. */
    public String line(ClaimView claim) {
        return line(json -> JsonClaim.claim(json, claim));
    }

    /** One quantity of an article as one line, without the line's end; an end that its words leave open is null. */
    public String line(ArticleView article, FigureView figure) {
        return line(json -> {
            json.writeStartObject();
            JsonClaim.article(json, article);
            JsonClaim.stated(json, figure, figure.bounded());
            json.writeEndObject();
        });
    }

    /** Breaks lines down to a depth: each article, claim and group has a line of its own, to be searched and compared. */
    private static DefaultIndenter lines(int depth) {
        return new DefaultIndenter(" ", "\n") {
            @Override
            public void writeIndentation(JsonGenerator json, int level) throws IOException {
                if (level <= depth) {
                    super.writeIndentation(json, level);
                }
            }
        };
    }

    private interface Body {
        void write(JsonGenerator json) throws IOException;
    }

    private String line(Body body) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = open(text)) {
            body.write(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private JsonGenerator open(Writer text) throws IOException {
        return factory.createGenerator(text)
                .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
                .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    }

    private static void briefing(JsonGenerator json, Briefing briefing) throws IOException {
        json.writeStartObject();
        json.writeNumberField("schema", SCHEMA);
        json.writeStringField("title", briefing.title());
        coverage(json, briefing.coverage());
        json.writeArrayFieldStart("articles");
        for (ArticleView article : briefing.articles()) {
            article(json, article);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("claims");
        for (ClaimView claim : briefing.claims()) {
            JsonClaim.claim(json, claim);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("groups");
        for (Finding finding : briefing.findings()) {
            group(json, finding);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("not_comparable");
        for (Apart pair : briefing.apart()) {
            apart(json, pair);
        }
        json.writeEndArray();
        if (briefing.series() != null) {
            JsonSeries.series(json, briefing.series());
        }
        json.writeEndObject();
    }

    private static void coverage(JsonGenerator json, Coverage coverage) throws IOException {
        json.writeObjectFieldStart("coverage");
        json.writeNumberField("articles", coverage.articles());
        json.writeNumberField("claims", coverage.claims());
        json.writeStringField(
                "from", coverage.from() == null ? null : coverage.from().toString());
        json.writeStringField("to", coverage.to() == null ? null : coverage.to().toString());
        strings(json, "unreadable", coverage.unreadable());
        json.writeEndObject();
    }

    static void article(JsonGenerator json, ArticleView article) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", article.id());
        json.writeStringField("file", article.file());
        json.writeStringField("title", article.title());
        json.writeStringField("source", article.source());
        json.writeStringField(
                "published",
                article.published() == null ? null : article.published().toString());
        json.writeStringField("url", article.url());
        json.writeEndObject();
    }

    private static void group(JsonGenerator json, Finding finding) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", finding.id());
        json.writeStringField("question", finding.question());
        json.writeStringField("verdict", finding.verdict());
        json.writeNumberField("severity", finding.severity());
        strings(json, "figures", finding.figures());
        strings(json, "claims", finding.claims().stream().map(ClaimView::id).toList());
        json.writeNumberField("originators", finding.originators());
        strings(json, "reasons", finding.reasons());
        json.writeEndObject();
    }

    private static void apart(JsonGenerator json, Apart pair) throws IOException {
        json.writeStartObject();
        json.writeStringField("a", pair.a().id());
        json.writeStringField("b", pair.b().id());
        json.writeStringField("reason", pair.reason());
        json.writeEndObject();
    }

    static void strings(JsonGenerator json, String name, List<String> values) throws IOException {
        json.writeArrayFieldStart(name);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }
}
