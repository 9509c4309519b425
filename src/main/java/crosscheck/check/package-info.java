/** A draft held against everything read before: what each of its figures has against it, or for it. */
@NullMarked
package crosscheck.check;

import org.jspecify.annotations.NullMarked;
