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

    /** How many figures before and after a part are looked at. */
    private static final int WINDOW = 40;

    /** A whole below this adds up by chance too often to be sought far away. */
    private static final BigDecimal SMALL = BigDecimal.TEN;

    private final Drafts drafts;

    SummedWholes(Drafts drafts) {
        this.drafts = drafts;
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
