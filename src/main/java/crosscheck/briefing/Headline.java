package crosscheck.briefing;

import java.util.List;

/**
 * The figures of a question as they are set large.
 *
 * @param figures as written: smallest first, or in the order of time where the figure moved
 * @param between what stands between them: "v" where they stand against each other, an arrow where one became the next, "to" where
 *     only the ends are shown
 */
public record Headline(List<String> figures, String between) {

    private static final String AGAINST = "v";
    private static final String BECAME = "→";
    private static final String ENDS = "to";

    public Headline {
        figures = List.copyOf(figures);
    }

    static Headline of(List<String> figures, boolean moved) {
        return new Headline(figures, moved ? BECAME : AGAINST);
    }

    /** The same in no more than so many figures: of more, only the ends. */
    Headline within(int most) {
        return figures.size() <= most
                ? this
                : new Headline(List.of(figures.getFirst(), figures.getLast()), between.equals(BECAME) ? BECAME : ENDS);
    }
}
