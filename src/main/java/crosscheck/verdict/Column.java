package crosscheck.verdict;

import crosscheck.claim.Claim;
import crosscheck.group.Group;
import crosscheck.quantity.Hedge;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One distinct figure of a group with everyone who gives it.
 *
 * @param figures at least one, in the run's order, all alike in value and bound, all planned or none, all denied or none
 */
record Column(List<Figure> figures) {

    /** Never more columns than this are held against each other: the extremes and those with most claims stay. */
    private static final int MOST = 40;

    /** What makes two figures the same for a reader. */
    private record Key(
            BigDecimal low, @Nullable BigDecimal high, Hedge.@Nullable Bound bound, boolean planned, boolean denied) {}

    Column {
        figures = List.copyOf(figures);
    }

    Figure first() {
        return figures.getFirst();
    }

    static List<Column> of(Group group) {
        Map<Key, List<Figure>> found = new LinkedHashMap<>();
        for (Claim claim : group.claims()) {
            Figure figure = Figure.of(claim);
            BigDecimal high = figure.high();
            Key key = new Key(
                    figure.low().stripTrailingZeros(),
                    high == null ? null : high.stripTrailingZeros(),
                    figure.bound(),
                    Causes.planned(claim),
                    figure.denied());
            found.computeIfAbsent(key, k -> new ArrayList<>()).add(figure);
        }
        List<Column> columns = found.values().stream().map(Column::new).toList();
        return columns.size() <= MOST ? columns : fewer(columns);
    }

    private static List<Column> fewer(List<Column> columns) {
        List<Column> sorted = new ArrayList<>(columns);
        sorted.sort((a, b) -> a.first().low().compareTo(b.first().low()));
        Column lowest = sorted.getFirst();
        Column highest = sorted.getLast();
        sorted.sort((a, b) -> Integer.compare(b.figures.size(), a.figures.size()));
        List<Column> kept = new ArrayList<>(sorted.subList(0, MOST));
        if (!kept.contains(lowest)) {
            kept.set(MOST - 1, lowest);
        }
        if (!kept.contains(highest)) {
            kept.set(MOST - 2, highest);
        }
        return columns.stream().filter(kept::contains).toList();
    }
}
