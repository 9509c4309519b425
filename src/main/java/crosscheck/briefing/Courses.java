package crosscheck.briefing;

import crosscheck.claim.Claim;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Draws how a figure moved from day to day. */
final class Courses {

    /** Room on either side, in hundredths of the width. */
    private static final int INSET = 6;

    /** Width of a label's character, in thousandths of the width. */
    private static final int CHARACTER = 14;

    private static final int DAYS = 3;

    private Courses() {}

    private record Point(LocalDate day, BigDecimal figure, String label) {}

    /** The course of the claims; null when fewer than three days are known: two are told as fast as drawn. */
    static @Nullable Course of(List<Claim> claims) {
        List<Point> points = new ArrayList<>();
        for (Claim claim : claims) {
            LocalDate day = Phrase.day(claim);
            BigDecimal figure = Spread.of(claim).point();
            if (day != null && figure != null) {
                points.add(new Point(day, figure, Phrase.bare(claim)));
            }
        }
        points.sort(Comparator.comparing(Point::day).thenComparing(Point::figure));
        if (points.stream().map(Point::day).distinct().count() < DAYS) {
            return null;
        }
        List<Course.Mark> marks = marks(points);
        List<Course.Leg> legs = new ArrayList<>();
        for (int i = 1; i < marks.size(); i++) {
            legs.add(new Course.Leg(marks.get(i - 1), marks.get(i)));
        }
        return new Course(marks, legs, days(points));
    }

    private static List<Course.Mark> marks(List<Point> points) {
        List<double[]> taken = new ArrayList<>();
        String[] anchors = new String[points.size()];
        for (int i : order(points.size())) {
            double at = at(points, i);
            anchors[i] = Labels.fit(at, points.get(i).label().length() * CHARACTER / 1000.0, taken)
                    .orElse("");
        }
        List<Course.Mark> marks = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            marks.add(new Course.Mark(
                    Scale.percent(at(points, i)),
                    Scale.percent(height(points, i)),
                    anchors[i].isEmpty() ? "" : points.get(i).label(),
                    anchors[i].isEmpty() ? "middle" : anchors[i]));
        }
        return marks;
    }

    private static List<Tick> days(List<Point> points) {
        List<double[]> taken = new ArrayList<>();
        Tick[] ticks = new Tick[points.size()];
        for (int i : order(points.size())) {
            double at = at(points, i);
            String label = Words.day(points.get(i).day());
            Labels.fit(at, label.length() * CHARACTER / 1000.0, taken)
                    .ifPresent(anchor -> ticks[i] = new Tick(Scale.percent(at), label, anchor));
        }
        return Arrays.stream(ticks).filter(Objects::nonNull).toList();
    }

    /** First, last, then what lies between: the ends are labelled before the rest. */
    private static List<Integer> order(int size) {
        List<Integer> order = new ArrayList<>(List.of(0, size - 1));
        for (int i = 1; i < size - 1; i++) {
            order.add(i);
        }
        return order;
    }

    private static double at(List<Point> points, int index) {
        LocalDate first = points.getFirst().day();
        double days = ChronoUnit.DAYS.between(first, points.getLast().day());
        double share = ChronoUnit.DAYS.between(first, points.get(index).day()) / days;
        return (INSET + (100 - 2 * INSET) * share) / 100;
    }

    private static double height(List<Point> points, int index) {
        double low = points.stream()
                .map(Point::figure)
                .min(Comparator.naturalOrder())
                .orElseThrow()
                .doubleValue();
        double high = points.stream()
                .map(Point::figure)
                .max(Comparator.naturalOrder())
                .orElseThrow()
                .doubleValue();
        double share = high == low ? 0.5 : (points.get(index).figure().doubleValue() - low) / (high - low);
        return 0.7 - 0.45 * share;
    }
}
