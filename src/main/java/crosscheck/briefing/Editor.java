package crosscheck.briefing;

import crosscheck.claim.Claim;
import crosscheck.group.Comparison;
import crosscheck.quantity.Quantity;
import crosscheck.text.Article;
import crosscheck.text.Notice;
import crosscheck.verdict.Verdict;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Edits verdicts into a briefing. */
public final class Editor {

    private final Wording wording = Wording.load();

    public Briefing edit(
            String title,
            List<Article> articles,
            List<Notice> notices,
            List<Claim> claims,
            List<Verdict> verdicts,
            List<Comparison> apart) {
        Map<String, ClaimView> views = new LinkedHashMap<>();
        claims.forEach(claim -> views.put(claim.id(), claim(claim)));
        return new Briefing(
                title,
                coverage(articles, notices, claims.size()),
                articles.stream().map(Views::article).toList(),
                List.copyOf(views.values()),
                verdicts.stream()
                        .map(verdict -> finding(verdict, views))
                        .sorted(Comparator.comparing(Finding::severity).reversed())
                        .toList(),
                apart.stream().map(pair -> apart(pair, views)).toList());
    }

    /** One claim as it is printed, for listings outside a briefing. */
    public ClaimView claim(Claim claim) {
        return Views.claim(claim);
    }

    /** One figure of an article as it is printed, for listings outside a briefing. */
    public FigureView figure(Article article, Quantity quantity) {
        return Views.figure(article, quantity);
    }

    /** The article as it is printed, for listings outside a briefing. */
    public ArticleView article(Article article) {
        return Views.article(article);
    }

    private static Coverage coverage(List<Article> articles, List<Notice> notices, int claims) {
        List<LocalDate> days = articles.stream()
                .map(Article::published)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        return new Coverage(
                articles.size(),
                claims,
                days.isEmpty() ? null : days.getFirst(),
                days.isEmpty() ? null : days.getLast(),
                notices.stream().filter(Notice::lost).map(Notice::toString).toList());
    }

    private Finding finding(Verdict verdict, Map<String, ClaimView> views) {
        List<ClaimView> claims = verdict.group().claims().stream()
                .map(claim -> Objects.requireNonNull(views.get(claim.id())))
                .toList();
        return new Finding(
                verdict.group().id(),
                verdict.group().question(),
                verdict.word().id(),
                verdict.severity(),
                figures(claims),
                claims,
                verdict.originators(),
                verdict.reasons().stream().map(wording::sentence).toList());
    }

    private static List<String> figures(List<ClaimView> claims) {
        Map<BigDecimal, String> distinct = new TreeMap<>();
        for (ClaimView claim : claims) {
            BigDecimal low = Objects.requireNonNull(claim.figure().low());
            distinct.putIfAbsent(low, claim.figure().number().text());
        }
        return List.copyOf(distinct.values());
    }

    private Apart apart(Comparison pair, Map<String, ClaimView> views) {
        return new Apart(
                Objects.requireNonNull(views.get(pair.a().id())),
                Objects.requireNonNull(views.get(pair.b().id())),
                wording.sentence(Objects.requireNonNull(pair.failed())));
    }
}
