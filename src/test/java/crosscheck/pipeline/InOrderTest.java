package crosscheck.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InOrderTest {

    private static final int ITEMS = 500;

    private final AtomicInteger taken = new AtomicInteger();

    private Iterable<Integer> items() {
        Iterator<Integer> items = IntStream.range(0, ITEMS).iterator();
        return () -> new Iterator<>() {
            @Override
            public boolean hasNext() {
                return items.hasNext();
            }

            @Override
            public Integer next() {
                taken.incrementAndGet();
                return items.next();
            }
        };
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4, 8})
    void resultsComeInTheOrderOfTheItems(int threads) {
        List<Integer> results = new ArrayList<>();
        InOrder.each(items(), item -> item * 2, threads, results::add);
        assertEquals(IntStream.range(0, ITEMS).map(i -> i * 2).boxed().toList(), results);
    }

    /** However many items there are, few are taken before their turn. */
    @Test
    void onlyAFewAreUnderWay() {
        AtomicInteger done = new AtomicInteger();
        InOrder.each(items(), item -> item, 2, item -> assertTrue(taken.get() - done.incrementAndGet() <= 16));
        assertEquals(ITEMS, done.get());
    }

    @Test
    void whatFailsFailsTheRun() {
        assertThrows(ArithmeticException.class, () -> InOrder.each(items(), item -> 1 / (item - 7), 2, item -> {}));
    }
}
