package crosscheck.claim;

import static crosscheck.claim.Phrase.Kind.BREAK;
import static crosscheck.claim.Phrase.Kind.COMMA;
import static crosscheck.claim.Phrase.Kind.CONJUNCTION;
import static crosscheck.claim.Phrase.Kind.VERB;

import crosscheck.evidence.Evidence;
import crosscheck.quantity.Kind;
import crosscheck.text.Span;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The drafts of an article in the order of the text, and ways to find one that another can belong to. */
record Drafts(List<Draft> list) {

    Draft get(int at) {
        return list.get(at);
    }

    int size() {
        return list.size();
    }

    boolean near(int earlier, int at) {
        return syntax(at).sentence().index() - syntax(earlier).sentence().index() <= 2;
    }

    @Nullable Draft draftIn(int at, int phrase) {
        for (int i = first(at); i < list.size() && syntax(i) == syntax(at); i++) {
            if (i != at && phrase(i) == phrase) {
                return list.get(i);
            }
        }
        return null;
    }

    /** Index of the first draft of the sentence of a draft. */
    int first(int at) {
        int first = at;
        while (first > 0 && syntax(first - 1) == syntax(at)) {
            first--;
        }
        return first;
    }

    /** The nearest draft of the sentence before a phrase that the part can belong to. */
    @Nullable Draft outside(int at, int phrase) {
        for (int i = at - 1; i >= 0 && list.get(i).figure().syntax() == syntax(at); i--) {
            if (list.get(i).figure().phrase() < phrase && alike(i, at) && !isOfThings(i, at)) {
                return list.get(i);
            }
        }
        return null;
    }

    /** "eight raids, including 17 dead": no person is a part of what only things are counted in. */
    private boolean isOfThings(int things, int people) {
        Evidence<Counted> big = list.get(things).counted();
        Evidence<Counted> small = list.get(people).counted();
        if (big == null || small == null || big.value().countClass() == null) {
            return false;
        }
        CountClasses classes = list.get(people).figure().vocabulary().classes();
        return classes.isLiving(small.value().countClass())
                && !classes.isLiving(big.value().countClass())
                && list.get(things).figure().is(Kind.COUNT)
                && larger(people, things);
    }

    /** "20,000 flying hours, including 6,100 in the older jet": the measure before a phrase whose unit a bare number leaves out. */
    @Nullable Draft measured(int at, int phrase) {
        Draft before = at == 0 ? null : list.get(at - 1);
        boolean fits = before != null
                && list.get(at).figure().is(Kind.COUNT)
                && list.get(at).counted() == null
                && before.figure().syntax() == syntax(at)
                && before.figure().phrase() < phrase
                && before.figure().is(Kind.DURATION, Kind.MEASURE);
        return fits ? before : null;
    }

    /** The nearest draft of this sentence or the two before that the part can belong to. */
    @Nullable Draft comparableBefore(int at) {
        int sentence = syntax(at).sentence().index();
        for (int i = at - 1; i >= 0; i--) {
            if (sentence - list.get(i).figure().syntax().sentence().index() > 2) {
                return null;
            }
            if (Antecedents.pointsAtOne(list.get(at).figure()) ? isAmountFor(i, at) : fits(i, at)) {
                return list.get(i);
            }
        }
        return null;
    }

    /** Whether a figure counts members of people known by what befell them: "Those killed included 82 Danes". */
    boolean isMember(int at) {
        Evidence<Event> event = list.get(at).event();
        return event != null && event.rule().equals(MemberEvents.RULE);
    }

    /** The nearest earlier figure, as large or larger, of those whom the same befell; null when there is none. */
    @Nullable Draft ofFate(int at) {
        String frame = frame(at);
        for (int i = at - 1; i >= 0; i--) {
            if (frame != null && frame.equals(frame(i)) && fits(i, at) && !isMember(i)) {
                return list.get(i);
            }
        }
        return null;
    }

    private @Nullable String frame(int at) {
        Evidence<Event> event = list.get(at).event();
        return event == null ? null : event.value().frame();
    }

