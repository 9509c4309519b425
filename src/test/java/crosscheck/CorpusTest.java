package crosscheck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import crosscheck.Expectation.Figure;
import crosscheck.text.Article;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The briefing of {@code corpus/} says what an editor who read the articles would say; {@code corpus.spec} holds the expectations. */
class CorpusTest {

    private static final Run CORPUS = Run.ofCorpus();
    private static final Set<String> QUIET = Set.of("single", "consistent");

    static List<Expectation> expectations() {
        return Expectation.all().stream()
                .filter(one -> !List.of("open", "surplus").contains(one.kind()))
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("expectations")
    void meets(Expectation expected) {
        List<String> faults = faults(expected);
        if (expected.missed()) {
            assumeTrue(faults.isEmpty(), faults::toString);
        }
        assertEquals(List.of(), faults, expected::toString);
    }

    @Test
    void littleElseIsFlagged() {
        Set<String> known = new HashSet<>();
        for (Expectation one : Expectation.all()) {
            if (one.kind().equals("group") || one.kind().equals("open")) {
                one.claims().forEach(figure -> known.addAll(claims(figure)));
            }
        }
        List<String> surplus = new ArrayList<>();
        for (JsonNode group : CORPUS.json().at("/groups")) {
            if (!QUIET.contains(group.at("/verdict").asText()) && !known.containsAll(members(group))) {
                surplus.add(describe(group));
            }
        }
        int allowed = Expectation.all().stream()
                .filter(one -> one.kind().equals("surplus"))
                .mapToInt(one -> Integer.parseInt(one.words()))
                .sum();
        assertTrue(surplus.size() <= allowed, () -> surplus.size() + " groups: " + String.join("\n", surplus));
    }

    private static List<String> faults(Expectation expected) {
        List<String> faults = new ArrayList<>();
        for (Figure figure : expected.claims()) {
            if (claims(figure).isEmpty() && !figure.perhaps()) {
                faults.add("no claim at " + figure);
            }
        }
        if (faults.isEmpty()) {
            switch (expected.kind()) {
                case "group" -> faults.addAll(grouped(expected));
                case "apart" -> faults.addAll(apart(expected));
                case "shown" -> {
                    faults.addAll(apart(expected));
                    faults.addAll(shown(expected));
                }
                default -> fail(expected.toString());
            }
        }
        return faults;
    }

    private static List<String> grouped(Expectation expected) {
        Set<String> wanted = new LinkedHashSet<>();
        Set<String> allowed = new TreeSet<>();
        for (Figure figure : expected.claims()) {
            allowed.addAll(claims(figure));
            if (!figure.perhaps()) {
                wanted.addAll(claims(figure));
            }
        }
        JsonNode group = groupOf(wanted.iterator().next());
        List<String> faults = new ArrayList<>();
        for (Figure figure : expected.claims()) {
            if (!figure.perhaps() && !members(group).containsAll(claims(figure))) {
                faults.add("not in the group of the first: " + figure);
            }
        }
        for (String member : members(group)) {
            if (!allowed.contains(member)) {
                faults.add("does not belong: " + describe(claim(member)));
            }
        }
        String verdict = group.at("/verdict").asText();
        if (!expected.words().endsWith(" " + verdict)) {
            faults.add("verdict " + verdict + ": " + group.at("/reasons"));
        }
        return faults;
    }

    private static List<String> apart(Expectation expected) {
        for (String a : claims(expected.claims().get(0))) {
            for (String b : claims(expected.claims().get(1))) {
                if (members(groupOf(a)).contains(b)) {
                    return List.of("in one group: " + describe(groupOf(a)));
                }
            }
        }
        return List.of();
    }

    private static List<String> shown(Expectation expected) {
        Set<String> pair = new HashSet<>();
        expected.claims().forEach(figure -> pair.addAll(claims(figure)));
        for (JsonNode listed : CORPUS.json().at("/not_comparable")) {
            if (pair.equals(Set.of(listed.at("/a").asText(), listed.at("/b").asText()))) {
                return List.of();
            }
        }
        return List.of("not among what only looks like a conflict");
    }

    /** The ids of the claims whose figure, or a further mention of it, stands at these words of the corpus. */
    private static Set<String> claims(Figure figure) {
        Set<String> ids = new LinkedHashSet<>();
        for (Article article : CORPUS.articles()) {
            if (article.file().startsWith(figure.article() + "-")) {
                String words = figure.before() + figure.figure() + figure.after();
                int at = article.text().indexOf(words);
                assertTrue(
                        at >= 0 && article.text().indexOf(words, at + 1) < 0,
                        () -> "not once in the corpus: " + figure);
                int start = article.codePoint(at + figure.before().length());
                int end = article.codePoint(
                        at + figure.before().length() + figure.figure().length());
                for (JsonNode claim : CORPUS.json().at("/claims")) {
                    if (claim.at("/article/id").asText().equals(article.id()) && mentions(claim, start, end)) {
                        ids.add(claim.at("/id").asText());
                    }
                }
            }
        }
        return ids;
    }

    private static boolean mentions(JsonNode claim, int start, int end) {
        for (JsonNode mention : claim.at("/mentions")) {
            if (mention.at("/start").asInt() == start && mention.at("/end").asInt() == end) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> members(JsonNode group) {
        Set<String> ids = new TreeSet<>();
        group.at("/claims").forEach(id -> ids.add(id.asText()));
        return ids;
    }

    private static JsonNode groupOf(String claim) {
        for (JsonNode group : CORPUS.json().at("/groups")) {
            if (members(group).contains(claim)) {
                return group;
            }
        }
        return fail("in no group: " + claim);
    }

    private static JsonNode claim(String id) {
        for (JsonNode claim : CORPUS.json().at("/claims")) {
            if (claim.at("/id").asText().equals(id)) {
                return claim;
            }
        }
        return fail("no claim " + id);
    }

    private static String describe(JsonNode one) {
        if (one.has("quantity")) {
            return one.at("/article/file").asText().substring(0, 2) + " "
                    + one.at("/quantity/text").asText() + " "
                    + one.at("/counted/text").asText();
        }
        List<String> members =
                members(one).stream().map(id -> describe(claim(id))).toList();
        return one.at("/verdict").asText() + " " + one.at("/question").asText() + " " + members;
    }
}
