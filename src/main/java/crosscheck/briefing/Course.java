package crosscheck.briefing;

import java.util.List;

/**
 * How a figure moved: a small chart with days across and figures upwards.
 *
 * @param marks in the order of time
 * @param legs from each mark to the next
 * @param days labelled days below
 */
public record Course(List<Mark> marks, List<Leg> legs, List<Tick> days) {

    public Course {
        marks = List.copyOf(marks);
        legs = List.copyOf(legs);
        days = List.copyOf(days);
    }

    /**
     * One dated figure.
     *
     * @param at share of the width as a CSS percentage
     * @param height share of the height from the top as a CSS percentage
     * @param label the figure, empty where its label would run into another
     * @param anchor how the label sits on its place, as SVG names it
     */
    public record Mark(String at, String height, String label, String anchor) {}

    /** A straight line between two marks. */
    public record Leg(Mark from, Mark to) {}
}
