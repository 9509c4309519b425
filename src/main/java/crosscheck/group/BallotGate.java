package crosscheck.group;

import crosscheck.quantity.Amount;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Results far apart are those of two votes or games: a tie is not told as 96-0. What is misheard or revised differs by a few. */
final class BallotGate implements Gate {

    /** How far both numbers together may differ, as a share of all that were cast. */
    private static final BigDecimal FEW = new BigDecimal("0.1");

    @Override
    public @Nullable Finding check(Profile a, Profile b) {
        if (!a.measure().equals("score") || !b.measure().equals("score")) {
            return null;
        }
        Amount one = a.claim().quantity().amount();
        Amount two = b.claim().quantity().amount();
        BigDecimal apart = one.low()
                .subtract(two.low())
                .abs()
                .add(top(one).subtract(top(two)).abs());
        BigDecimal cast = top(one).add(one.low()).max(top(two).add(two.low()));
        return apart.compareTo(cast.multiply(FEW)) > 0
                ? Finding.fail("gate.ballot", MeasureGate.words(a), MeasureGate.words(b))
                : null;
    }

    private static BigDecimal top(Amount amount) {
        BigDecimal high = amount.high();
        return high == null ? amount.low() : high;
    }
}
