/** Sentences to quantities: amounts, units, hedges and the intervals they allow. */
@NullMarked
package crosscheck.quantity;

import org.jspecify.annotations.NullMarked;
