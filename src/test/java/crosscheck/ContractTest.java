package crosscheck;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import crosscheck.text.Article;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code briefing.json} is read by other programs: its shape, and that what it quotes stands in the articles where it says. */
class ContractTest {

    private static final Run CORPUS = Run.ofCorpus();

    @Test
    void theCorpusFitsTheSchema() throws IOException {
        assertEquals(Set.of(), complaints(CORPUS.json()));
    }

    @Test
    void theSchemaRefusesWhatIsWrong() throws IOException {
        ObjectNode wrong = CORPUS.json().deepCopy();
        ((ObjectNode) wrong.at("/groups/0")).put("verdict", "contradiction");
        ((ObjectNode) wrong.at("/claims/0/quantity")).remove("firm");
        assertEquals(2, complaints(wrong).size());
    }

    @Test
    void whatIsCountedIsThere() {
        JsonNode json = CORPUS.json();
        assertEquals(json.at("/articles").size(), json.at("/coverage/articles").asInt());
        assertEquals(json.at("/claims").size(), json.at("/coverage/claims").asInt());
        assertTrue(
                json.at("/claims").size() > 150, "claims: " + json.at("/claims").size());
    }

    @Test
    void everyClaimIsInOneGroup() {
        Set<String> claims = ids("/claims");
        Set<String> grouped = new TreeSet<>();
        for (JsonNode group : CORPUS.json().at("/groups")) {
            for (JsonNode claim : group.at("/claims")) {
                assertTrue(grouped.add(claim.asText()), () -> "in two groups: " + claim.asText());
            }
        }
        assertEquals(new TreeSet<>(claims), grouped);
    }

    @Test
    void whatIsReferredToIsThere() {
        Set<String> claims = ids("/claims");
        Set<String> articles = ids("/articles");
        Set<String> dangling = new HashSet<>();
        for (JsonNode claim : CORPUS.json().at("/claims")) {
            check(articles, claim.at("/article/id"), dangling);
            if (!claim.at("/part_of").isNull()) {
                check(claims, claim.at("/part_of"), dangling);
            }
        }
        for (JsonNode pair : CORPUS.json().at("/not_comparable")) {
            check(claims, pair.at("/a"), dangling);
            check(claims, pair.at("/b"), dangling);
        }
        assertEquals(Set.of(), dangling);
    }

    @Test
    void quotedTextStandsInTheArticle() {
        assertQuotesStand(CORPUS);
    }

    @Test
    void offsetsAreCodePoints(@TempDir Path folder) throws IOException {
        for (Article article : CORPUS.articles()) {
            Files.writeString(
                    folder.resolve(article.file()),
                    "\uFEFF\uD83D\uDCF0\uD834\uDD1E Today's news, \uD842\uDFB7 collected.\r\n\r\n"
                            + article.text().replace("\n", "\r\n"));
        }
        Run shifted = Run.of(List.of(folder));
        assertQuotesStand(shifted);
        assertEquals(
                CORPUS.json().at("/claims").size(), shifted.json().at("/claims").size());
    }

    private static void assertQuotesStand(Run run) {
        for (JsonNode claim : run.json().at("/claims")) {
            String text = run.article(claim.at("/article/id").asText()).text();
            JsonNode quantity = claim.at("/quantity");
            JsonNode sentence = claim.at("/sentence");
            assertEquals(quantity.at("/text").asText(), at(text, quantity), claim::toString);
            assertEquals(sentence.at("/text").asText(), at(text, sentence), claim::toString);
            JsonNode first = claim.at("/mentions/0");
            assertEquals(quantity.at("/text").asText(), at(text, first), "the first mention is the figure itself");
            for (JsonNode mention : claim.at("/mentions")) {
                assertTrue(!at(text, mention).isBlank(), claim::toString);
            }
        }
    }

    private static String at(String text, JsonNode span) {
        int[] points = text.codePoints().toArray();
        int start = span.at("/start").asInt();
        return new String(points, start, span.at("/end").asInt() - start);
    }

    private static void check(Set<String> known, JsonNode id, Set<String> dangling) {
        if (!known.contains(id.asText())) {
            dangling.add(id.asText());
        }
    }

    private static Set<String> ids(String list) {
        List<String> ids = StreamSupport.stream(CORPUS.json().at(list).spliterator(), false)
                .map(one -> one.at("/id").asText())
                .toList();
        assertEquals(ids.size(), new HashSet<>(ids).size(), () -> "an id twice in " + list);
        return new HashSet<>(ids);
    }

    private static Set<String> complaints(JsonNode json) throws IOException {
        JsonNode text = new ObjectMapper()
                .readTree(Path.of("src/docs/briefing.schema.json").toFile());
        JsonSchema schema = JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(text);
        return schema.validate(json).stream().map(ValidationMessage::getMessage).collect(toSet());
    }
}
