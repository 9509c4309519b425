package crosscheck.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import crosscheck.text.Span;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AllowanceTest {

    /** The interval table of the method; widths are held to a twentieth, as the published ones are rounded. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    about 11,000 goats         | 10824    | 11176    | 10010   | 11990
                    about 10,000 goats         | 9630     | 10370    | 8000    | 12000
                    10,000 goats               | 9630     | 10370    | 8000    | 12000
                    some 3,000 goats           | 2904     | 3096     | 2460    | 3540
                    roughly 100 goats          | 91       | 109      | 48      | 152
                    an estimated 20 goats      | 17.8     | 22.2     | 7.6     | 32.4
                    around 11,000 goats        | 10747    | 11253    | 9790    | 12210
                    approximately 12,000 goats | 11748    | 12252    | 10440   | 13560
                    nearly 12,000 goats        | 11700    | 12000    | 10250   | 12000
                    over 3,000 goats           | 3000     | 3230     | 3000    | 4630
                    at least 3,000 goats       | 3000     | 3240     | 3000    | 4400
                    up to 12,000 goats         | 11680    | 12000    | 0       | 12000
                    281,000 goats              | 280500   | 281500   | 280500  | 281500
                    about 4,645 goats          | 4644.5   | 4645.5   | 4644.5  | 4645.5
                    six goats                  | 5.5      | 6.5      | 5.5     | 6.5
                    3.3 million goats          | 3250000  | 3350000  | 3250000 | 3350000
                    3.5% of goats              | 3.45     | 3.55     | 3.45    | 3.55
                    5,000 to 8,000 goats       | 5000     | 8000     | 5000    | 8000
                    dozens of goats            | 24       | 99       | 12      | 144
                    hundreds of goats          | 200      | 999      | 100     | 2000
                    tens of thousands of goats | 20000    | 99990    | 10000   | 200000
                    a few hundred goats        | 300      | 500      | 200     | 800
                    half of the goats          | 0.45     | 0.55     | 0.4     | 0.6
                    """)
    void reads(String text, BigDecimal firmLow, BigDecimal firmHigh, BigDecimal low, BigDecimal high) {
        Quantity quantity = quantity(text);
        close(new Interval(firmLow, firmHigh), quantity.firm(), quantity);
        close(new Interval(low, high), quantity.generous(), quantity);
    }

    private static void close(Interval wanted, Interval found, Quantity quantity) {
        double low = end(wanted.low());
        double high = end(wanted.high());
        double tolerance = (high - low) / 20;
        assertEquals(low, end(found.low()), tolerance, quantity.toString());
        assertEquals(high, end(found.high()), tolerance, quantity.toString());
    }

    private static double end(@Nullable BigDecimal end) {
        return Objects.requireNonNull(end).doubleValue();
    }

    private static Quantity quantity(String text) {
        Line line = Lexer.lex(text, new Span(0, text.length()));
        for (int at = 0; at < line.size(); at++) {
            if (Rules.first(line, at) instanceof Found.Figure figure) {
                return Finish.quantity(
                        line, Sharing.settle(line, List.of(figure.draft())).getFirst(), null);
            }
        }
        throw new AssertionError("no quantity in " + text);
    }
}
