/**
 * Looks for input that breaks a promise. Every build replays the seeds and the cases once found, in {@code src/test/resources/crosscheck/fuzz};
 * {@code src/test/fuzz} searches for new ones.
 */
@NullMarked
package crosscheck.fuzz;

import org.jspecify.annotations.NullMarked;
