package crosscheck.briefing;

import java.util.List;

/**
 * The one model that every renderer prints.
 *
 * @param title what the issue is called
 * @param coverage what it rests on
 * @param articles in the order of the run
 * @param claims in the order of the run
 * @param findings every question, the most severe first
 * @param apart what looked like conflicts and is none
 */
public record Briefing(
        String title,
        Coverage coverage,
        List<ArticleView> articles,
        List<ClaimView> claims,
        List<Finding> findings,
        List<Apart> apart) {

    public Briefing {
        articles = List.copyOf(articles);
        claims = List.copyOf(claims);
        findings = List.copyOf(findings);
        apart = List.copyOf(apart);
    }
}
