package crosscheck.group;

import java.util.function.Supplier;

/**
 * How two claims compare in one respect.
 *
 * @param name the respect ("counted", "place")
 * @param level the outcome, a row of {@code weights.tsv}
 * @param words what was compared, put together only for a reader who asks
 */
record Trait(String name, String level, Supplier<String> words) {}
