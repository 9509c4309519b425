package crosscheck.group;

/**
 * How two claims compare in one respect.
 *
 * @param name the respect ("counted", "place")
 * @param level the outcome, a row of {@code weights.tsv}
 * @param words what was compared
 */
record Trait(String name, String level, String words) {}
