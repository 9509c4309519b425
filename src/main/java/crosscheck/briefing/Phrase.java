package crosscheck.briefing;

import crosscheck.claim.Attribution;
import crosscheck.claim.Claim;
import crosscheck.claim.Modality;
import crosscheck.quantity.Amount;
import crosscheck.quantity.Hedge;
import crosscheck.quantity.Quantity;
import crosscheck.text.Article;
import crosscheck.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How the briefing names a claim's figure, its speaker, its day and its mode. */
final class Phrase {

    /** An extent longer than this is no figure with its unit but a misreading: the number alone is printed. */
    private static final int LONGEST = 60;

    /** No name is longer, and hardly a headline: whatever is goes on in {@code briefing.json}. */
    private static final int NAME = 120;

    private static final int HEADLINE = 240;

    private Phrase() {}

    /** The figure as written, with hedge, unit and rate: "around 11,000", "more than 1,000 a day". */
    static String figure(Claim claim) {
        String words = words(claim.article(), claim.quantity(), claim.quantity().extent());
        boolean begins =
                claim.quantity().extent().start() == claim.sentence().span().start();
        return begins ? lower(words) : words;
    }

    /** The figure as written without its hedge: "11,000", "1,000 a day". */
    static String bare(Claim claim) {
        Quantity quantity = claim.quantity();
        Hedge hedge = quantity.hedge();
        Span span = new Span(
                quantity.span().start(),
                Math.max(quantity.span().end(), quantity.extent().end()));
        if (hedge != null && span.overlaps(hedge.span())) {
            span = quantity.span();
        }
        String words = words(claim.article(), quantity, span);
        return span.start() == claim.sentence().span().start() ? lower(words) : words;
    }

    /** The first word of a sentence as it is written within one. */
    private static String lower(String words) {
        boolean capital =
                words.length() > 1 && Character.isUpperCase(words.charAt(0)) && Character.isLowerCase(words.charAt(1));
        return capital ? words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1) : words;
    }

    private static String words(Article article, Quantity quantity, Span span) {
        String words = Words.flat(article.at(span));
        return words.length() <= LONGEST ? words : Words.flat(article.at(quantity.span()));
    }

    /** The figure with what it counts: "around 11,000 infantrymen". */
    static String counted(Claim claim) {
        String figure = figure(claim);
        if (claim.counted() == null) {
            return figure;
        }
        String counted = Words.flat(claim.counted().value().text());
        if (figure.endsWith(counted)) {
            return figure;
        }
        boolean plural = claim.quantity().amount() instanceof Amount.Vague && figure.endsWith("s");
        return figure + (plural ? " of " : " ") + counted;
    }

    /** Who gives the figure; the outlet for the article's own voice. */
    static String speaker(Claim claim) {
        return switch (claim.attribution().value()) {
            case Attribution.Named named -> Words.within(NAME, named.originator());
            case Attribution.Unnamed unnamed -> Words.within(NAME, unnamed.description());
            case Attribution.OwnVoice own -> outlet(claim.article());
        };
    }

    static @Nullable String role(Claim claim) {
        return switch (claim.attribution().value()) {
            case Attribution.Named named -> role(named);
            case Attribution.Unnamed unnamed -> null;
            case Attribution.OwnVoice own -> "in its own voice";
        };
    }

    /** Role and house, unless they only repeat the name. */
    private static @Nullable String role(Attribution.Named named) {
        String role = join(named.role(), named.house());
        return role == null || named.originator().contains(role) || role.equals(named.originator()) ? null : role;
    }

    private static @Nullable String join(@Nullable String role, @Nullable String house) {
        if (role == null || house == null || role.contains(house)) {
            return role == null ? house : role;
        }
        return role + ", " + house;
    }

    static @Nullable String relay(Claim claim) {
        return switch (claim.attribution().value()) {
            case Attribution.Named named -> named.relay();
            case Attribution.Unnamed unnamed -> unnamed.relay();
            case Attribution.OwnVoice own -> claim.article().originator();
        };
    }

    /** Speaker, role and relay in one line. */
    static String onWhoseWord(Claim claim) {
        List<String> parts = new ArrayList<>(List.of(speaker(claim)));
        String role = role(claim);
        if (role != null) {
            parts.add(role);
        }
        String relay = relay(claim);
        return String.join(", ", parts) + (relay == null ? "" : ", through " + relay);
    }

    /** The last day that the figure can speak of: the day it stands for, was said or was published; null when none is known. */
    static @Nullable LocalDate day(Claim claim) {
        if (claim.period() != null && claim.period().value().to() != null) {
            return claim.period().value().to();
        }
        return claim.stated() != null ? claim.stated().value() : claim.article().published();
    }

    /** The same in words that say which of the three it is. */
    static String asOf(Claim claim) {
        if (claim.period() != null && claim.period().value().to() != null) {
            return "as of " + Words.day(claim.period().value().to());
        }
        if (claim.stated() != null) {
            return "said " + Words.day(claim.stated().value());
        }
        LocalDate published = claim.article().published();
        return published == null ? "no date given" : "published " + Words.day(published);
    }

    /** Null for what is plainly asserted. */
    static @Nullable String modality(Claim claim) {
        Modality modality = claim.modality().value();
        return modality == Modality.ASSERTED ? null : modality.id();
    }

    static String outlet(Article article) {
        return Words.within(NAME, article.source() == null ? article.file() : article.source());
    }

    static String headline(Article article) {
        return Words.within(HEADLINE, article.title() == null ? article.file() : article.title());
    }
}
