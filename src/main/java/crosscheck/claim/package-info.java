/** Quantities to claims: what is counted, of whom, where, when, in what mode and on whose word. */
@NullMarked
package crosscheck.claim;

import org.jspecify.annotations.NullMarked;
