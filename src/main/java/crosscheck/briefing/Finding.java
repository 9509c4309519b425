package crosscheck.briefing;

import java.math.BigDecimal;
import java.util.List;

/**
 * One question and what the sources answer.
 *
 * @param id stable: the same claims give the same id
 * @param question understood without the sources
 * @param verdict by its name in {@code briefing.json}
 * @param severity from 0 to 1, the worst; findings are ordered by it
 * @param figures the distinct figures as written, smallest first
 * @param claims in the order of the run
 * @param originators how many independent voices give the figures
 * @param reasons sentences, most important first
 */
public record Finding(
        String id,
        String question,
        String verdict,
        BigDecimal severity,
        List<String> figures,
        List<ClaimView> claims,
        int originators,
        List<String> reasons) {

    public Finding {
        figures = List.copyOf(figures);
        claims = List.copyOf(claims);
        reasons = List.copyOf(reasons);
    }
}
