package crosscheck.briefing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The way of figures from one independent originator to the outlets that print them.
 *
 * @param originator who gives the figures, by the fullest description
 * @param also the other descriptions met, null when there is none
 * @param branches the ways the figures took
 */
public record Lineage(String originator, @Nullable String also, List<Branch> branches) {

    public Lineage {
        branches = List.copyOf(branches);
    }

    /**
     * One way.
     *
     * @param relay through whom, null when straight to the outlets
     * @param leaves where the figures were printed
     */
    public record Branch(@Nullable String relay, List<Leaf> leaves) {

        public Branch {
            leaves = List.copyOf(leaves);
        }
    }

    /**
     * One article at the end of a way.
     *
     * @param cite the article
     * @param figures as written there
     */
    public record Leaf(Cite cite, List<String> figures) {

        public Leaf {
            figures = List.copyOf(figures);
        }
    }
}
