package crosscheck.briefing;

import crosscheck.quantity.Interval;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The common scale of one question's strips: from figures to shares of the width. Equal factors take equal steps when the largest figure
 * is more than {@value #LOG_FROM} times the smallest, equal differences otherwise.
 */
final class Scale {

    private static final int LOG_FROM = 20;

    /** How far the generous readings may stretch the scale on either side, in hundredths of what the firm ones span. */
    private static final int STRETCH = 60;

    /** Room on either side, in hundredths. */
    private static final int MARGIN = 6;

    /** Width of an axis label's character, in thousandths of the narrowest strip that is printed. */
    private static final int CHARACTER = 28;

    private final boolean logarithmic;
    private final BigDecimal from;
    private final BigDecimal width;

    /** The scale on which all lines find room; there is at least one. */
    Scale(List<Spread> spreads) {
        double low = smallest(spreads.stream().flatMap(Scale::core));
        double high = largest(spreads.stream().flatMap(Scale::core));
        logarithmic = low > 0 && high / low >= LOG_FROM;
        double least = smallest(whole(spreads));
        double start = place(low);
        double end = place(high);
        double span = end == start ? Math.max(Math.abs(end), 1) / 10 : end - start;
        double stretch = span * STRETCH / 100;
        double reachLow = logarithmic && least <= 0 ? start - stretch : Math.max(start - stretch, place(least));
        double reachHigh = Math.min(end + stretch, place(largest(whole(spreads))));
        double margin = Math.max(reachHigh - reachLow, span) * MARGIN / 100;
        from = BigDecimal.valueOf(reachLow - margin);
        width = BigDecimal.valueOf(reachHigh + margin).subtract(from);
    }

    boolean logarithmic() {
        return logarithmic;
    }

    Strip strip(Spread spread) {
        Interval generous = spread.generous();
        Interval firm = spread.firm();
        double barFrom = share(firm.low(), 0);
        double barTo = share(firm.high(), 1);
        return new Strip(
                percent(share(generous.low(), 0)),
                percent(share(generous.high(), 1)),
                percent(barFrom),
                percent(barTo - barFrom),
                spread.point() == null ? null : percent(share(spread.point(), 0)),
                spread.openLow(),
                spread.openHigh(),
                spread.hollow());
    }

    /** The axis: the smallest and the largest stated figure, then those between that find room. */
    Axis axis(Map<BigDecimal, String> figures) {
        TreeMap<BigDecimal, String> order = new TreeMap<>(figures);
        List<BigDecimal> wanted = new ArrayList<>();
        if (!order.isEmpty()) {
            wanted.add(order.firstKey());
            wanted.add(order.lastKey());
        }
        wanted.addAll(order.keySet());
        Map<Double, Tick> ticks = new TreeMap<>();
        List<double[]> taken = new ArrayList<>();
        for (BigDecimal figure : wanted) {
            double at = share(figure, 0);
            String label = Objects.requireNonNull(order.get(figure));
            Labels.fit(at, label.length() * CHARACTER / 1000.0, taken)
                    .ifPresent(anchor -> ticks.putIfAbsent(at, new Tick(percent(at), label, anchor)));
        }
        return new Axis(List.copyOf(ticks.values()), logarithmic);
    }

    /** The share of the width at which a figure lies; an open end, and what a logarithm cannot place, lies at the edge. */
    private double share(@Nullable BigDecimal figure, double edge) {
        if (figure == null) {
            return edge;
        }
        if (logarithmic && figure.signum() <= 0) {
            return 0;
        }
        double at = (place(figure.doubleValue()) - from.doubleValue()) / width.doubleValue();
        return Math.min(1, Math.max(0, at));
    }

    private double place(double figure) {
        return logarithmic ? StrictMath.log10(figure) : figure;
    }

    private static Stream<BigDecimal> core(Spread spread) {
        return Stream.of(spread.firm().low(), spread.firm().high(), spread.point())
                .filter(Objects::nonNull)
                .map(figure -> figure);
    }

    private static Stream<BigDecimal> whole(List<Spread> spreads) {
        return Stream.concat(
                spreads.stream().flatMap(Scale::core),
                spreads.stream()
                        .flatMap(spread -> Stream.of(
                                spread.generous().low(), spread.generous().high()))
                        .filter(Objects::nonNull)
                        .map(figure -> figure));
    }

    private static double smallest(Stream<BigDecimal> figures) {
        return figures.min(Comparator.naturalOrder()).orElse(BigDecimal.ZERO).doubleValue();
    }

    private static double largest(Stream<BigDecimal> figures) {
        return figures.max(Comparator.naturalOrder()).orElse(BigDecimal.ZERO).doubleValue();
    }

    static String percent(double share) {
        return BigDecimal.valueOf(share * 100)
                        .setScale(1, RoundingMode.HALF_UP)
                        .stripTrailingZeros()
                        .toPlainString()
                + "%";
    }
}
