/** Why a value is believed: the words it was read from and the rule that read it. */
@NullMarked
package crosscheck.evidence;

import org.jspecify.annotations.NullMarked;
