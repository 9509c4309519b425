package crosscheck.quantity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How finely a figure is stated.
 *
 * @param grain the size of its last stated digit: 100,000 for "3.3 million", 1,000 for "281,000"
 * @param shown whether the figure shows its grain by a scale word or decimals; a plain 10,000 does not
 * @param round whether it ends in zeros and has one or two digits besides
 */
public record Precision(BigDecimal grain, boolean shown, boolean round) {

    /** From here on a last zero before a scale word is a rounding: 349 billion rounds to 350 billion, 26 million not to 30 million. */
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private static final Pattern MANTISSA = Pattern.compile("\\d[\\d,]*(?:\\.(\\d+))?");
    private static final Pattern SCALE =
            Pattern.compile("thousand|million|billion|trillion|(?<=\\d)\\s?(?:k|m|mn|mln|bn|b|tn|trn|t)\\b");

    /**
     * How finely a figure is stated, in the base unit of its dimension.
     *
     * @param text of the number as written
     */
    public static Precision of(Quantity quantity, String text) {
        Precision stated = of(quantity.amount(), text);
        Unit unit = quantity.unit();
        return unit == null ? stated : new Precision(stated.grain.multiply(unit.factor()), stated.shown, stated.round);
    }

    private static Precision of(Amount amount, String text) {
        BigDecimal low = amount.low();
        BigDecimal digit = lastDigit(low);
        boolean round = low.signum() != 0
                && digit.compareTo(BigDecimal.ONE) > 0
                && low.stripTrailingZeros().precision() <= 2;
        String lower = text.toLowerCase(Locale.ROOT);
        Matcher mantissa = MANTISSA.matcher(lower);
        boolean found = mantissa.find();
        boolean decimals = found && mantissa.group(1) != null;
        boolean scale = SCALE.matcher(lower).find();
        if (!decimals && !scale) {
            return new Precision(digit, false, round);
        }
        return new Precision(found ? stated(low, mantissa) : digit, true, false);
    }

    /** Whether a finer figure is this one when rounded to this grain; a half may go either way. */
    public boolean rounds(BigDecimal finer, BigDecimal coarse) {
        return finer.subtract(coarse).abs().multiply(BigDecimal.TWO).compareTo(grain) <= 0;
    }

    private static BigDecimal lastDigit(BigDecimal figure) {
        BigDecimal stripped = figure.stripTrailingZeros();
        return figure.signum() == 0 ? BigDecimal.ONE : BigDecimal.ONE.scaleByPowerOfTen(-stripped.scale());
    }

    private static BigDecimal stated(BigDecimal figure, Matcher mantissa) {
        BigDecimal written = new BigDecimal(mantissa.group().replace(",", ""));
        int decimals = mantissa.group(1) == null ? 0 : mantissa.group(1).length();
        if (written.signum() == 0) {
            return lastDigit(figure);
        }
        BigDecimal scale = figure.abs().divide(written, 6, RoundingMode.HALF_EVEN);
        boolean tens = decimals == 0
                && written.compareTo(HUNDRED) >= 0
                && lastDigit(written).compareTo(BigDecimal.ONE) > 0;
        return scale.scaleByPowerOfTen(tens ? 1 : -decimals).stripTrailingZeros();
    }
}
