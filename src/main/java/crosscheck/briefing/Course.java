package crosscheck.briefing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a figure moved: a small chart with days across and figures upwards, a stepped line for each originator; one for all
 * where none of them gives two figures.
 *
 * @param marks in the order of time
 * @param steps from each mark of a line to the next
 * @param days labelled days below
 */
public record Course(List<Mark> marks, List<Step> steps, List<Tick> days) {

    public Course {
        marks = List.copyOf(marks);
        steps = List.copyOf(steps);
        days = List.copyOf(days);
    }

    /**
     * One dated figure.
     *
     * @param at share of the width as a CSS percentage
     * @param height share of the height from the top as a CSS percentage
     * @param letter stands for the originator, null when there is only one
     * @param label the figure, empty where its label would run into another
     * @param anchor how the label sits on its place, as SVG names it
     * @param below whether the label stands below the mark, because the line comes down from above
     */
    public record Mark(String at, String height, @Nullable String letter, String label, String anchor, boolean below) {}

    /** The figure stays as it was until the day of the next mark. */
    public record Step(Mark from, Mark to) {}
}
