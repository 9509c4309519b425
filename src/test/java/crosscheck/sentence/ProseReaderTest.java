package crosscheck.sentence;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crosscheck.Spec;
import crosscheck.Work;
import crosscheck.lexicon.Table;
import crosscheck.text.Article;
import crosscheck.text.Span;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProseReaderTest {

    private static final ProseReader READER = new ProseReader();

    static List<Spec> sentences() {
        return Spec.of("sentence/sentences.spec");
    }

    @ParameterizedTest
    @MethodSource
    void sentences(Spec spec) {
        assertEquals(
                spec.expected(),
                prose(spec.text()).sentences().stream()
                        .map(sentence -> (sentence.role() == Sentence.Role.HEADLINE ? "= " : "- ")
                                + words(spec.text(), sentence.span()))
                        .toList());
    }

    static List<Spec> furniture() {
        return Spec.of("sentence/furniture.spec");
    }

    @ParameterizedTest
    @MethodSource
    void furniture(Spec spec) {
        assertEquals(
                spec.expected(),
                prose(spec.text()).furniture().stream()
                        .map(span -> words(spec.text(), span))
                        .toList());
    }

    static List<Spec> tags() {
        return Spec.of("sentence/tags.spec");
    }

    /** An expectation is a stretch of the sentence as word/TAG, or word/TAG/lemma where the dictionary form is another. */
    @ParameterizedTest
    @MethodSource
    void tags(Spec spec) {
        String found = " " + tagged(prose(spec.text())) + " ";
        spec.expected().forEach(part -> assertTrue(found.contains(" " + part + " "), () -> part + " in" + found));
    }

    static List<Table.Row> phrases() {
        return Table.load("furniture").rows();
    }

    @ParameterizedTest
    @MethodSource("phrases")
    void everyPhraseOfFurnitureIsLeftOut(Table.Row row) {
        String text = "The flood reached the town on Monday.\n\n" + row.get("example")
                + "\n\nThe mayor asked for help, and boats came.";
        assertTrue(!prose(text).furniture().isEmpty(), () -> row.get("surface") + ": " + row.get("example"));
    }

    @ParameterizedTest
    @MethodSource("phrases")
    void proseWithTheSameWordsStays(Table.Row row) {
        String text = "The flood reached the town on Monday.\n\n" + row.get("counter-example")
                + "\n\nThe mayor asked for help, and boats came.";
        assertEquals(List.of(), prose(text).furniture(), () -> row.get("surface") + ": " + row.get("counter-example"));
    }

    static List<Table.Row> abbreviations() {
        return Table.load("abbreviations").rows();
    }

    @ParameterizedTest
    @MethodSource("abbreviations")
    void noSentenceEndsInsideAnAbbreviation(Table.Row row) {
        assertEquals(1, prose(row.get("example")).sentences().size(), row.get("example"));
    }

    @Test
    void windowsLineEndsGiveTheSameProse() {
        String text =
                "Floods hit Lod\n\nThe flood killed 12 people, a spokesman\nsaid on Monday. It left 3,000 homeless.\n\nREAD MORE: 5 tips";
        assertEquals(outline(text), outline(text.replace("\n", "\r\n")));
    }

    private static String outline(String text) {
        Prose prose = prose(text);
        return prose.sentences().stream()
                        .map(s -> s.role() + " " + s.paragraph() + " " + words(text, s.span()) + tagged(prose))
                        .collect(joining("|"))
                + prose.furniture().size();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "word ",
                "word. ",
                "1,000 ",
                "\"",
                "a.",
                "—",
                "A. B. ",
                "x-",
                "U.S.",
                "\uD83D\uDE00",
                "\uD83D",
                "'",
                "...",
                "( ",
                "photo: ",
                "\n",
                "\r\n",
                "|"
            })
    void hugeTextsAreReadInLinearWork(String piece) {
        Work.assertLinear(piece, 200_000, text -> prose(text).sentences().forEach(Sentence::tokens));
    }

    @Test
    void anyTextCanBeRead() {
        Random random = new Random(5);
        String alphabet = "aA1 .,-'\"’“—\n\r\t$%(/@#:|\u00A0\u00AD\uD83D\uDE00é中½";
        for (int i = 0; i < 300; i++) {
            String text = IntStream.range(0, 120)
                    .mapToObj(n -> String.valueOf(alphabet.charAt(random.nextInt(alphabet.length()))))
                    .collect(joining());
            Prose prose = prose(text);
            for (Sentence sentence : prose.sentences()) {
                for (Token token : sentence.tokens()) {
                    assertTrue(sentence.span().contains(token.span()), text);
                    assertEquals(token.text(), token.span().of(text));
                }
            }
        }
    }

    @Test
    void tagsAreTheSameOnEveryThread() {
        String text =
                "Police shot 15 people in the raid. Shares rose 3 percent, and the strike left 20 dead. ".repeat(40);
        Prose alone = prose(text);
        Prose together = prose(text);
        together.sentences().parallelStream()
                .forEach(sentence -> assertTrue(!sentence.tokens().isEmpty()));
        assertEquals(tagged(alone), tagged(together));
    }

    private static Prose prose(String text) {
        return READER.read(new Article("a", "a.txt", null, null, null, null, null, null, null, text));
    }

    private static String words(String text, Span span) {
        return span.of(text).strip().replaceAll("\\s+", " ");
    }

    private static String tagged(Prose prose) {
        return prose.sentences().stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .map(token -> token.text() + "/" + token.tag()
                        + (token.lemma().equals(token.norm()) ? "" : "/" + token.lemma()))
                .collect(joining(" "));
    }
}