    /** Whether a figure can be the whole of another: one sort of figure, and not smaller. */
    boolean fits(int whole, int part) {
        Figure big = list.get(whole).figure();
        Figure small = list.get(part).figure();
        if (!alike(whole, part)) {
            return false;
        }
        boolean share = small.is(Kind.PERCENT, Kind.FRACTION);
        return share
                || big.quantity()
                                .amount()
                                .low()
                                .compareTo(small.quantity().amount().low())
                        >= 0;
    }

    /** Whether a figure can be what "it" points to: an amount, of which a like amount or a share is a part. */
    boolean isAmountFor(int whole, int part) {
        Figure small = list.get(part).figure();
        return list.get(whole).figure().is(Kind.MONEY, Kind.MEASURE)
                && (small.is(Kind.PERCENT, Kind.FRACTION) || fits(whole, part));
    }

    /** Whether two figures are of one sort and the first is larger. */
    boolean larger(int whole, int part) {
        BigDecimal big = list.get(whole).figure().quantity().amount().low();
        return alike(whole, part)
                && big.compareTo(list.get(part).figure().quantity().amount().low()) > 0;
    }

    /** Whether two figures are of one sort, whatever their size: an article may state a part larger than its whole. */
    boolean alike(int whole, int part) {
        Figure big = list.get(whole).figure();
        boolean money = list.get(part).figure().isMoney();
        boolean measures = big.is(Kind.DURATION, Kind.MEASURE)
                && big.quantity().kind() == list.get(part).figure().quantity().kind()
                && Objects.equals(
                        big.quantity().unit(),
                        list.get(part).figure().quantity().unit());
        boolean share = list.get(part).figure().is(Kind.PERCENT, Kind.FRACTION);
        return measures || ((share || money == big.isMoney()) && big.is(Kind.COUNT, Kind.VAGUE, Kind.MONEY));
    }

    /** Whether the counts right after a whole, this part among them, add up to it. */
    boolean addsUp(int whole, int part) {
        Kind kind = list.get(whole).figure().quantity().kind();
        if (kind != Kind.COUNT && kind != Kind.MONEY) {
            return false;
        }
        BigDecimal sum = BigDecimal.ZERO;
        int parts = 0;
        for (int i = whole + 1; i < list.size(); i++) {
            Figure one = list.get(i).figure();
            boolean follows = one.syntax() == list.get(whole).figure().syntax()
                    && one.is(kind)
                    && (i == whole + 1 ? setOff(one) : isListed(list.get(i - 1).figure(), one));
            if (!follows) {
                break;
            }
            sum = sum.add(one.quantity().amount().low());
            parts = i - whole;
        }
        boolean total =
                sum.compareTo(list.get(whole).figure().quantity().amount().low()) == 0;
        return total && parts >= 2 && part <= whole + parts;
    }

    /** Whether a comma, colon or dash stands right before a figure's phrase. */
    static boolean setOff(Figure figure) {
        int before = figure.phrase() - 1;
        return before > 0 && figure.syntax().is(before, COMMA, BREAK);
    }

    /** Whether two figures are items of one list: a comma or a conjunction between them, and no verb. */
    private static boolean isListed(Figure left, Figure right) {
        Syntax syntax = left.syntax();
        boolean separated = false;
        for (int i = left.phrase() + 1; i < right.phrase(); i++) {
            if (syntax.is(i, VERB)) {
                return false;
            }
            separated |= syntax.is(i, COMMA, BREAK, CONJUNCTION);
        }
        return separated;
    }

    /** Whether the figures of one sort that a sentence has given up to a part, the whole left out, add up to no more than the whole. */
    boolean sumsWithin(Draft whole, int part) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = part; i >= 0 && syntax(i) == syntax(part) && !list.get(i).equals(whole); i--) {
            sum = sum.add(list.get(i).figure().quantity().amount().low());
            if (!alike(i, part)) {
                return false;
            }
        }
        return sum.compareTo(whole.figure().quantity().amount().low()) <= 0;
    }

    /** A whole that the words of its part point to; inherited when it stands in another sentence. */
    Evidence<Draft> pointer(int at, Draft whole, String rule) {
        boolean here = whole.figure().syntax() == syntax(at);
        return new Evidence<>(whole, span(at), rule, !here);
    }

    Syntax syntax(int at) {
        return list.get(at).figure().syntax();
    }

    int phrase(int at) {
        return list.get(at).figure().phrase();
    }

    Span span(int at) {
        return list.get(at).figure().quantity().span();
    }
}
