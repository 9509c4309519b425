package crosscheck.briefing;

import java.util.List;

/**
 * The scale that the strips of one question share.
 *
 * @param ticks left to right, their labels never overlap
 * @param logarithmic whether equal steps are equal factors
 */
public record Axis(List<Tick> ticks, boolean logarithmic) {

    public Axis {
        ticks = List.copyOf(ticks);
    }
}
