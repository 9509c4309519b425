/** Groups to verdicts with their reasons. */
@NullMarked
package crosscheck.verdict;

import org.jspecify.annotations.NullMarked;
