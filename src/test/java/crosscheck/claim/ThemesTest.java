package crosscheck.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import crosscheck.lexicon.Table;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ThemesTest {

    private static final Themes THEMES = new Themes();

    static List<Table.Row> rows() {
        return Table.load("themes").rows();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void theExampleSpeaksOfTheTheme(Table.Row row) {
        assertEquals(Set.of(row.get("theme")), THEMES.of(row.get("example")));
    }

    @Test
    void aPartOfAWordNamesNoTheme() {
        assertEquals(Set.of(), THEMES.of("The influx into the leagues' hall fluttered."));
    }
}
