package crosscheck.briefing;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One question and what the sources answer.
 *
 * @param id stable: the same claims give the same id
 * @param number its place in the order of the page, from 1
 * @param anchor its place in the page, as stable as its id
 * @param question understood without the sources
 * @param verdict by its name in {@code briefing.json}
 * @param label the verdict as readers see it
 * @param severity from 0 to 1, the worst; findings are ordered by it
 * @param weight the severity and its parts, in words
 * @param figures the distinct figures as written, smallest first
 * @param headline the figures as they are set large
 * @param claims in the order of the run
 * @param originators how many independent voices give the figures
 * @param voices the same in words
 * @param reasons sentences, most important first
 * @param notes those of the reasons that tell more than figures and verdict already do
 * @param lineages which independent originators stand behind the figures, and through whom these came; empty for a single voice
 * @param ready a sentence that a careful desk could print
 * @param axis the scale of its lines
 * @param lines the answers, smallest figure first, or in the order of time where the figure moved
 * @param course the chart of a figure that moved, null without two dated figures
 * @param passages the quotations
 * @param outlets the articles that print the figures
 * @param more what is left out of the lines and passages, null when nothing is
 */
public record Finding(
        String id,
        int number,
        String anchor,
        String question,
        String verdict,
        String label,
        BigDecimal severity,
        String weight,
        List<String> figures,
        Headline headline,
        List<ClaimView> claims,
        int originators,
        String voices,
        List<String> reasons,
        List<String> notes,
        List<Lineage> lineages,
        String ready,
        Axis axis,
        List<Line> lines,
        @Nullable Course course,
        List<Passage> passages,
        List<Cite> outlets,
        @Nullable String more) {

    public Finding {
        figures = List.copyOf(figures);
        claims = List.copyOf(claims);
        reasons = List.copyOf(reasons);
        notes = List.copyOf(notes);
        lineages = List.copyOf(lineages);
        lines = List.copyOf(lines);
        passages = List.copyOf(passages);
        outlets = List.copyOf(outlets);
    }
}
