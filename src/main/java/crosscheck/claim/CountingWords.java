package crosscheck.claim;

import crosscheck.lexicon.Table;
import java.util.Set;

/** The words beside a figure that decide what it counts and of what it is a part, from {@code counting-words.tsv}. */
final class CountingWords {

    private static final Table TABLE = Table.load("counting-words");

    /** What stands for things named before: "of them". */
    static final Set<String> POINTERS = TABLE.surfaces("pointer");
    /** Measures through which a thing is counted: "acres of forest". */
    static final Set<String> MEASURES = TABLE.surfaces("measure");
    /** What counts the second noun of a pair by itself: "11 boys and several other men". */
    static final Set<String> VAGUE = TABLE.surfaces("vague");
    /** Nouns after a number that only point: "six others". */
    static final Set<String> EMPTY = TABLE.surfaces("empty");
    /** Those who are said to have so many children: "a father of seven". */
    static final Set<String> PARENTS = TABLE.surfaces("parent");
    /** How much more of a quality a measure gives: "two feet taller". */
    static final Set<String> COMPARATIVES = TABLE.surfaces("comparative");
    /** Where a measure leads: "ten miles inland". */
    static final Set<String> DIRECTIONS = TABLE.surfaces("direction");
    /** What says that a body has so many members: "a 900-strong choir". */
    static final Set<String> STRENGTHS = TABLE.surfaces("strength");
    /** Numbers that count how often something was done: "twice". */
    static final Set<String> OFTEN = TABLE.surfaces("often");
    /** Prepositions whose noun always narrows the counted thing: "calls involving a neighbour". */
    static final Set<String> NARROWING = TABLE.surfaces("narrowing");
    /** Prepositions whose noun narrows counted people: "the brothers behind the attack". */
    static final Set<String> NARROWING_PEOPLE = TABLE.surfaces("narrowing-people");
    /** Verbs that part somebody from what follows "from": bring, protect. */
    static final Set<String> PARTING = TABLE.surfaces("parting");
    /** Places whose size is told in people: "a town of 3,000". */
    static final Set<String> PEOPLED = TABLE.surfaces("peopled");
    /** What opens a noun phrase that names something known: "half of the soldiers". */
    static final Set<String> DEFINITE = TABLE.surfaces("definite");
    /** Bodies in which a part of a whole arrives: "a first batch of 900". */
    static final Set<String> UNITS = TABLE.surfaces("unit");
    /** What tells of others and is not they: "photos of two men". */
    static final Set<String> TELLING = TABLE.surfaces("telling");
    /** By how many one misses or leads: "two votes short". */
    static final Set<String> MARGINS = TABLE.surfaces("margin");
    /** Classes of places with people: whoever is named of one lives there, and what is spent there is not spent on it. */
    static final Set<String> SETTLED = Set.of("settlements", "countries", "states");
    /** Plurals without an ending: "two people". */
    static final Set<String> PLURALS = TABLE.surfaces("plural");
    /** What tells such a body from those to come. */
    static final Set<String> FIRST = TABLE.surfaces("first");
    /** What names those who are left of a whole: "the others". */
    static final Set<String> REST = TABLE.surfaces("rest");
    /** What stands before the number of those who are left of a whole: "the remaining 30". */
    static final Set<String> LEFT_OVER = TABLE.surfaces("left-over");
    /** Verbs that name the members of a whole. */
    static final Set<String> MEMBERS = TABLE.surfaces("members");

    /** Nouns that only say that there is a number of what follows: "the number of divers". */
    static final Set<String> NUMBERS = TABLE.surfaces("number");
    /** What may stand before such a noun that is alone: "the previous total". */
    static final Set<String> NUMBER_EPITHETS = TABLE.surfaces("number-epithet");
    /** Nouns for the end of a scale: "fell to a low of 40". */
    static final Set<String> EXTREMES = TABLE.surfaces("extreme");
    /** Nouns that name many by one word: "a crew of 900". */
    static final Set<String> COLLECTIVES = TABLE.surfaces("collective");

    private CountingWords() {}
}
