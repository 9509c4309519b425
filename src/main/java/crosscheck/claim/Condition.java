package crosscheck.claim;

import crosscheck.lexicon.Table;
import java.util.List;
import java.util.Set;

/**
 * When a row of {@code events.tsv} holds: a word that means one thing of money means another of people.
 *
 * @param tests what all has to be so, by the names that the head of the list explains; one with a hyphen before it must not be so
 */
record Condition(List<String> tests) {

    /** The condition of a word that means the same wherever it stands. */
    static final Condition NONE = new Condition(List.of());

    private static final Set<String> NAMES =
            Set.of("money", "share", "time", "people", "named", "plural", "bare", "object", "illness", "sport");

    private static final Set<String> KINDS = Set.of("class:", "noun:", "then:");

    /** The condition of a row; what it asks for is checked when the list is loaded. */
    static Condition of(Table.Row row) {
        String cell = row.get("when");
        if (cell.isEmpty()) {
            return NONE;
        }
        List<String> tests = List.of(cell.split(" "));
        for (String test : tests) {
            String name = test.startsWith("-") ? test.substring(1) : test;
            if (!NAMES.contains(name) && !KINDS.contains(name.substring(0, name.indexOf(':') + 1))) {
                throw row.broken("no condition " + test);
            }
        }
        return new Condition(tests);
    }

    /** Whether it holds where a word stands. */
    boolean holds(Situation situation) {
        return tests.stream()
                .allMatch(test -> test.startsWith("-") ? !situation.is(test.substring(1)) : situation.is(test));
    }
}
