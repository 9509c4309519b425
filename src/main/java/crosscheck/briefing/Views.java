package crosscheck.briefing;

import crosscheck.claim.Attribution;
import crosscheck.claim.Claim;
import crosscheck.claim.Counted;
import crosscheck.evidence.Evidence;
import crosscheck.quantity.Interval;
import crosscheck.quantity.Quantity;
import crosscheck.text.Article;
import crosscheck.text.Span;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Turns what the stages found into what is printed: offsets in code points, absent things as null. */
final class Views {

    private Views() {}

    static ArticleView article(Article article) {
        return new ArticleView(
                article.id(), article.file(), article.title(), article.source(), article.published(), article.url());
    }

    static ClaimView claim(Claim claim) {
        Article article = claim.article();
        return new ClaimView(
                claim.id(),
                article(article),
                quote(article, claim.sentence().span()),
                figure(article, claim.quantity()),
                value(claim.counted(), Views::counted),
                value(claim.actor(), actor -> actor),
                value(claim.event(), event -> event.text()),
                value(claim.place(), place -> place),
                value(claim.period(), period -> period.text()),
                claim.modality().value().id(),
                attribution(claim.attribution().value()),
                value(claim.partOf(), id -> id),
                claim.mentions().stream().map(span -> quote(article, span)).toList());
    }

    static FigureView figure(Article article, Quantity quantity) {
        return new FigureView(
                quote(article, quantity.span()),
                quantity.kind().id(),
                new Bounds(quantity.amount().low(), quantity.amount().high()),
                bounds(quantity.bounded()),
                quantity.hedge() == null ? null : quantity.hedge().words(),
                quantity.unit() == null ? null : quantity.unit().symbol(),
                quantity.per(),
                bounds(quantity.firm()),
                bounds(quantity.generous()));
    }

    static Quote quote(Article article, Span span) {
        int start = article.codePoint(span.start());
        String words = article.at(span);
        return new Quote(start, start + words.codePointCount(0, words.length()), words);
    }

    private static Bounds bounds(Interval interval) {
        return new Bounds(interval.low(), interval.high());
    }

    private static CountedView counted(Counted counted) {
        return new CountedView(counted.text(), counted.head(), counted.countClass());
    }

    private static @Nullable String attribution(Attribution attribution) {
        return switch (attribution) {
            case Attribution.Named named -> named.originator();
            case Attribution.Unnamed unnamed -> unnamed.description();
            case Attribution.OwnVoice own -> null;
        };
    }

    private static <T, R> @Nullable R value(@Nullable Evidence<T> evidence, Function<T, R> view) {
        return evidence == null ? null : view.apply(evidence.value());
    }
}
