/** The briefing as HTML, PDF and JSON. */
@NullMarked
package crosscheck.render;

import org.jspecify.annotations.NullMarked;
