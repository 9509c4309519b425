package crosscheck.briefing;

import crosscheck.claim.Claim;
import crosscheck.group.Comparison;
import crosscheck.text.Article;
import crosscheck.text.Notice;
import crosscheck.verdict.Verdict;
import java.util.List;

/** The one model that every renderer prints. */
public record Briefing(
        String title,
        List<Article> articles,
        List<Notice> notices,
        List<Claim> claims,
        List<Verdict> verdicts,
        List<Comparison> apart) {}
