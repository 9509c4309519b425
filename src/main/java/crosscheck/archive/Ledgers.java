package crosscheck.archive;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import crosscheck.archive.PrintedFinding.Claimed;
import crosscheck.archive.Ruling.Decision;
import crosscheck.archive.Ruling.Known;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Rulings and issues as lines of an export. */
final class Ledgers {

    private Ledgers() {}

    static ObjectNode ruling(ObjectMapper json, Ruling ruling) {
        ObjectNode node = json.createObjectNode();
        node.put("kind", "ruling");
        node.put("finding", ruling.finding());
        node.put("question", ruling.question());
        node.put("decision", ruling.decision().id());
        node.put("by", ruling.editor());
        node.put("reason", ruling.reason());
        if (ruling.until() != null) {
            node.put("until", ruling.until().toString());
        }
        node.put("made", ruling.made());
        ArrayNode claims = node.putArray("claims");
        for (Known known : ruling.claims()) {
            claims.addObject()
                    .put("claim", known.claim())
                    .put("figure", known.figure())
                    .put("originator", known.originator())
                    .put("scope", known.scope());
        }
        return node;
    }

    static Ruling ruling(JsonNode node) {
        List<Known> claims = new ArrayList<>();
        node.get("claims")
                .forEach(one -> claims.add(new Known(
                        one.get("claim").asText(),
                        one.get("figure").asText(),
                        one.get("originator").asText(),
                        one.get("scope").asText())));
        return new Ruling(
                0,
                node.get("finding").asText(),
                node.get("question").asText(),
                Decision.valueOf(node.get("decision").asText().toUpperCase(Locale.ROOT)),
                node.get("by").asText(),
                node.get("reason").asText(),
                day(node, "until"),
                node.get("made").asText(),
                claims);
    }

    static ObjectNode issue(ObjectMapper json, Issue issue, List<PrintedFinding> findings) {
        ObjectNode node = json.createObjectNode();
        node.put("kind", "issue");
        node.put("title", issue.title());
        if (issue.from() != null) {
            node.put("from", issue.from().toString());
        }
        if (issue.to() != null) {
            node.put("to", issue.to().toString());
        }
        node.put("printed", issue.printed());
        ArrayNode all = node.putArray("findings");
        for (PrintedFinding finding : findings) {
            ObjectNode one = all.addObject()
                    .put("finding", finding.finding())
                    .put("question", finding.question())
                    .put("verdict", finding.verdict())
                    .put("figures", finding.figures());
            ArrayNode claims = one.putArray("claims");
            finding.claims()
                    .forEach(claim ->
                            claims.addObject().put("claim", claim.claim()).put("article", claim.article()));
        }
        return node;
    }

    static Issue issue(JsonNode node) {
        return new Issue(
                0,
                node.get("title").asText(),
                day(node, "from"),
                day(node, "to"),
                node.get("printed").asText());
    }

    static List<PrintedFinding> findings(JsonNode node) {
        List<PrintedFinding> findings = new ArrayList<>();
        for (JsonNode one : node.get("findings")) {
            List<Claimed> claims = new ArrayList<>();
            one.get("claims")
                    .forEach(claim -> claims.add(new Claimed(
                            claim.get("claim").asText(), claim.get("article").asText())));
            findings.add(new PrintedFinding(
                    one.get("finding").asText(),
                    one.get("question").asText(),
                    one.get("verdict").asText(),
                    one.get("figures").asText(),
                    claims));
        }
        return findings;
    }

    static @Nullable String text(JsonNode node, String name) {
        return node.has(name) ? node.get(name).asText() : null;
    }

    private static @Nullable LocalDate day(JsonNode node, String name) {
        String text = text(node, name);
        return text == null ? null : LocalDate.parse(text);
    }
}
