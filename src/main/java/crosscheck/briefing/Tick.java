package crosscheck.briefing;

/**
 * A labelled place on the axis of a chart; labels are figures of the claims, never round numbers between them.
 *
 * @param at share of the width as a CSS percentage
 * @param label the figure or the date
 * @param anchor how the label sits on its place: {@code start}, {@code middle} or {@code end}, as SVG names them
 */
public record Tick(String at, String label, String anchor) {}
