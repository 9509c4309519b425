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

    private Sources() {}

    static List<Source> of(Desk desk, List<Article> articles, List<Claim> claims, List<Finding> findings) {
        Map<String, Integer> counts = new HashMap<>();
        claims.forEach(claim -> counts.merge(claim.article().id(), 1, Integer::sum));
        Map<String, Set<Source.Link>> parts = new HashMap<>();
        for (Finding finding : findings) {
            if (!QUIET.contains(finding.verdict())) {
                Source.Link link = new Source.Link(finding.anchor(), Integer.toString(finding.number()));
                finding.claims()
                        .forEach(claim -> parts.computeIfAbsent(claim.article().id(), id -> new LinkedHashSet<>())
                                .add(link));
            }
        }
        return articles.stream()
                .map(article -> source(
                        desk,
                        article,
                        counts.getOrDefault(article.id(), 0),
                        parts.getOrDefault(article.id(), Set.of())))
                .toList();
    }

    /** The sources of the page: all of a small issue, of a large one those that something printed leads to. */
    static List<Source> printed(List<Source> sources, List<Section> sections, List<Apart> pairs) {
        if (sources.size() <= ALL) {
            return sources;
        }
        Set<String> anchors = new HashSet<>();
        for (Section section : sections) {
            section.findings().forEach(finding -> finding.outlets().forEach(cite -> anchors.add(cite.anchor())));
        }
        for (Apart pair : pairs) {
            anchors.add(pair.first().cite().anchor());
            anchors.add(pair.second().cite().anchor());
        }
        return sources.stream()
                .filter(source -> anchors.contains(source.anchor()))
                .toList();
    }

    private static Source source(Desk desk, Article article, int claims, Set<Source.Link> findings) {
        return new Source(
                desk.anchor(article),
                Phrase.outlet(article),
                article.title() == null ? article.file() : article.title(),
                desk.cite(article).date(),
                address(article.url()),
                claims,
                List.copyOf(findings));
    }

    private static @Nullable String address(@Nullable String url) {
        if (url == null) {
            return null;
        }
        String lower = url.toLowerCase(Locale.ROOT);
        return lower.startsWith("https://") || lower.startsWith("http://") ? url : null;
    }
}
