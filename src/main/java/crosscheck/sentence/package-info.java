/** Articles to sentences, tokens and tags; page furniture is left out. */
@NullMarked
package crosscheck.sentence;

import org.jspecify.annotations.NullMarked;
