package crosscheck.briefing;

import crosscheck.claim.Claim;
import crosscheck.group.Group;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Draws how a figure moved from day to day. */
final class Courses {

    /** Room on either side, in hundredths of the width. */
    private static final int INSET = 6;

    /** Width of a label's character, in thousandths of the width. */
    private static final int CHARACTER = 14;

    /** A label longer than this leaves out the hedge. */
    private static final int LABEL = 18;

    /** How far down, of the whole height, the smallest figure lies: a label below it has room above the days. */
    private static final double LOWEST = 0.62;

    private static final double RISE = 0.38;

    private final List<Point> points;

    private Courses(List<Point> points) {
        this.points = points;
    }

    private record Point(int voice, @Nullable String letter, LocalDate day, BigDecimal figure, String label) {}

    /** The course of a group's figures; null when fewer than two days are known. */
    static @Nullable Course of(Group group) {
        Letters letters = new Letters(group.voices());
        List<Point> points = group.claims().stream()
                .map(claim -> point(claim, letters))
                .filter(Objects::nonNull)
                .distinct()
                .sorted(Comparator.comparing(Point::day).thenComparing(Point::figure))
                .toList();
        boolean several = points.stream().map(Point::day).distinct().count() > 1;
        return several ? new Courses(points).course() : null;
    }

    private static @Nullable Point point(Claim claim, Letters letters) {
        LocalDate day = Phrase.day(claim);
        BigDecimal figure = Spread.of(claim).point();
        if (day == null || figure == null) {
            return null;
        }
        String label = Phrase.figure(claim);
        return new Point(
                letters.voice(claim),
                letters.of(claim),
                day,
                figure,
                label.length() <= LABEL ? label : Phrase.bare(claim));
    }

    private Course course() {
        int[] before = before();
        List<Course.Mark> marks = marks(before);
        List<Course.Step> steps = new ArrayList<>();
        for (int i = 0; i < before.length; i++) {
            if (before[i] >= 0) {
                steps.add(new Course.Step(marks.get(before[i]), marks.get(i)));
            }
        }
        return new Course(marks, steps, days());
    }

    /** For each point the one before it in the same voice, or of all where no voice has two; -1 for the first. */
    private int[] before() {
        boolean each = points.stream().map(Point::voice).distinct().count() == points.size();
        int[] before = new int[points.size()];
        Map<Integer, Integer> last = new HashMap<>();
        for (int i = 0; i < before.length; i++) {
            Integer one = last.put(each ? 0 : points.get(i).voice(), i);
            before[i] = one == null ? -1 : one;
        }
        return before;
    }

    private List<Course.Mark> marks(int[] before) {
        List<double[]> above = new ArrayList<>();
        List<double[]> below = new ArrayList<>();
        Course.Mark[] marks = new Course.Mark[points.size()];
        for (int i : order(points.size())) {
            Point point = points.get(i);
            boolean fell = before[i] >= 0
                    && point.figure().compareTo(points.get(before[i]).figure()) < 0;
            String anchor = Labels.fit(at(i), point.label().length() * CHARACTER / 1000.0, fell ? below : above)
                    .orElse("");
            marks[i] = new Course.Mark(
                    Scale.percent(at(i)),
                    Scale.percent(height(i)),
                    point.letter(),
                    anchor.isEmpty() ? "" : point.label(),
                    anchor.isEmpty() ? "middle" : anchor,
                    fell);
        }
        return List.of(marks);
    }

    private List<Tick> days() {
        List<double[]> taken = new ArrayList<>();
        Tick[] ticks = new Tick[points.size()];
        for (int i : order(points.size())) {
            double at = at(i);
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

    private double at(int index) {
        LocalDate first = points.getFirst().day();
        double days = ChronoUnit.DAYS.between(first, points.getLast().day());
        double share = ChronoUnit.DAYS.between(first, points.get(index).day()) / days;
        return (INSET + (100 - 2 * INSET) * share) / 100;
    }

    private double height(int index) {
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
        return LOWEST - RISE * share;
    }
}
