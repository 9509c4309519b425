package crosscheck.briefing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The one model that every renderer prints.
 *
 * @param title what the issue is called
 * @param subtitle the line below the title, null for none
 * @param coverage what it rests on
 * @param summary what was found, in one sentence
 * @param printed how many findings the pages for paper show and where the others are, null when they show all
 * @param keys the findings of the first page, at most five
 * @param conflicts figures that contradict each other, and those where nobody can tell
 * @param moved figures that were revised or developed
 * @param hedged figures that agree or not as a hedge is read
 * @param agreed figures that several voices give alike
 * @param single figures that one voice alone gives
 * @param apart what looked like conflicts and is none
 * @param pairs those of them that are printed
 * @param apartMore how many such pairs are left out of the page
 * @param sums figures of one article that do not add up
 * @param sumsMore how many such are left out of the page
 * @param sources the articles and what each contributed; of many, those that the page cites
 * @param sourcesMore how many articles are left out of the page
 * @param articles in the order of the run
 * @param claims in the order of the run
 * @param findings every question, the most severe first
 * @param series how the issue stands to those before it, null for one that stands alone
 */
public record Briefing(
        String title,
        @Nullable String subtitle,
        Coverage coverage,
        String summary,
        @Nullable String printed,
        List<KeyFinding> keys,
        Section conflicts,
        Section moved,
        Section hedged,
        Section agreed,
        Section single,
        List<Apart> apart,
        List<Apart> pairs,
        More apartMore,
        List<Sum> sums,
        More sumsMore,
        List<Source> sources,
        More sourcesMore,
        List<ArticleView> articles,
        List<ClaimView> claims,
        List<Finding> findings,
        @Nullable Series series) {

    public Briefing {
        keys = List.copyOf(keys);
        apart = List.copyOf(apart);
        pairs = List.copyOf(pairs);
        sums = List.copyOf(sums);
        sources = List.copyOf(sources);
        articles = List.copyOf(articles);
        claims = List.copyOf(claims);
        findings = List.copyOf(findings);
    }
}
