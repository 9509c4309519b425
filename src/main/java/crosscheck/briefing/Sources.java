package crosscheck.briefing;

import crosscheck.claim.Claim;
import crosscheck.text.Article;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lists the articles and what each contributed. */
final class Sources {

    private static final Set<String> QUIET = Set.of("single", "consistent");

    /** So many articles are listed whether the page cites them or not. */
    private static final int ALL = 60;

    private final Desk desk;
    private final int top;

    /** @param top how many findings the pages for paper show */
    Sources(Desk desk, int top) {
        this.desk = desk;
        this.top = top;
    }

    /** All articles, in the order of the run. */
    List<Source> of(List<Article> articles, List<Claim> claims, List<Finding> findings) {
        Map<String, Integer> counts = new HashMap<>();
        claims.forEach(claim -> counts.merge(claim.article().id(), 1, Integer::sum));
        Map<String, Set<Source.Link>> parts = new HashMap<>();
        for (Finding finding : findings) {
            if (!QUIET.contains(finding.verdict())) {
                Source.Link link =
                        new Source.Link(finding.anchor(), Integer.toString(finding.number()), finding.number() <= top);
                finding.claims()
                        .forEach(claim -> parts.computeIfAbsent(claim.article().id(), id -> new LinkedHashSet<>())
                                .add(link));
            }
        }
        return articles.stream()
                .map(article -> source(
                        article, counts.getOrDefault(article.id(), 0), parts.getOrDefault(article.id(), Set.of())))
                .toList();
    }

    /**
     * The sources of the page: all of a small issue, of a large one those that something shown leads to.
     *
     * @param others the articles that stand outside of the sections, on screen and on paper
     */
    List<Source> cited(List<Source> sources, List<Section> sections, List<Cite> others) {
        if (sources.size() <= ALL) {
            return sources;
        }
        Set<String> screen = new HashSet<>();
        Set<String> paper = new HashSet<>();
        for (Section section : sections) {
            section.findings().forEach(finding -> cite(finding, screen));
            section.printed().forEach(finding -> cite(finding, paper));
        }
        others.forEach(cite -> paper.add(cite.anchor()));
        screen.addAll(paper);
        return sources.stream()
                .filter(source -> screen.contains(source.anchor()))
                .map(source -> paper.contains(source.anchor()) ? source : source.onScreenOnly())
                .toList();
    }

    private static void cite(Finding finding, Set<String> anchors) {
        finding.outlets().forEach(cite -> anchors.add(cite.anchor()));
    }

    private Source source(Article article, int claims, Set<Source.Link> findings) {
        return new Source(
                desk.anchor(article),
                Phrase.outlet(article),
                Phrase.headline(article),
                desk.cite(article).date(),
                address(article.url()),
                claims,
                List.copyOf(findings),
                true);
    }

    private static @Nullable String address(@Nullable String url) {
        if (url == null) {
            return null;
        }
        String lower = url.toLowerCase(Locale.ROOT);
        return lower.startsWith("https://") || lower.startsWith("http://") ? url : null;
    }
}
