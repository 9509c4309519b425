package crosscheck.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crosscheck.evidence.Evidence;
import crosscheck.lexicon.ListedPlace;
import crosscheck.lexicon.Table;
import crosscheck.sentence.Prose;
import crosscheck.sentence.ProseReader;
import crosscheck.text.Article;
import crosscheck.text.Span;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every line of the lists of places, read in a sentence. */
class PlaceListsTest {

    private static final ProseReader READER = new ProseReader();

    private static @Nullable String place(String text) {
        Prose prose = READER.read(new Article("a", "a.txt", null, null, null, null, null, null, null, text));
        int at = text.indexOf("40");
        Evidence<String> place =
                new Places(prose, new Speakers(prose)).of(prose.sentences().getFirst(), new Span(at, at + 2));
        return place == null ? null : place.value();
    }

    static Stream<Table.Row> signs() {
        return Table.load("place-signs").rows().stream();
    }

    @ParameterizedTest
    @MethodSource("signs")
    void aSignSpeaksForACountryThatIsNamed(Table.Row row) {
        Gazetteer.Place place = Gazetteer.byId(row.get("place"));
        String country = place == null ? "" : place.name();
        String sign = row.get("surface");
        assertEquals(
                country, topic("Here is " + sign + ". Again, " + sign + " is old. They spoke of " + country + "."));
        assertEquals("-", topic("Here is one. Again, one is old. They spoke of " + country + "."));
    }

    private static String topic(String text) {
        Prose prose = READER.read(new Article("a", "a.txt", null, null, null, null, null, null, null, text));
        Topic topic = Topic.of(NamedPlaces.of(new Speakers(prose)), null);
        return topic == null ? "-" : topic.name();
    }

    /** The places read in a line, by their ids. */
    private static List<String> ids(String text) {
        return new PlaceReader(Line.of(text))
                .read().stream()
                        .map(PlaceMention::place)
                        .filter(place -> place != null)
                        .map(place -> place == null ? "" : place.id())
                        .toList();
    }

    private static Stream<String> names(Predicate<ListedPlace> rows) {
        return ListedPlace.all().stream().filter(rows).flatMap(row -> row.names().stream());
    }

    @Test
    void everyNameIsAPlaceBehindIn() {
        List<String> lost = names(row -> true)
                .filter(name -> Seats.end(Line.of(name), 0) == 0)
                .filter(name ->
                        ids("The medics counted 40 dead in " + name + " again.").isEmpty())
                .toList();
        assertEquals(List.of(), lost);
    }

    @Test
    void noTownIsAPlaceWhereNothingShowsIt() {
        List<String> taken = names(ListedPlace::isTown)
                .filter(name -> ids("The medics met " + name + ".").stream()
                        .map(Gazetteer::byId)
                        .anyMatch(place -> place != null && place.isTown()))
                .toList();
        assertEquals(List.of(), taken);
    }

    @Test
    void everyAdjectiveSpeaksForItsPlace() {
        List<String> lost = ListedPlace.all().stream()
                .flatMap(row -> row.adjectives().stream())
                .filter(adjective -> ids("A " + adjective + " ship sank.").isEmpty())
                .toList();
        assertEquals(List.of(), lost);
    }

    @Test
    void everySignSpeaksForAPlace() {
        for (Table.Row row : Table.load("place-signs").rows()) {
            assertNotEquals(null, Gazetteer.byId(row.get("place")), row.get("surface"));
        }
    }

    @Test
    void everyNationIsKnownByItsWords() {
        Nations nations = new Nations();
        for (Table.Row row : Table.load("nations").rows()) {
            assertEquals(row.get("nation"), nations.of(row.get("surface")), row.get("surface"));
            assertEquals(row.get("nation"), nations.of(row.get("surface") + "'s"), row.get("surface"));
        }
        assertEquals(null, nations.of("Tuesday"));
    }

    static Stream<Table.Row> nouns() {
        return Table.load("place-nouns").rows().stream()
                .filter(row -> List.of("", "any", "self").contains(row.get("refers")));
    }

    @ParameterizedTest
    @MethodSource("nouns")
    void everyPlaceNounIsAPlaceWithANameBeforeIt(Table.Row row) {
        assertEquals(
                "eastern " + row.get("surface"), place("Some 40 men slept in the eastern " + row.get("surface") + "."));
    }

    static Stream<Table.Row> seats() {
        return Table.load("seats").rows().stream();
    }

    @ParameterizedTest
    @MethodSource("seats")
    void everySeatIsAPlaceOnlyOfWhatStandsRightBeforeIt(Table.Row row) {
        if (!row.get("example").isEmpty()) {
            String place = place(row.get("example"));
            assertTrue(place != null && place.contains(row.get("surface")), row.get("example") + " " + place);
        }
        String near = place(row.get("counter-example"));
        assertTrue(near == null || !near.contains(row.get("surface")), row.get("counter-example") + " " + near);
    }
}
