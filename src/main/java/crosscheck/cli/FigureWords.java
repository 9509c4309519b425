package crosscheck.cli;

import crosscheck.quantity.Amount;
import crosscheck.quantity.Quantity;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** A figure as a listing shows it: "11,000, count", "5 to 8 %, percent". */
final class FigureWords {

    private FigureWords() {}

    static String of(Quantity quantity) {
        String amount = switch (quantity.amount()) {
            case Amount.Exact exact -> number(exact.low());
            case Amount.Range range -> number(range.low()) + " to " + number(range.high());
            case Amount.Vague vague -> number(vague.low()) + " or more";
        };
        String unit = quantity.unit() == null ? "" : " " + quantity.unit().symbol();
        String per = quantity.per() == null ? "" : " per " + quantity.per();
        return amount + unit + per + ", " + quantity.kind().id();
    }

    /** All digits, grouped by thousands. */
    private static String number(BigDecimal value) {
        DecimalFormat format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setMaximumFractionDigits(Math.max(0, value.scale()));
        return format.format(value);
    }
}
