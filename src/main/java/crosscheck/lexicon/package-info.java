/** Loads and checks the reviewed word lists that the stages read by. */
@NullMarked
package crosscheck.lexicon;

import org.jspecify.annotations.NullMarked;
