/** The command line: options, progress, exit codes. */
@NullMarked
package crosscheck.cli;

import org.jspecify.annotations.NullMarked;
