package crosscheck.claim;

import crosscheck.evidence.Evidence;
import crosscheck.quantity.Amount;
import crosscheck.quantity.Kind;
import crosscheck.quantity.Quantity;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The rule of {@link Parts} for figures that an article gives apart and that add up: "18 were shot … 11 at dawn … The seven …". */
final class SummedWholes {

    /** How many sentences may lie between two parts of one whole, and between a part and a small whole. */
    private static final int NEAR = 4;

    /** How many sentences may lie between a part and its whole. */
    private static final int FAR = 12;

    /** How many sentences after a whole its shares may stand. */
    private static final int NEXT = 2;

    /** How many figures may lie between a whole and the last of its shares. */
    private static final int MOST_SHARES = 5;

    /** How many figures before and after a part are looked at. */
    private static final int WINDOW = 40;

    /** A whole below this adds up by chance too often to be sought far away. */
    private static final BigDecimal SMALL = BigDecimal.TEN;

    private final Drafts drafts;

    SummedWholes(Drafts drafts) {
        this.drafts = drafts;
    }

    /** "fired 15 missiles. Ten hit the base, one a town and four failed": the figures right after a whole of the same things that add up to it. */
    @Nullable Evidence<Draft> shares(int at) {
        for (int i = at - 1; i >= Math.max(0, at - MOST_SHARES); i--) {
            if (isExact(i) && sharesOut(i, at)) {
                return drafts.pointer(at, drafts.get(i), "part-of.shares");
            }
        }
        return null;
    }

    private boolean sharesOut(int whole, int part) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = whole + 1; i < drafts.size() && isExact(i) && isSameThing(whole, i); i++) {
            sum = sum.add(low(i));
            if (distance(whole, i) > NEXT || sum.compareTo(low(whole)) > 0) {
                return false;
            }
            if (sum.compareTo(low(whole)) == 0) {
                return i > whole + 1 && i >= part;
            }
        }
        return false;
    }

    private boolean isSameThing(int one, int other) {
        Evidence<Counted> left = drafts.get(one).counted();
        Evidence<Counted> right = drafts.get(other).counted();
        return left != null
                && right != null
                && left.value().head().equals(right.value().head());
    }

    private boolean isExact(int at) {
        Quantity quantity = drafts.get(at).figure().quantity();
        return quantity.kind() == Kind.COUNT && quantity.amount() instanceof Amount.Exact;
    }

    @Nullable Evidence<Draft> sum(int at) {
        if (!isCount(at) || drafts.get(at).figure().quantity().hedge() != null) {
            return null;
        }
        for (int i = Math.max(0, at - WINDOW); i < Math.min(drafts.size(), at + WINDOW); i++) {
            if (i != at && isCount(i) && isNear(i, at) && isSameFate(i, at) && hasOther(i, at)) {
                return drafts.pointer(at, drafts.get(i), "part-of.sum");
            }
        }
        return null;
    }

    /** Whether a second figure near a part fills its whole. */
    private boolean hasOther(int whole, int part) {
        BigDecimal rest = low(whole).subtract(low(part));
        if (rest.signum() <= 0) {
            return false;
        }
        for (int i = Math.max(0, part - WINDOW); i < Math.min(drafts.size(), part + WINDOW); i++) {
            boolean other = i != whole && i != part && isCount(i) && low(i).compareTo(rest) == 0;
            if (other && distance(i, part) <= NEAR && isSameFate(whole, i) && isSameFate(i, part)) {
                return true;
            }
        }
        return false;
    }

    private boolean isNear(int whole, int part) {
        return distance(whole, part) <= (low(whole).compareTo(SMALL) < 0 ? 1 : FAR);
    }

    private int distance(int one, int other) {
        return Math.abs(drafts.syntax(one).sentence().index()
                - drafts.syntax(other).sentence().index());
    }

    /** A plain count of more than one that says what it counts. */
    private boolean isCount(int at) {
        Draft draft = drafts.get(at);
        Quantity quantity = draft.figure().quantity();
        return quantity.kind() == Kind.COUNT
                && quantity.amount() instanceof Amount.Exact
                && draft.counted() != null
                && low(at).compareTo(BigDecimal.ONE) > 0;
    }

    private BigDecimal low(int at) {
        return drafts.get(at).figure().quantity().amount().low();
    }

    /** Whether two figures tell one fate, of people or of the same things. */
    private boolean isSameFate(int one, int other) {
        Draft left = drafts.get(one);
        Draft right = drafts.get(other);
        if (left.counted() == null || right.counted() == null || left.event() == null || right.event() == null) {
            return false;
        }
        String frame = left.event().value().frame();
        if (frame == null || !frame.equals(right.event().value().frame())) {
            return false;
        }
        String head = left.counted().value().head();
        return left.figure().vocabulary().predicates().takesLiving(frame)
                || head.equals(right.counted().value().head());
    }
}
