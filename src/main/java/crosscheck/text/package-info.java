/** What was written and where: articles, spans of their text, and notices about input that could not be used. */
@NullMarked
package crosscheck.text;

import org.jspecify.annotations.NullMarked;
