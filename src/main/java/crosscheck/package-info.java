/**
 * Crosscheck reads articles from many sources, finds every numeric claim in them, and says which sources disagree and why.
 *
 * <p>The stages, in the order in which a run passes through them: {@code read}, {@code sentence}, {@code quantity}, {@code claim},
 * {@code group}, {@code verdict}, {@code briefing}, {@code render}. {@link crosscheck.pipeline.Pipeline} is the whole run on one screen
 * and the first class to read; {@code src/docs/architecture.puml} draws which stage may use which.
 */
@NullMarked
package crosscheck;

import org.jspecify.annotations.NullMarked;
