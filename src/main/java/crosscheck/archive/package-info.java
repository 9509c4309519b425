/** Articles and their claims kept from run to run, with what editors decided and what was printed. */
@NullMarked
package crosscheck.archive;

import org.jspecify.annotations.NullMarked;
