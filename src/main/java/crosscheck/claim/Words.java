package crosscheck.claim;

import crosscheck.quantity.Amount;
import crosscheck.quantity.Quantity;
import crosscheck.sentence.Sentence;
import crosscheck.sentence.Tag;
import crosscheck.sentence.Token;
import crosscheck.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes the words of a sentence from its tokens: quantities become one word, hyphen compounds are joined again. */
final class Words {

    /** Words of hedges that the tagger may take for verbs; others are verbs ("topped 1,600"). */
    private static final Set<String> HEDGES = Set.of(
            "around",
            "about",
            "over",
            "under",
            "near",
            "nearly",
            "roughly",
            "some",
            "estimated",
            "least",
            "most",
            "up");

    /** Quotation marks, which stand in the middle of phrases: 30 "special" guards. */
    private static final Set<String> QUOTES = Set.of("\"", "“", "”", "„", "«", "»", "``", "''");

    private final List<Quantity> quantities;
    private final List<Word> words = new ArrayList<>();

    private Words(List<Quantity> quantities) {
        this.quantities = quantities;
    }

    static List<Word> of(Sentence sentence, List<Quantity> quantities) {
        Words maker = new Words(quantities);
        for (Token token : sentence.tokens()) {
            if (!QUOTES.contains(token.text())) {
                maker.add(token);
            }
        }
        return List.copyOf(maker.words);
    }

    private void add(Token token) {
        Quantity quantity = overlapping(token.span());
        if (quantity == null) {
            addPlain(token);
            return;
        }
        Word last = last();
        if (last == null || !quantity.equals(last.quantity())) {
            String text = textOf(quantity, token);
            words.add(new Word(quantity.span(), text, lower(text), Tag.NUM, lower(text), quantity, Word.Part.NONE));
        }
        if (token.span().end() > quantity.span().end()) {
            addRest(token, quantity);
        }
    }

    /** What is left of a token that a quantity begins: "hour" of "12-hour". */
    private void addRest(Token token, Quantity quantity) {
        int cut = quantity.span().end() - token.span().start();
        String rest =
                token.text().substring(Math.min(Math.max(cut, 0), token.text().length()));
        int hyphens = 0;
        while (hyphens < rest.length() && isHyphen(rest.charAt(hyphens))) {
            hyphens++;
        }
        String text = rest.substring(hyphens);
        if (!text.isEmpty()) {
            Span span = new Span(quantity.span().end() + hyphens, token.span().end());
            Tag tag = Character.isLetter(text.charAt(0)) ? joinedTag(text) : Tag.PUNCT;
            words.add(new Word(span, text, lower(text), tag, lower(text), null, Word.Part.JOINED));
        }
    }

    private void addPlain(Token token) {
        Word last = last();
        boolean touches = last != null && last.span().end() == token.span().start();
        if (last != null && touches && !last.isQuantity() && joins(last, token)) {
            words.set(words.size() - 1, join(last, token));
        } else if (last != null && touches && last.isQuantity() && isHyphen(token.text())) {
            words.add(word(token, Tag.PUNCT, Word.Part.JOINED));
        } else if (last != null && touches && last.part() == Word.Part.JOINED && isHyphen(last.text())) {
            words.set(words.size() - 1, word(token, joinedTag(token.text()), Word.Part.JOINED));
        } else {
            words.add(word(token, token.tag(), part(token)));
        }
    }

    private static boolean joins(Word last, Token token) {
        boolean open = last.text().length() > 1
                && isHyphen(last.text().charAt(last.text().length() - 1));
        boolean hyphen =
                isHyphen(token.text()) && Character.isLetterOrDigit(last.text().charAt(0));
        return (open && Character.isLetterOrDigit(token.text().charAt(0))) || hyphen;
    }

    private static Word join(Word last, Token token) {
        String text = last.text() + token.text();
        Tag tag = isHyphen(token.text()) ? last.tag() : token.is(Tag.PUNCT) ? Tag.NOUN : token.tag();
        return new Word(last.span().cover(token.span()), text, lower(text), tag, lower(text), null, last.part());
    }

    private Word word(Token token, Tag tag, Word.Part part) {
        if (part == Word.Part.HEDGE) {
            boolean verb = tag == Tag.VERB && !HEDGES.contains(token.norm());
            return new Word(
                    token.span(),
                    token.text(),
                    token.norm(),
                    verb ? Tag.VERB : Tag.ADV,
                    token.lemma(),
                    null,
                    verb ? Word.Part.NONE : part);
        }
        Tag repaired = part == Word.Part.UNIT
                        && tag == Tag.PUNCT
                        && Character.isLetter(token.text().charAt(0))
                ? Tag.NOUN
                : tag;
        return new Word(token.span(), token.text(), token.norm(), repaired, token.lemma(), null, part);
    }

    private Word.Part part(Token token) {
        Span span = token.span();
        for (Quantity quantity : quantities) {
            if (opensRange(token, quantity)) {
                return Word.Part.HEDGE;
            }
            boolean hedge = quantity.hedge() != null && quantity.hedge().span().contains(span);
            if (hedge
                    || (quantity.extent().contains(span)
                            && span.start() < quantity.span().start())) {
                return Word.Part.HEDGE;
            }
            boolean unit = quantity.unit() != null || quantity.per() != null;
            if (unit && quantity.extent().contains(span)) {
                return Word.Part.UNIT;
            }
        }
        return Word.Part.NONE;
    }

    /** "between" before the two bounds of a figure: it belongs to the number, and leads to nothing. */
    private static boolean opensRange(Token token, Quantity quantity) {
        return token.norm().equals("between")
                && quantity.amount() instanceof Amount.Range
                && token.span().end() < quantity.span().start()
                && quantity.span().start() - token.span().end() <= 2;
    }

    private @Nullable Quantity overlapping(Span span) {
        for (Quantity quantity : quantities) {
            if (quantity.span().overlaps(span)) {
                return quantity;
            }
        }
        return null;
    }

    private static String textOf(Quantity quantity, Token token) {
        int from = Math.max(0, quantity.span().start() - token.span().start());
        int to = Math.min(
                token.text().length(), quantity.span().end() - token.span().start());
        return token.text().substring(Math.min(from, to), to);
    }

    private static Tag joinedTag(String text) {
        return lower(text).endsWith("old") ? Tag.ADJ : Tag.NOUN;
    }

    private @Nullable Word last() {
        return words.isEmpty() ? null : words.get(words.size() - 1);
    }

    private static boolean isHyphen(String text) {
        return text.length() == 1 && isHyphen(text.charAt(0));
    }

    private static boolean isHyphen(char c) {
        return c == '-' || c == '‐' || c == '‑';
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
