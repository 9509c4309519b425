package crosscheck.group;

import crosscheck.claim.Claim;
import crosscheck.quantity.Hedge;
import crosscheck.quantity.Kind;
import crosscheck.quantity.Quantity;
import crosscheck.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Asks by a claim's own words, its figure left out: “… puts the damage at [how much?]”. For questions whose predicate has no wording that
 * would be sure to be good English.
 */
final class Cloze {

    /** Characters of the words quoted. */
    private static final int LENGTH = 110;

    /** Where a sentence may be cut: after a mark that ends a clause. */
    private static final Pattern MARK = Pattern.compile("[,;:)—–]\\s+|\\s+(?=[(—–])");

    private static final Pattern SIGN = Pattern.compile("(?i)%|per ?cent\\b");

    private Cloze() {}

    /** The words of the claim that says it shortest. */
    static String of(List<Profile> profiles) {
        return profiles.stream()
                .map(p -> of(p.claim()))
                .min(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
                .orElseThrow();
    }

    private static String of(Claim claim) {
        Span sentence = claim.sentence().span();
        Span figure = figure(claim.quantity(), sentence);
        String text = claim.article().text();
        Span shown = shown(pieces(text, sentence, figure), figure);
        String before = text.substring(shown.start(), figure.start());
        String after = text.substring(figure.end(), shown.end());
        boolean fits = before.length() + after.length() <= LENGTH;
        return "“"
                + plain((shown.start() > sentence.start() ? "… " : "")
                        + (fits ? before : ending(before))
                        + "["
                        + word(claim.quantity(), text)
                        + "]"
                        + (fits ? after : beginning(after)))
                + "”";
    }

    /** The figure's clause and as many of its neighbours, to the left and right in turn, as there is room for. */
    private static Span shown(List<Span> pieces, Span figure) {
        int first = 0;
        while (!pieces.get(first).contains(figure)) {
            first++;
        }
        int last = first;
        boolean grew = true;
        while (grew) {
            grew = false;
            if (first > 0 && pieces.get(last).end() - pieces.get(first - 1).start() <= LENGTH) {
                first--;
                grew = true;
            }
            if (last + 1 < pieces.size()
                    && pieces.get(last + 1).end() - pieces.get(first).start() <= LENGTH) {
                last++;
                grew = true;
            }
        }
        return pieces.get(first).cover(pieces.get(last));
    }

    /** The sentence cut into clauses; no cut goes through the figure. */
    private static List<Span> pieces(String text, Span sentence, Span figure) {
        List<Span> pieces = new ArrayList<>();
        int from = sentence.start();
        Matcher mark = MARK.matcher(text).region(sentence.start(), sentence.end());
        while (mark.find()) {
            if (mark.end() <= figure.start() || mark.end() > figure.end()) {
                pieces.add(new Span(from, mark.end()));
                from = mark.end();
            }
        }
        pieces.add(new Span(from, sentence.end()));
        return pieces;
    }

    /** The number with the hedge that touches it and a percent sign; a unit in words stays. */
    private static Span figure(Quantity quantity, Span sentence) {
        Span span = quantity.span();
        Hedge hedge = quantity.hedge();
        boolean touching = hedge != null
                && hedge.span().end() <= span.start()
                && quantity.extent().contains(hedge.span())
                && sentence.contains(hedge.span());
        return hedge != null && touching ? span.cover(hedge.span()) : span;
    }

    private static String word(Quantity quantity, String text) {
        if (quantity.kind() == Kind.MONEY) {
            return "how much?";
        }
        boolean signed = SIGN.matcher(quantity.span().of(text)).find();
        return quantity.kind() == Kind.PERCENT && signed ? "what percentage?" : "how many?";
    }

    private static String ending(String words) {
        int cut = words.length() <= LENGTH / 2 ? -1 : words.indexOf(' ', words.length() - LENGTH / 2);
        return cut < 0 ? words : "… " + words.substring(cut + 1);
    }

    private static String beginning(String words) {
        int cut = words.length() <= LENGTH / 2 ? -1 : words.lastIndexOf(' ', LENGTH / 2);
        return cut < 0 ? words : words.substring(0, cut) + " …";
    }

    /** On one line, without the quotation marks that would end the quotation, and without the last full stop. */
    private static String plain(String words) {
        return words.strip()
                .replaceAll("\\s+", " ")
                .replaceAll("[“”\"]", "")
                .replace("… …", "…")
                .replaceAll("[.,;:—–]+$", "")
                .strip();
    }
}
