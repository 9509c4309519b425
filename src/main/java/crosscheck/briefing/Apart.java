package crosscheck.briefing;

/**
 * Two claims that look like a conflict and are none.
 *
 * @param a the earlier in the run's order
 * @param b the later
 * @param reason why they may not be compared, one sentence
 */
public record Apart(ClaimView a, ClaimView b, String reason) {}
