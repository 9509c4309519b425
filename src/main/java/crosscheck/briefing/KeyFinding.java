package crosscheck.briefing;

/**
 * A finding for the first page.
 *
 * @param anchor the finding it leads to
 * @param verdict by its name in {@code briefing.json}
 * @param label the verdict as readers see it
 * @param question what is asked
 * @param headline at most four figures
 * @param sentence the figures, who gives them, as of when, and how many voices that is
 */
public record KeyFinding(
        String anchor, String verdict, String label, String question, Headline headline, String sentence) {}
