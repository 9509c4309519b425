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

    /** How far the generous readings may stretch the scale on either side, as a share of what the firm ones span. */
    private static final double STRETCH = 0.6;

    private static final double MARGIN = 0.06;

    /** Width of an axis label's character, as a share of the narrowest strip that is printed. */
    private static final double CHARACTER = 0.028;

    private final boolean logarithmic;
    private final double from;
    private final double to;

    /** @param spreads of all lines, at least one */
    Scale(List<Spread> spreads) {
        double low = smallest(spreads.stream().flatMap(Scale::core));
        double high = largest(spreads.stream().flatMap(Scale::core));
        logarithmic = low > 0 && high / low >= LOG_FROM;
        double span = transform(high) - transform(low);
        if (span == 0) {
            span = Math.max(Math.abs(transform(high)), 1) / 10;
        }
        double reachLow = Math.max(transform(low) - STRETCH * span, placed(smallest(whole(spreads)), low));
        double reachHigh = Math.min(transform(high) + STRETCH * span, transform(largest(whole(spreads))));
        double pad = MARGIN * (reachHigh - reachLow == 0 ? span : reachHigh - reachLow);
        from = reachLow - pad;
        to = reachHigh + pad;
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
            Labels.fit(at, label.length() * CHARACTER, taken)
                    .ifPresent(anchor -> ticks.putIfAbsent(at, new Tick(percent(at), label, anchor)));
        }
        return new Axis(List.copyOf(ticks.values()), logarithmic);
    }

    private double share(@Nullable BigDecimal figure, double open) {
        if (figure == null) {
            return open;
        }
        double at = (placed(figure.doubleValue(), 0) - from) / (to - from);
        return Math.min(1, Math.max(0, at));
    }

    /** Where a figure lies before it is scaled; what a logarithm cannot place lies at the beginning. */
    private double placed(double figure, double otherwise) {
        return logarithmic && figure <= 0 ? (otherwise > 0 ? transform(otherwise) : from) : transform(figure);
    }

    private double transform(double figure) {
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
