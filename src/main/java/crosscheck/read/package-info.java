/** Files to articles, whatever their format; what cannot be read becomes a notice. */
@NullMarked
package crosscheck.read;

import org.jspecify.annotations.NullMarked;
