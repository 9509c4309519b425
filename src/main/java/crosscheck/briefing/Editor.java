package crosscheck.briefing;

import crosscheck.claim.Claim;
import crosscheck.group.Comparison;
import crosscheck.text.Article;
import crosscheck.text.Notice;
import crosscheck.verdict.Verdict;
import java.util.List;

/** Edits verdicts into a briefing. */
public final class Editor {

    public Briefing edit(
            String title,
            List<Article> articles,
            List<Notice> notices,
            List<Claim> claims,
            List<Verdict> verdicts,
            List<Comparison> apart) {
        return new Briefing(title, articles, notices, claims, verdicts, apart);
    }
}
