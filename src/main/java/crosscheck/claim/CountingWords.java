package crosscheck.claim;

import crosscheck.lexicon.LexiconException;
import crosscheck.lexicon.Table;
import java.util.Set;
import java.util.stream.Collectors;

/** The words beside a figure that decide what it counts and of what it is a part, from {@code counting-words.tsv}. */
final class CountingWords {

    private static final Table TABLE = Table.load("counting-words");

    /** What stands for things named before: "of them". */
    static final Set<String> POINTERS = of("pointer");
    /** Measures through which a thing is counted: "acres of forest". */
    static final Set<String> MEASURES = of("measure");
    /** What counts the second noun of a pair by itself: "11 boys and several other men". */
    static final Set<String> VAGUE = of("vague");
    /** Nouns after a number that only point: "six others". */
    static final Set<String> EMPTY = of("empty");
    /** Those who are said to have so many children: "a father of seven". */
    static final Set<String> PARENTS = of("parent");
    /** How much more of a quality a measure gives: "two feet taller". */
    static final Set<String> COMPARATIVES = of("comparative");
    /** Where a measure leads: "ten miles inland". */
    static final Set<String> DIRECTIONS = of("direction");
    /** What says that a body has so many members: "a 900-strong choir". */
    static final Set<String> STRENGTHS = of("strength");
    /** Numbers that count how often something was done: "twice". */
    static final Set<String> OFTEN = of("often");
    /** Prepositions whose noun always narrows the counted thing: "calls involving a neighbour". */
    static final Set<String> NARROWING = of("narrowing");
    /** Prepositions whose noun narrows counted people: "the brothers behind the attack". */
    static final Set<String> NARROWING_PEOPLE = of("narrowing-people");
    /** Verbs that part somebody from what follows "from": bring, protect. */
    static final Set<String> PARTING = of("parting");
    /** Places whose size is told in people: "a town of 3,000". */
    static final Set<String> PEOPLED = of("peopled");
    /** What opens a noun phrase that names something known: "half of the soldiers". */
    static final Set<String> DEFINITE = of("definite");
    /** Bodies in which a part of a whole arrives: "a first batch of 900". */
    static final Set<String> UNITS = of("unit");
    /** What tells such a body from those to come. */
    static final Set<String> FIRST = of("first");
    /** What names those who are left of a whole: "the others". */
    static final Set<String> REST = of("rest");
    /** Verbs that name the members of a whole. */
    static final Set<String> MEMBERS = of("members");

    private CountingWords() {}

    private static Set<String> of(String type) {
        Set<String> words = TABLE.rows().stream()
                .filter(row -> row.get("class").equals(type))
                .map(row -> row.get("surface"))
                .collect(Collectors.toUnmodifiableSet());
        if (words.isEmpty()) {
            throw new LexiconException("counting-words.tsv: no words of class " + type);
        }
        return words;
    }
}
