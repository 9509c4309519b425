package crosscheck.claim;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crosscheck.Spec;
import crosscheck.evidence.Evidence;
import crosscheck.lexicon.Table;
import crosscheck.quantity.QuantityReader;
import crosscheck.sentence.Prose;
import crosscheck.sentence.ProseReader;
import crosscheck.text.Article;
import crosscheck.text.Span;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ClaimReaderTest {

    private static final ProseReader PROSE = new ProseReader();
    private static final QuantityReader QUANTITIES = new QuantityReader();
    private static final ClaimReader CLAIMS = new ClaimReader();

    static List<Spec> counted() {
        return Spec.of("claim/counted.spec");
    }

    @ParameterizedTest
    @MethodSource
    void counted(Spec spec) {
        check(spec, claim -> {
            Evidence<Counted> found = claim.counted();
            return found == null
                    ? "- | - | - | -"
                    : Stream.of(
                                    found.value().text(),
                                    found.value().head(),
                                    orDash(found.value().countClass()),
                                    found.rule())
                            .collect(joining(" | "));
        });
    }

    static Stream<Table.Row> classes() {
        return Table.load("count-classes").rows().stream();
    }

    @ParameterizedTest
    @MethodSource("classes")
    void everyListedThingIsCountedInItsClass(Table.Row row) {
        List<@Nullable String> found = claims(row.get("example")).stream()
                .map(Claim::counted)
                .map(thing -> thing == null ? null : thing.value().countClass())
                .toList();
        assertTrue(found.contains(row.get("class")), () -> row.get("example") + " gives " + found);
    }

    /** What the words of each class of {@code counting-words.tsv} must bring about in the last claim of their example. */
    private static final Map<String, BiPredicate<Claim, String>> COUNTING = Map.ofEntries(
            Map.entry("pointer", (claim, word) -> !word.equals(head(claim))),
            Map.entry("measure", (claim, word) -> !head(claim).isEmpty() && !word.equals(text(claim))),
            Map.entry("empty", (claim, word) -> !word.equals(text(claim))),
            Map.entry("parent", (claim, word) -> !word.equals(head(claim))),
            Map.entry("comparative", (claim, word) -> !text(claim).contains(word)),
            Map.entry("direction", (claim, word) -> text(claim).equals("miles")),
            Map.entry("strength", (claim, word) -> text(claim).equals("choir")),
            Map.entry("often", (claim, word) -> text(claim).isEmpty()),
            Map.entry("narrowing", (claim, word) -> text(claim).contains(word)),
            Map.entry("vague", (claim, word) -> text(claim).equals("divers")),
            Map.entry("parting", (claim, word) -> text(claim).equals("divers")),
            Map.entry("narrowing-people", (claim, word) -> text(claim).contains(word)),
            Map.entry("peopled", (claim, word) -> text(claim).equals("people")),
            Map.entry("definite", (claim, word) -> claim.partOf() != null),
            Map.entry("unit", (claim, word) -> claim.partOf() != null),
            Map.entry(
                    "plural",
                    (claim, word) -> text(claim).equals(word) && frame(claim).equals("attended")),
            Map.entry(
                    "margin",
                    (claim, word) ->
                            Objects.requireNonNull(claim.event()).value().text().endsWith(word)),
            Map.entry("telling", (claim, word) -> frame(claim).isEmpty()),
            Map.entry("first", (claim, word) -> claim.partOf() != null),
            Map.entry("rest", (claim, word) -> claim.partOf() != null),
            Map.entry("left-over", (claim, word) -> claim.partOf() != null),
            Map.entry("collective", (claim, word) -> text(claim).equals("people")),
            Map.entry("number", (claim, word) -> text(claim).contains("divers")),
            Map.entry("number-epithet", (claim, word) -> text(claim).isEmpty()),
            Map.entry("extreme", (claim, word) -> text(claim).startsWith("Sales")),
            Map.entry("members", (claim, word) -> claim.partOf() != null));

    static Stream<Table.Row> countingWords() {
        return Table.load("counting-words").rows().stream();
    }

    @ParameterizedTest
    @MethodSource("countingWords")
    void everyCountingWordDoesWhatItsClassSays(Table.Row row) {
        BiPredicate<Claim, String> effect = Objects.requireNonNull(COUNTING.get(row.get("class")), row.get("class"));
        List<Claim> found = claims(row.get("example"));
        assertTrue(effect.test(found.getLast(), row.get("surface")), () -> row.get("example") + " gives " + found);
    }

    private static String text(Claim claim) {
        return claim.counted() == null ? "" : claim.counted().value().text();
    }

    private static String frame(Claim claim) {
        String frame = claim.event() == null ? null : claim.event().value().frame();
        return frame == null ? "" : frame;
    }

    private static String head(Claim claim) {
        return claim.counted() == null ? "" : claim.counted().value().head();
    }

    static List<Spec> modality() {
        return Spec.of("claim/modality.spec");
    }

    @ParameterizedTest
    @MethodSource
    void modality(Spec spec) {
        check(
                spec,
                claim ->
                        claim.modality().value().id() + " | " + claim.modality().rule());
    }

    static List<Spec> actor() {
        return Spec.of("claim/actor.spec");
    }

    @ParameterizedTest
    @MethodSource
    void actor(Spec spec) {
        check(spec, claim -> {
            Evidence<String> found = claim.actor();
            return found == null ? "- | -" : found.value() + " | " + found.rule();
        });
    }

    static List<Spec> parts() {
        return Spec.of("claim/part-of.spec");
    }

    @ParameterizedTest
    @MethodSource
    void parts(Spec spec) {
        List<Claim> claims = claims(spec.text());
        check(spec, claim -> {
            Evidence<String> found = claim.partOf();
            return found == null ? "- | -" : number(byId(claims, found.value())) + " | " + found.rule();
        });
    }

    static List<Spec> mentions() {
        return Spec.of("claim/mentions.spec");
    }

    @ParameterizedTest
    @MethodSource
    void mentions(Spec spec) {
        assertEquals(
                spec.expected(),
                claims(spec.text()).stream()
                        .map(claim -> claim.mentions().stream()
                                .map(span -> span.of(spec.text()))
                                .collect(joining(" ")))
                        .toList());
    }

    @Test
    void namesAreStableAndDifferInsideAnArticleAndBetweenArticles() {
        String text = "The flood killed 12 people and ruined 40 houses.";
        List<String> first = claims(text).stream().map(Claim::id).toList();
        assertEquals(first, claims(text).stream().map(Claim::id).toList());
        assertEquals(2, first.stream().distinct().count());
        assertNotEquals(
                first, claims(text + " Boats came.").stream().map(Claim::id).toList());
    }

    @Test
    void everyFieldStandsInTheArticle() {
        String text =
                "Two of the seven soldiers died, and Peru will send 40 more. A toll of 12, including three boys, is feared.";
        for (Claim claim : claims(text)) {
            Stream.of(claim.counted(), claim.actor(), claim.event(), claim.modality(), claim.partOf())
                    .flatMap(Stream::ofNullable)
                    .map(Evidence::span)
                    .forEach(span -> assertTrue(new Span(0, text.length()).contains(span) && span.length() > 0));
        }
    }

    @Test
    void scrambledWordsPassThrough() {
        String[] words =
                ("the of 20 , were killed 3,000 -- troops including ( ) and dozens 40% who by to said will not \" a 12-hour "
                                + "$5 million it dead if : among them")
                        .split(" ", -1);
        Random random = new Random(11);
        for (int round = 0; round < 400; round++) {
            StringBuilder text = new StringBuilder("A ");
            for (int i = 0; i < 3 + random.nextInt(25); i++) {
                text.append(words[random.nextInt(words.length)]).append(' ');
            }
            claims(text + ".");
        }
    }

    private static void check(Spec spec, Function<Claim, String> field) {
        assertEquals(
                spec.expected(),
                claims(spec.text()).stream()
                        .map(claim -> number(claim) + " = " + field.apply(claim))
                        .toList());
    }

    private static Claim byId(List<Claim> claims, String id) {
        return claims.stream()
                .filter(claim -> claim.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static String number(Claim claim) {
        return claim.article().at(claim.quantity().span());
    }

    private static String orDash(@Nullable String text) {
        return text == null ? "-" : text;
    }

    private static List<Claim> claims(String text) {
        Article article = new Article("a", "a.txt", null, null, null, null, null, null, null, text);
        Prose prose = PROSE.read(article);
        return CLAIMS.read(prose, QUANTITIES.read(prose));
    }
}
