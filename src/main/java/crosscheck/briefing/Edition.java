package crosscheck.briefing;

import org.jspecify.annotations.Nullable;

/**
 * What one issue is called and how much of it goes to paper.
 *
 * @param title its title
 * @param subtitle the line below the title, null for none
 * @param top how many findings are printed on paper, and how many rows of a table; at least one
 */
public record Edition(String title, @Nullable String subtitle, int top) {

    /** As many findings as an editor reads on paper. */
    public static final int TOP = 40;

    /** @throws IllegalArgumentException when nothing would be printed */
    public Edition {
        if (top < 1) {
            throw new IllegalArgumentException("an edition prints at least one finding, not " + top);
        }
    }

    /** An edition of the usual length without subtitle. */
    public static Edition of(String title) {
        return new Edition(title, null, TOP);
    }
}
