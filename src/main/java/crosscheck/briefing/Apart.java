package crosscheck.briefing;

import java.util.List;

/**
 * Two claims that look like a conflict and are none.
 *
 * @param a the earlier in the run's order
 * @param b the later
 * @param first the earlier as the page shows it
 * @param second the later as the page shows it
 * @param reason why they may not be compared, one sentence
 */
public record Apart(ClaimView a, ClaimView b, Side first, Side second, String reason) {

    /**
     * One claim of the two.
     *
     * @param figure with its hedge, unit and what it counts
     * @param pieces its sentence, shortened around the figure
     * @param cite where it stands
     */
    public record Side(String figure, List<Piece> pieces, Cite cite) {}
}
