package crosscheck.claim;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crosscheck.Spec;
import crosscheck.evidence.Evidence;
import crosscheck.lexicon.ListedPlace;
import crosscheck.lexicon.Table;
import crosscheck.sentence.Prose;
import crosscheck.sentence.ProseReader;
import crosscheck.sentence.Sentence;
import crosscheck.text.Article;
import crosscheck.text.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who says a figure, where and when it holds. */
class FieldTest {

    private static final ProseReader READER = new ProseReader();
    private static final LocalDate DAY = LocalDate.of(2024, 3, 13);

    /** One article with its readers. */
    private record Page(Prose prose, Speakers speakers, Places places, Times times) {

        static Page of(String text, @Nullable LocalDate published) {
            Prose prose = READER.read(new Article("a", "a.txt", null, null, published, null, null, null, null, text));
            Speakers speakers = new Speakers(prose);
            return new Page(prose, speakers, new Places(prose, speakers), new Times(prose, speakers));
        }

        /** Where the figure that opens an expectation stands; it is a word of its own. */
        Span figure(String expectation) {
            for (int end = expectation.length(); end > 0; end--) {
                String number = expectation.substring(0, end).strip();
                Matcher found = Pattern.compile("(?<![\\w,.])" + Pattern.quote(number) + "(?!\\w|,\\d)")
                        .matcher(prose.article().text());
                if (found.find()) {
                    return new Span(found.start(), found.end());
                }
            }
            throw new AssertionError("no figure: " + expectation);
        }

        Sentence sentence(Span figure) {
            return prose.sentences().stream()
                    .filter(s -> s.span().overlaps(figure))
                    .findFirst()
                    .orElseThrow();
        }

        String number(Span figure) {
            return prose.article().at(figure);
        }
    }

    static List<Spec> speakers() {
        return Spec.of("claim/speakers.spec");
    }

    @ParameterizedTest
    @MethodSource
    void speakers(Spec spec) {
        Page page = Page.of(spec.text(), DAY);
        check(
                spec,
                page,
                figure ->
                        words(page.speakers().at(page.sentence(figure), figure).value()));
    }

    private static String words(Attribution attribution) {
        return switch (attribution) {
            case Attribution.Named n -> line("= " + n.originator(), n.role(), n.house(), n.relay());
            case Attribution.Unnamed u -> line("? " + u.description(), u.relay());
            case Attribution.OwnVoice o -> "-";
        };
    }

    private static String line(String first, @Nullable String... rest) {
        String all =
                first + Stream.of(rest).map(r -> " | " + (r == null ? "." : r)).collect(joining());
        return all.replaceFirst("(?: \\| \\.)+$", "");
    }

    static List<Spec> places() {
        return Spec.of("claim/places.spec");
    }

    @ParameterizedTest
    @MethodSource
    void places(Spec spec) {
        Page page = Page.of(spec.text(), DAY);
        check(spec, page, figure -> {
            Evidence<String> place = page.places().of(page.sentence(figure), figure);
            return place == null ? "-" : place.value() + (place.inherited() ? " +" : "");
        });
    }

    static List<Spec> times() {
        return Spec.of("claim/times.spec");
    }

    @ParameterizedTest
    @MethodSource
    void times(Spec spec) {
        Page page = Page.of(spec.text(), DAY);
        check(spec, page, figure -> {
            Evidence<Period> period = page.times().periodAt(page.sentence(figure), figure);
            Evidence<LocalDate> said = page.times().statedAt(page.sentence(figure), figure);
            return (period == null
                            ? "-"
                            : day(period.value().from()) + ".."
                                    + day(period.value().to()))
                    + (said == null ? "" : " said " + said.value());
        });
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "?" : day.toString();
    }

