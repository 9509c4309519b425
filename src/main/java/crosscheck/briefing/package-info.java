/**
 * Verdicts in order and in words: the one model that every renderer prints. All numbers in it are text already, all spans are in code
 * points, and templates do no arithmetic.
 */
@NullMarked
package crosscheck.briefing;

import org.jspecify.annotations.NullMarked;
