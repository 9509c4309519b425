package crosscheck.cli;

import crosscheck.claim.Attribution;
import crosscheck.claim.Claim;
import crosscheck.evidence.Evidence;
import crosscheck.quantity.Amount;
import crosscheck.quantity.Hedge;
import crosscheck.quantity.Quantity;
import crosscheck.text.Article;
import crosscheck.text.Span;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Prints claims for people: every field with the words it was read from and the rule that read it. */
final class ClaimListing {

    private static final int LONGEST = 70;

    private final PrintWriter out;

    ClaimListing(PrintWriter out) {
        this.out = out;
    }

    void print(Claim claim) {
        Article article = claim.article();
        Quantity quantity = claim.quantity();
        out.println(article.file() + ":" + article.codePoint(quantity.span().start()) + "  "
                + words(article, quantity.extent()) + "  " + claim.id());
        row("sentence", words(article, claim.sentence().span()), null, null);
        row("figure", figure(quantity), words(article, quantity.span()), quantity.rule());
        Hedge hedge = quantity.hedge();
        row(
                "hedge",
                hedge == null ? null : name(hedge.bound()),
                hedge == null ? null : hedge.words(),
                hedge == null ? null : hedge.id());
        row(article, "counted", claim.counted(), one -> one.text() + one(" [", one.countClass(), "]"));
        row(article, "actor", claim.actor(), one -> one);
        row(
                article,
                "event",
                claim.event(),
                one -> one.text() + one(" [", one.frame(), "]") + ", " + name(one.nature()));
        row(article, "place", claim.place(), one -> one);
        row(
                article,
                "period",
                claim.period(),
                one -> one.text() + one(" from ", one.from(), "") + one(" to ", one.to(), ""));
        row(article, "stated", claim.stated(), Object::toString);
        row(article, "modality", claim.modality(), one -> one.id());
        row(article, "speaker", claim.attribution(), ClaimListing::speaker);
        row(article, "part of", claim.partOf(), one -> one);
        if (claim.mentions().size() > 1) {
            row("mentions", claim.mentions().size() + " places", null, null);
        }
        out.println();
    }

    private <T> void row(Article article, String field, @Nullable Evidence<T> evidence, Function<T, String> text) {
        if (evidence == null) {
            row(field, null, null, null);
        } else {
            String from = evidence.inherited() ? evidence.rule() + ", from elsewhere" : evidence.rule();
            row(field, text.apply(evidence.value()), words(article, evidence.span()), from);
        }
    }

    private void row(String field, @Nullable String value, @Nullable String words, @Nullable String rule) {
        String quoted = words == null ? "" : "  \"" + words + "\"";
        out.println("  " + field + " ".repeat(10 - field.length()) + (value == null ? "-" : value) + quoted
                + one("  (", rule, ")"));
    }

    private static String figure(Quantity quantity) {
        String amount = switch (quantity.amount()) {
            case Amount.Exact exact -> exact.low().toPlainString();
            case Amount.Range range ->
                range.low().toPlainString() + " to " + range.high().toPlainString();
            case Amount.Vague vague -> vague.low().toPlainString() + " or more";
        };
        return amount
                + one(" ", quantity.unit() == null ? null : quantity.unit().symbol(), "")
                + one(" per ", quantity.per(), "") + ", " + quantity.kind().id();
    }

    private static String speaker(Attribution attribution) {
        return switch (attribution) {
            case Attribution.Named named ->
                named.originator()
                        + one(", ", named.role(), "")
                        + one(" for ", named.house(), "")
                        + one(" via ", named.relay(), "");
            case Attribution.Unnamed unnamed -> unnamed.description() + one(" via ", unnamed.relay(), "");
            case Attribution.OwnVoice own -> "the article itself";
        };
    }

    private static String one(String before, @Nullable Object value, String after) {
        return value == null ? "" : before + value + after;
    }

    private static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** The words of a span in one line, the middle of long ones left out. */
    private static String words(Article article, Span span) {
        String words = article.at(span).replaceAll("\\s+", " ");
        int half = LONGEST / 2;
        return words.length() <= LONGEST
                ? words
                : words.substring(0, half) + " … " + words.substring(words.length() - half);
    }
}