    private static void check(Spec spec, Page page, java.util.function.Function<Span, String> reader) {
        assertEquals(
                spec.expected(),
                spec.expected().stream()
                        .map(page::figure)
                        .map(figure -> page.number(figure) + " " + reader.apply(figure))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("relative")
    void withoutADayOfPublicationRelativeTimesHaveNoDays(String text) {
        Page page = Page.of(text, null);
        Span figure = page.figure("12");
        Evidence<Period> period = page.times().periodAt(page.sentence(figure), figure);
        assertTrue(
                period == null
                        || (period.value().from() == null && period.value().to() == null),
                text);
        assertEquals(null, page.times().statedAt(page.sentence(figure), figure), text);
    }

    static List<String> relative() {
        return List.of(
                "Some 12 died on Friday.",
                "Some 12 died last week.",
                "Some 12 died in March.",
                "Some 12 died on Oct. 3.",
                "Some 12 died two days ago.",
                "The ministry said Tuesday that 12 had died.");
    }

    static Stream<Table.Row> verbs() {
        return Stream.of("reporting-verbs", "source-phrases").flatMap(name -> Table.load(name).rows().stream());
    }

    @ParameterizedTest
    @MethodSource("verbs")
    void everyVerbOfSayingIsReadAndItsNearMissIsNot(Table.Row row) {
        assertNotEquals("-", speaker(row.get("example")), row.get("example"));
        assertEquals("-", speaker(row.get("counter-example")), row.get("counter-example"));
    }

    static Stream<Table.Row> nouns() {
        return Table.load("speaker-nouns").rows().stream();
    }

    @ParameterizedTest
    @MethodSource("nouns")
    void everySpeakersNounSpeaks(Table.Row row) {
        assertNotEquals("-", speaker(row.get("example")), row.get("example"));
        assertEquals("-", speaker(row.get("counter-example")), row.get("counter-example"));
    }

    static Stream<Table.Row> continuations() {
        return Table.load("continuations").rows().stream();
    }

    @ParameterizedTest
    @MethodSource("continuations")
    void everyContinuationTakesOverTheSpeaker(Table.Row row) {
        assertNotEquals("-", speaker(row.get("example"), "12"), row.get("example"));
        assertEquals("-", speaker(row.get("counter-example"), "12"), row.get("counter-example"));
    }

    private static String speaker(String text) {
        Matcher number = Pattern.compile("\\d[\\d,]*").matcher(text);
        assertTrue(number.find(), text);
        return speaker(text, number.group());
    }

    private static String speaker(String text, String number) {
        Page page = Page.of(text, DAY);
        Span figure = page.figure(number);
        return words(page.speakers().at(page.sentence(figure), figure).value());
    }

    @Test
    void everyPlaceLiesInAKnownOne() {
        for (ListedPlace row : ListedPlace.all()) {
            Gazetteer.Place place = Gazetteer.byId(row.id());
            assertTrue(place != null && (place.within().isEmpty() || Gazetteer.byId(place.within()) != null), row.id());
        }
    }

    @Test
    void anyTextCanBeRead() {
        Random random = new Random(3);
        List<String> pieces = List.of(
                "said",
                "\"",
                "“",
                "”",
                ",",
                ".",
                "the",
                "Lod",
                "in",
                "20",
                "on",
                "Friday",
                "that",
                "he",
                "(",
                ")",
                "'s",
                "according",
                "to",
                "\n",
                ":",
                "-",
                "March",
                "who",
                "a",
                "spokesman",
                "and",
                "Ministry",
                "since",
                "last",
                "week",
                ";",
                "\uD83D",
                "’",
                "%");
        for (int i = 0; i < 300; i++) {
            String text = IntStream.range(0, 60)
                    .mapToObj(n -> pieces.get(random.nextInt(pieces.size())) + (random.nextInt(5) == 0 ? "" : " "))
                    .collect(joining());
            Page page = Page.of(text, random.nextBoolean() ? DAY : null);
            for (Sentence sentence : page.prose().sentences()) {
                Span figure = new Span(
                        sentence.span().start(),
                        Math.min(sentence.span().start() + 2, sentence.span().end()));
                page.speakers().at(sentence, figure);
                page.places().of(sentence, figure);
                page.times().periodAt(sentence, figure);
                page.times().statedAt(sentence, figure);
            }
        }
    }
}
