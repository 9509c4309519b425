package crosscheck.cli;

import crosscheck.claim.Attribution;
import crosscheck.claim.Claim;
import crosscheck.claim.Period;
import crosscheck.evidence.Evidence;
import crosscheck.quantity.Hedge;
import crosscheck.quantity.Quantity;
import crosscheck.text.Article;
import crosscheck.text.Span;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Prints claims for people, article by article: the sentence with the figure in brackets, then a row for each field that was read with
 * its value, the words it was read from and the rule that read it, then the fields of which the text says nothing.
 */
final class ClaimListing {

    private static final int WIDTH = 100;

    private final PrintWriter out;
    private final Map<String, Claim> byId;
    private final List<String> unread = new ArrayList<>();

    private ClaimListing(List<Claim> claims, PrintWriter out) {
        this.out = out;
        this.byId = claims.stream().collect(Collectors.toMap(Claim::id, claim -> claim, (a, b) -> a));
    }

    static void print(List<Claim> claims, PrintWriter out) {
        ClaimListing listing = new ClaimListing(claims, out);
        Article article = null;
        int number = 0;
        for (Claim claim : claims) {
            if (!claim.article().equals(article)) {
                article = claim.article();
                number = 0;
                listing.heading(article);
            }
            number++;
            listing.claim(claim, number);
        }
    }

    private void heading(Article article) {
        String title = one("  \"", article.title(), "\"");
        out.print(
                article.file() + title + one("  ", article.source(), "") + one(", ", article.published(), "") + "\n\n");
    }

    private void claim(Claim claim, int number) {
        Article article = claim.article();
        Quantity quantity = claim.quantity();
        unread.clear();
        out.print(number + ". " + ListedRow.flat(article.at(quantity.extent())) + "   at "
                + article.codePoint(quantity.span().start()) + "   id " + claim.id() + "\n");
        out.print(Wrapped.of("   ", sentence(claim), WIDTH));
        row(claim, "figure", Evidence.of(quantity, quantity.span(), quantity.rule()), FigureWords::of);
        row(claim, "hedge", hedge(quantity), one -> one);
        row(claim, "counted", claim.counted(), one -> one.text() + one(" [", one.countClass(), "]"));
        row(claim, "actor", claim.actor(), one -> one);
        row(claim, "event", claim.event(), one -> one.text() + one(" [", one.frame(), "]") + ", " + name(one.nature()));
        row(claim, "place", claim.place(), one -> one);
        row(claim, "period", claim.period(), ClaimListing::days);
        row(claim, "said on", claim.stated(), Object::toString);
        row(claim, "modality", claim.modality(), one -> one.id());
        row(claim, "speaker", claim.attribution(), ClaimListing::speaker);
        row(claim, "part of", claim.partOf(), this::whole);
        mentions(claim);
        out.print((unread.isEmpty() ? "" : "   not read  " + String.join(", ", unread) + "\n") + "\n");
    }

    private <T> void row(Claim claim, String field, @Nullable Evidence<T> evidence, Function<T, String> text) {
        if (evidence == null) {
            unread.add(field);
            return;
        }
        Span span = evidence.span();
        String words = span.equals(claim.sentence().span())
                ? "the sentence"
                : '"' + ListedRow.flat(claim.article().at(span)) + '"';
        String rule = evidence.rule() + (evidence.inherited() ? ", taken over" : "");
        out.print(new ListedRow(field, text.apply(evidence.value()), words, rule));
    }

    private void mentions(Claim claim) {
        if (claim.mentions().size() > 1) {
            String places = claim.mentions().stream()
                    .map(span -> String.valueOf(claim.article().codePoint(span.start())))
                    .collect(Collectors.joining(", "));
            out.print(new ListedRow("stated", claim.mentions().size() + " times", "at " + places, null));
        }
    }

    private static String sentence(Claim claim) {
        Span sentence = claim.sentence().span();
        Span figure = claim.quantity().span();
        Article article = claim.article();
        return ListedRow.flat(article.at(new Span(sentence.start(), figure.start())) + "[" + article.at(figure) + "]"
                + article.at(new Span(figure.end(), sentence.end())));
    }

    private static @Nullable Evidence<String> hedge(Quantity quantity) {
        Hedge hedge = quantity.hedge();
        return hedge == null ? null : Evidence.of(name(hedge.bound()), hedge.span(), "hedge." + hedge.id());
    }

    private String whole(String id) {
        Claim whole = byId.get(id);
        return whole == null
                ? id
                : ListedRow.flat(whole.article().at(whole.quantity().extent()));
    }

    private static String days(Period period) {
        return period.text() + one(", from ", period.from(), "") + one(" to ", period.to(), "");
    }

    private static String speaker(Attribution attribution) {
        return switch (attribution) {
            case Attribution.Named named ->
                named.originator()
                        + one(", ", named.role(), "")
                        + one(" (", named.originator().equals(named.house()) ? null : named.house(), ")")
                        + one(", through ", named.relay(), "");
            case Attribution.Unnamed unnamed -> unnamed.description() + one(", through ", unnamed.relay(), "");
            case Attribution.OwnVoice own -> "the article itself";
        };
    }

    private static String one(String before, @Nullable Object value, String after) {
        return value == null ? "" : before + value + after;
    }

    private static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
