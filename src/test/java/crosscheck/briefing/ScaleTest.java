package crosscheck.briefing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crosscheck.quantity.Interval;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScaleTest {

    private static Spread spread(String low, String firmLow, String firmHigh, String least, String most) {
        return new Spread(
                new BigDecimal(low),
                new BigDecimal(low),
                new Interval(new BigDecimal(firmLow), new BigDecimal(firmHigh)),
                new Interval(new BigDecimal(least), new BigDecimal(most)),
                false,
                false,
                false);
    }

    private static double share(@Nullable String percent) {
        return Double.parseDouble(Objects.requireNonNull(percent).replace("%", ""));
    }

    @Test
    void theLargerFigureStandsToTheRight() {
        Spread small = spread("10000", "9630", "10370", "8000", "12000");
        Spread large = spread("12000", "11750", "12250", "10440", "13560");
        Scale scale = new Scale(List.of(small, large));
        assertFalse(scale.logarithmic());
        assertTrue(share(scale.strip(small).point()) < share(scale.strip(large).point()));
        assertTrue(share(scale.strip(small).whiskerFrom())
                < share(scale.strip(small).barFrom()));
    }

    @Test
    void equalFactorsTakeEqualStepsOnALogarithmicScale() {
        List<Spread> spreads = new ArrayList<>();
        for (String figure : List.of("10", "100", "1000")) {
            spreads.add(spread(figure, figure, figure, figure, figure));
        }
        Scale scale = new Scale(spreads);
        assertTrue(scale.logarithmic());
        List<Double> at =
                spreads.stream().map(one -> share(scale.strip(one).point())).toList();
        assertEquals(at.get(1) - at.get(0), at.get(2) - at.get(1), 0.11);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "0, 5000", "-3, 4", "7, 7", "0.001, 90000000000"})
    void everythingStaysOnTheStrip(String low, String high) {
        Spread one = spread(low, low, low, low, low);
        Spread other = new Spread(
                new BigDecimal(high),
                null,
                new Interval(new BigDecimal(high), null),
                new Interval(null, null),
                true,
                true,
                true);
        Scale scale = new Scale(List.of(one, other));
        for (Spread spread : List.of(one, other)) {
            Strip strip = scale.strip(spread);
            for (String at : List.of(strip.whiskerFrom(), strip.whiskerTo(), strip.barFrom(), strip.barWidth())) {
                assertTrue(share(at) >= 0 && share(at) <= 100, strip.toString());
            }
        }
        assertNull(scale.strip(other).point());
    }

    @Test
    void labelsNeverRunIntoEachOther() {
        Random random = new Random(7);
        for (int round = 0; round < 300; round++) {
            Map<BigDecimal, String> figures = new TreeMap<>();
            List<Spread> spreads = new ArrayList<>();
            for (int i = 0; i <= random.nextInt(9); i++) {
                String figure = Integer.toString(random.nextInt(1 << (1 + random.nextInt(29))));
                figures.put(new BigDecimal(figure), figure);
                spreads.add(spread(figure, figure, figure, figure, figure));
            }
            List<Tick> ticks = new Scale(spreads).axis(figures).ticks();
            assertFalse(ticks.isEmpty());
            for (int i = 1; i < ticks.size(); i++) {
                assertTrue(right(ticks.get(i - 1)) <= left(ticks.get(i)) + 0.1, ticks.toString());
            }
            assertTrue(left(ticks.getFirst()) >= -0.1 && right(ticks.getLast()) <= 100.1, ticks.toString());
        }
    }

    private static double left(Tick tick) {
        double width = tick.label().length() * 2.8;
        return switch (tick.anchor()) {
            case "start" -> share(tick.at());
            case "end" -> share(tick.at()) - width;
            default -> share(tick.at()) - width / 2;
        };
    }

    private static double right(Tick tick) {
        return left(tick) + tick.label().length() * 2.8;
    }
}
