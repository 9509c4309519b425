/** Claims to groups that answer one question, and the pairs that may not be compared. */
@NullMarked
package crosscheck.group;

import org.jspecify.annotations.NullMarked;
