package crosscheck.briefing;

import java.util.List;
import java.util.Optional;

/** Sets labels side by side along a line so that none runs into another or over the edge. */
final class Labels {

    private Labels() {}

    /**
     * Finds room for one more label and takes it.
     *
     * @param at its place, from 0 to 1
     * @param width its width, as a share of the whole
     * @param taken the stretches that earlier labels take
     * @return the SVG anchor with which it fits; empty when there is no room
     */
    static Optional<String> fit(double at, double width, List<double[]> taken) {
        for (String anchor : List.of("middle", "start", "end")) {
            double from = from(at, width, anchor);
            if (from >= 0 && from + width <= 1 && free(from, from + width, taken)) {
                taken.add(new double[] {from, from + width});
                return Optional.of(anchor);
            }
        }
        return Optional.empty();
    }

    private static double from(double at, double width, String anchor) {
        return switch (anchor) {
            case "start" -> at;
            case "end" -> at - width;
            default -> at - width / 2;
        };
    }

    private static boolean free(double from, double to, List<double[]> taken) {
        return taken.stream().allMatch(other -> to < other[0] || other[1] < from);
    }
}
