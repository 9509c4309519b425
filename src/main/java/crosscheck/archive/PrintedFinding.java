package crosscheck.archive;

import java.util.List;

/**
 * A finding as an issue printed it.
 *
 * @param finding its id
 * @param question its question
 * @param verdict by its name in {@code briefing.json}
 * @param figures the distinct figures, smallest first, joined by " v "
 * @param claims the claims it leaned on
 */
public record PrintedFinding(String finding, String question, String verdict, String figures, List<Claimed> claims) {

    public PrintedFinding {
        claims = List.copyOf(claims);
    }

    /**
     * A claim that a finding leaned on.
     *
     * @param claim its id
     * @param article id of its article
     */
    public record Claimed(String claim, String article) {}
}
