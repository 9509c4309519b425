/** The whole run, from files to printed briefing, on one screen. */
@NullMarked
package crosscheck.pipeline;

import org.jspecify.annotations.NullMarked;
