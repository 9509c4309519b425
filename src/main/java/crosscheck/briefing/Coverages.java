package crosscheck.briefing;

import crosscheck.claim.Attribution;
import crosscheck.claim.Claim;
import crosscheck.text.Article;
import crosscheck.text.Notice;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/** Counts what the briefing rests on, and what the texts do not say. */
final class Coverages {

    private Coverages() {}

    static Coverage of(List<Article> articles, List<Notice> notices, List<Claim> claims) {
        List<LocalDate> days = articles.stream()
                .map(Article::published)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        int outlets = (int) articles.stream()
                .map(Article::source)
                .filter(Objects::nonNull)
                .distinct()
                .count();
        List<String> unreadable =
                notices.stream().filter(Notice::lost).map(Notice::toString).toList();
        int undated = articles.size() - days.size();
        return new Coverage(
                articles.size(),
                outlets,
                claims.size(),
                days.isEmpty() ? null : days.getFirst(),
                days.isEmpty() ? null : days.getLast(),
                period(days),
                days.isEmpty() ? null : Words.day(days.getLast()),
                words(articles.size(), outlets, claims.size(), undated, unreadable.size()),
                unreadable,
                notices.stream()
                        .filter(one -> !one.lost())
                        .map(Notice::toString)
                        .toList(),
                gaps(claims));
    }

    private static String period(List<LocalDate> days) {
        if (days.isEmpty()) {
            return "No publication dates known";
        }
        String first = Words.day(days.getFirst());
        String last = Words.day(days.getLast());
        return (first.equals(last) ? "Published " : "Published " + first + " to ") + last;
    }

    private static String words(int articles, int outlets, int claims, int undated, int unreadable) {
        List<String> parts = new ArrayList<>();
        parts.add(Words.count(articles, "article") + (outlets == 0 ? "" : " from " + Words.count(outlets, "outlet")));
        parts.add(Words.count(claims, "numeric claim"));
        if (undated > 0) {
            parts.add(Words.count(undated, "article") + " without a date");
        }
        if (unreadable > 0) {
            parts.add(Words.count(unreadable, "input") + " not read");
        }
        return Words.sentence(String.join("; ", parts));
    }

    private static List<Gap> gaps(List<Claim> claims) {
        return List.of(
                gap("what is counted", claims, claim -> claim.counted() == null),
                gap("what happened to it", claims, claim -> claim.event() == null),
                gap("where", claims, claim -> claim.place() == null),
                gap("when", claims, claim -> claim.period() == null && claim.stated() == null),
                gap(
                        "on whose word, beside the article's own",
                        claims,
                        claim -> claim.attribution().value() instanceof Attribution.OwnVoice));
    }

    private static Gap gap(String field, List<Claim> claims, Predicate<Claim> lacks) {
        return new Gap(field, (int) claims.stream().filter(lacks).count());
    }
}
