package crosscheck.briefing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crosscheck.evidence.Explanation;
import crosscheck.lexicon.LexiconException;
import crosscheck.lexicon.Table;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WordingTest {

    /** Rule ids that reach a reader: those of gates, relations, causes and verdicts, wherever the source writes one. */
    private static final Pattern RULE =
            Pattern.compile("\"((?:gate|relation|cause|verdict|arithmetic|severity)\\.[a-z][a-z.-]*)\"");

    private static final Pattern LIKELIHOOD =
            Pattern.compile("(?i)\\b(?:un)?(?:likely|probabl[ey]|remote|chances?|almost certain(?:ly)?)\\b");
    private static final Pattern CONFIDENCE = Pattern.compile("(?i)\\bconfiden(?:ce|t|tly)\\b");

    @Test
    void operandsTakeTheirPlaces() {
        assertEquals(
                "12 is a part of 40, and $1 stays.",
                wording("r", "{1} is a part of {0}, and {2} stays.").sentence(Explanation.of("r", "40", "12", "$1")));
    }

    @Test
    void operandsAreNeverReadAsPlaces() {
        assertEquals("{1} and b", wording("r", "{0} and {1}").sentence(Explanation.of("r", "{1}", "b")));
    }

    @Test
    void brokenRowsNameFileAndLine() {
        LexiconException broken = assertThrows(LexiconException.class, () -> wording("r", "{0} without {2}"));
        assertTrue(broken.toString().contains("wording.tsv:7: "), broken.toString());
    }

    @Test
    void unknownRulesAndWrongCountsAreRefused() {
        Wording wording = wording("r", "{0}");
        assertThrows(LexiconException.class, () -> wording.sentence(Explanation.of("q")));
        assertThrows(LexiconException.class, () -> wording.sentence(Explanation.of("r")));
        assertThrows(LexiconException.class, () -> wording.sentence(Explanation.of("r", "a", "b")));
    }

    /** Intelligence Community Directive 203: how likely something is and how sure one is of it are two things. */
    @Test
    void noSentenceMixesLikelihoodWithConfidence() throws IOException {
        List<String> sentences = new ArrayList<>();
        Table.load("wording").rows().forEach(row -> sentences.add(row.get("sentence")));
        try (Stream<Path> templates = Files.list(Path.of("templates"))) {
            for (Path template :
                    templates.filter(file -> file.toString().endsWith(".ftlh")).toList()) {
                sentences.addAll(List.of(Files.readString(template).split("(?<=[.!?])\\s")));
            }
        }
        assertTrue(sentences.stream().anyMatch(LIKELIHOOD.asPredicate()), "some sentences speak of likelihood");
        assertEquals(
                List.of(),
                sentences.stream()
                        .filter(LIKELIHOOD.asPredicate().and(CONFIDENCE.asPredicate()))
                        .toList());
    }

    @Test
    void everyRuleOfTheSourceHasASentence() throws IOException {
        Set<String> known = Table.load("wording").rows().stream()
                .map(row -> row.get("rule"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), missing(rules(Path.of("src/main/java")), known), "rules without a row in wording.tsv");
        assertTrue(rules(Path.of("src/main/java")).contains("verdict.single"), "the search finds rules");
    }

    private static Set<String> missing(Set<String> rules, Set<String> known) {
        Set<String> missing = new TreeSet<>(rules);
        missing.removeAll(known);
        return missing;
    }

    private static Set<String> rules(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(WordingTest::rulesOf)
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static Stream<String> rulesOf(Path file) {
        try {
            return RULE.matcher(Files.readString(file)).results().map(found -> found.group(1)).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Wording wording(String rule, String sentence) {
        List<String> header = List.of("rule", "sentence");
        return new Wording(
                new Table("wording", header, List.of(new Table.Row("wording", 7, header, List.of(rule, sentence)))));
    }
}
