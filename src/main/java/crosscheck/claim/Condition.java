package crosscheck.claim;

import crosscheck.lexicon.Table;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * When a row of {@code events.tsv} holds: a word that means one thing of money means another of people.
 *
 * @param tests what all has to be so
 */
record Condition(List<Test> tests) {

    /**
     * One thing that has to be so, by the names that the head of the list explains.
     *
     * @param so whether it must be so; false for one with a hyphen before it, which must not
     * @param name what is asked
     * @param wanted the words or classes of which one is looked for, empty where the name says all
     */
    record Test(boolean so, String name, Set<String> wanted) {}

    /** The condition of a word that means the same wherever it stands. */
    static final Condition NONE = new Condition(List.of());

    private static final Set<String> NAMES =
            Set.of("money", "share", "time", "people", "named", "plural", "bare", "object", "illness", "sport");

    private static final Set<String> KINDS = Set.of("class", "noun", "then");

    /** The condition of a row; what it asks for is checked when the list is loaded. */
    static Condition of(Table.Row row) {
        String cell = row.get("when");
        return cell.isEmpty()
                ? NONE
                : new Condition(Arrays.stream(cell.split(" "))
                        .map(test -> test(row, test))
                        .toList());
    }

    private static Test test(Table.Row row, String test) {
        boolean so = !test.startsWith("-");
        String asked = so ? test : test.substring(1);
        int colon = asked.indexOf(':');
        String name = colon < 0 ? asked : asked.substring(0, colon);
        if (!(colon < 0 ? NAMES : KINDS).contains(name)) {
            throw row.broken("no condition " + test);
        }
        Set<String> wanted =
                colon < 0 ? Set.of() : Set.of(asked.substring(colon + 1).split("\\|"));
        return new Test(so, name, wanted);
    }

    /** Whether it holds where a word stands. */
    boolean holds(Situation situation) {
        return tests.stream().allMatch(test -> situation.is(test.name(), test.wanted()) == test.so());
    }
}
