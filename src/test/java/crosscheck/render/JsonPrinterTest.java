package crosscheck.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import crosscheck.briefing.Briefing;
import crosscheck.briefing.Flood;
import crosscheck.briefing.Issue;
import crosscheck.text.Article;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class JsonPrinterTest {

    @Test
    void offsetsCountCodePoints() throws IOException {
        Issue issue = new Issue();
        Article article = issue.article("A", null, "T", "\uD83D\uDE80\uD83D\uDE80 Then 12 rockets rose.");
        issue.claim(article, "12", "12").done();
        JsonNode number = json(issue.briefing("B")).at("/claims/0/quantity");
        assertEquals(8, number.get("start").asInt());
        assertEquals(10, number.get("end").asInt());
    }

    @Test
    void figuresArePlainDecimals() throws IOException {
        Issue issue = new Issue();
        Article article = issue.article("A", null, "T", "Some 3.5bn and 0.25 more.");
        issue.claim(article, "3.5", "3.5E+9").done();
        issue.claim(article, "0.25", "0.2500").allows(null, "1E+1", "0", null).done();
        String text = text(issue.briefing("B"));
        assertTrue(text.contains("\"low\" : 3500000000,"), text);
        assertTrue(text.contains("\"low\" : 0.25,"), text);
        assertTrue(text.contains("\"firm\" : [null,10]"), text);
        assertFalse(text.contains("E+"), text);
    }

    @Test
    void groupsAndPairsNameTheirClaims() throws IOException {
        JsonNode json = json(Flood.briefing());
        assertEquals(1, json.get("schema").asInt());
        assertEquals("conflict", json.at("/groups/0/verdict").asText());
        assertEquals(json.at("/claims/0/id"), json.at("/groups/0/claims/0"));
        assertEquals("2031-05-03", json.at("/coverage/from").asText());
        assertTrue(json.at("/articles/3/published").isNull());
        assertFalse(json.at("/not_comparable/0/reason").asText().isEmpty());
        assertEquals(
                "photo.jpg: is not text and was left out",
                json.at("/coverage/unreadable/0").asText());
    }

    @Test
    void aLineIsOneClaim() throws IOException {
        Briefing briefing = Flood.briefing();
        String line = new JsonPrinter().line(briefing.claims().getFirst());
        assertFalse(line.contains("\n"));
        assertEquals(json(briefing).at("/claims/0"), new ObjectMapper().readTree(line));
    }

    private static JsonNode json(Briefing briefing) throws IOException {
        return new ObjectMapper().readTree(text(briefing));
    }

    private static String text(Briefing briefing) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new JsonPrinter().print(briefing, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
