package crosscheck.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TableTest {

    private static final Path LISTS = Path.of("src/main/resources/crosscheck/lexicon");

    static Stream<String> lists() throws IOException {
        try (Stream<Path> files = Files.list(LISTS)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> !name.startsWith("."))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("lists")
    void everyListLoadsAndHoldsRows(String file) {
        assertTrue(file.endsWith(".tsv"), "no word list: " + file);
        Table table = Table.load(file.substring(0, file.length() - ".tsv".length()));
        assertFalse(table.rows().isEmpty(), "no rows");
    }

    @ParameterizedTest
    @MethodSource("lists")
    void exampleAndCounterExampleDiffer(String file) {
        Table table = Table.load(file.substring(0, file.length() - ".tsv".length()));
        if (table.header().containsAll(List.of("example", "counter-example"))) {
            for (Table.Row row : table.rows()) {
                String example = row.get("example");
                assertFalse(
                        !example.isEmpty() && example.equals(row.get("counter-example")),
                        file + ":" + row.line() + ": the example is its own counter-example");
            }
        }
    }

    @Test
    void readsRowsWithTheirLines() {
        Table table = Table.parse("colours", "# what we saw\nid\tsurface\n\nblue\tazure\n# green: too rare\nred\t\n");
        assertEquals(List.of("id", "surface"), table.header());
        assertEquals("azure", table.rows().get(0).get("surface"));
        assertEquals(4, table.rows().get(0).line());
        assertEquals("", table.rows().get(1).get("surface"));
    }

    @Test
    void byteOrderMarkAndLineEndsDoNotMatter() {
        Table plain = Table.parse("colours", "id\tsurface\nblue\tazure\nred\tscarlet\n");
        assertEquals(plain, Table.parse("colours", "\uFEFFid\tsurface\r\nblue\tazure\r\nred\tscarlet"));
    }

    @Test
    void rowsOfOneClassMayShareTheFirstCell() {
        assertEquals(
                2,
                Table.parse("words", "class\tsurface\ncolour\tblue\ncolour\tred\n")
                        .rows()
                        .size());
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            id;a/x;1;2      | t.tsv:2: has 3 cells, the header has 2
            id;a/x          | t.tsv:2: has 1 cells, the header has 2
            id;a/b;2/a;1    | t.tsv:3: out of order: belongs before 'b' of line 2
            id;a/b;1/b;2    | t.tsv:3: 'b' stands on line 2 already
            class;a/b;1/b;1 | t.tsv:3: 'b' stands on line 2 already
            id;a/;1         | t.tsv:2: its first cell is empty
            id;a/b; 1       | t.tsv:2: space around '1'
            id;a/b;caf\uFFFD | t.tsv:2: is not UTF-8: 'caf\uFFFD'
            id;id/b;1       | t.tsv:1: two columns have one name
            # only words     | t.tsv: has no header
            """)
    void aBrokenListNamesFileAndLine(String text, String message) {
        String lines = text.replace('/', '\n').replace(';', '\t');
        assertEquals(
                message,
                assertThrows(LexiconException.class, () -> Table.parse("t", lines))
                        .getMessage());
    }

    @Test
    void aMissingListAndAMissingColumnAreNamed() {
        assertEquals(
                "nowhere.tsv: missing",
                assertThrows(LexiconException.class, () -> Table.load("nowhere"))
                        .getMessage());
        Table.Row row = Table.parse("t", "id\na\n").rows().getFirst();
        assertEquals(
                "t.tsv:2: no column place",
                assertThrows(LexiconException.class, () -> row.get("place")).getMessage());
    }
}
