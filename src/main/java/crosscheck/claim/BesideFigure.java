package crosscheck.claim;

import crosscheck.quantity.Kind;
import crosscheck.quantity.Quantity;
import crosscheck.sentence.Tag;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/** Tells nouns from verbs by the figure beside them, where the tagger mixes them up. */
final class BesideFigure extends TaggedWords {

    private static final int LONGEST_PAYER = 5;
    private static final Set<String> CLAUSE_ENDS = Set.of(",", ";", ":", "--", "—", "–", "and", "but", "while", "that");

    private final Predicates predicates;

    BesideFigure(List<Word> words, Predicates predicates) {
        super(words);
        this.predicates = predicates;
    }

    /** "cost" in "the strike cost airlines $30 million": a price follows, with at most those who pay it between. */
    boolean isCosting(int at) {
        if (!predicates.base(word(at)).equals("cost") || !is(at - 1, Tag.NOUN, Tag.PROPN, Tag.PRON)) {
            return false;
        }
        int i = at + 1;
        while (i < words().size() && i <= at + LONGEST_PAYER && !isQuantity(i) && isOfPayer(i)) {
            i++;
        }
        Quantity price = i < words().size() ? word(i).quantity() : null;
        return price != null && price.kind() == Kind.MONEY;
    }

    private boolean isOfPayer(int at) {
        return is(at, Tag.NOUN, Tag.PROPN, Tag.DET, Tag.ADJ, Tag.PRON)
                || (is(at, Tag.VERB) && word(at).endsWith("s"))
                || word(at).isPossessiveMark()
                || word(at).part() == Word.Part.HEDGE;
    }

    /** "left" in "instead, 800 left", "hit" in "the remaining 17 hit targets": a past form right after a number that stands for many. */
    boolean isPastOfNumber(int at) {
        Word word = word(at);
        Quantity number = at == 0 ? null : word(at - 1).quantity();
        boolean bare =
                number != null && number.unit() == null && (number.kind() == Kind.COUNT || number.kind() == Kind.VAGUE);
        boolean past = predicates.isPast(word.norm()) && predicates.state(words(), at) == null;
        if (!bare || !past || isNorm(at - 2, "with")) {
            return false;
        }
        boolean rest = at > 2 && CountingWords.LEFT_OVER.contains(word(at - 2).norm()) && isNorm(at - 3, "the");
        boolean nominal = is(at + 1, Tag.NOUN, Tag.PROPN, Tag.ADJ, Tag.NUM);
        return rest || (!nominal && !verbInClause(at));
    }

    /** "overstays" in "counted 12,500 overstays": more than one takes no verb in -s. */
    boolean isPluralOfNumber(int at) {
        Word word = word(at);
        Quantity number = at == 0 ? null : word(at - 1).quantity();
        return number != null
                && number.unit() == null
                && (number.kind() == Kind.COUNT || number.kind() == Kind.VAGUE)
                && number.amount().low().compareTo(BigDecimal.ONE) > 0
                && word.endsWith("s")
                && !word.lemma().equals(word.norm())
                && Character.isLowerCase(word.text().charAt(0))
                && !is(at + 1, Tag.DET, Tag.NUM, Tag.PRON)
                && !isNorm(at + 1, "like");
    }

    /** "expressed" in "13% expressed confidence": a share that no determiner opens has its verb after it. */
    boolean isPastOfShare(int at) {
        int figure = figureBefore(at);
        Quantity share = figure < 0 ? null : word(figure).quantity();
        return share != null
                && share.kind() == Kind.PERCENT
                && word(at).endsWith("ed")
                && predicates.isParticiple(word(at).norm())
                && !is(figure - 1, Tag.DET, Tag.ADP, Tag.VERB);
    }

    /** "left" in "with 800 left". */
    boolean isLeftOver(int at) {
        return isNorm(at, "left") && isQuantity(at - 1) && !is(at + 1, Tag.NOUN) && !isPastOfNumber(at);
    }

    private boolean verbInClause(int at) {
        for (int i = at - 1; i >= 0 && !CLAUSE_ENDS.contains(word(i).norm()); i--) {
            if (is(i, Tag.VERB, Tag.AUX)) {
                return true;
            }
        }
        for (int i = at + 1; i < words().size() && !CLAUSE_ENDS.contains(word(i).norm()); i++) {
            if (is(i, Tag.AUX)) {
                return true;
            }
        }
        return false;
    }
}
