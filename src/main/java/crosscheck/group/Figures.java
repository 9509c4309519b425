package crosscheck.group;

import crosscheck.quantity.Amount;
import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;

/** How the figures of two claims lie to each other, as far as that tells whether they answer one question. */
final class Figures {

    /** The level of a toll that fell. */
    static final String FALLEN = "fallen";

    private static final TreeMap<BigDecimal, String> RATIO = new TreeMap<>(Map.of(
            BigDecimal.ZERO,
            "equal",
            new BigDecimal("1.013"),
            "near",
            new BigDecimal("1.06"),
            "like",
            new BigDecimal("1.5"),
            "apart",
            new BigDecimal("3"),
            "far",
            new BigDecimal("6"),
            "farther",
            new BigDecimal("30"),
            "worlds"));

    /** Up to here figures are equal by chance every day. */
    private static final BigDecimal SMALL = BigDecimal.valueOf(12);

    /** A range that reaches this many times its lower end is wide. */
    private static final BigDecimal WIDE = new BigDecimal("1.06");

    private Figures() {}

    /** A level of the trait "figures" in {@code weights.tsv}, without what the story adds. */
    static String level(Profile a, Profile b) {
        BigDecimal ratio = a.ratio(b);
        if (a.vague() || b.vague()) {
            return a.near(b) ? "vague" : "vague-apart";
        }
        if (Lapses.oneStart(a, b)) {
            return "one-start";
        }
        if (ratio == null) {
            return "apart";
        }
        if (Tolls.grown(a, b)) {
            return "grown";
        }
        String level = RATIO.floorEntry(ratio).getValue();
        if (level.equals("apart") && Tolls.fallen(a, b)) {
            return FALLEN;
        }
        if (level.equals("near") && a.measure().startsWith("share")) {
            return "like";
        }
        if (level.equals("like") && rounded(a, b)) {
            return "rounded";
        }
        if (level.equals("like") && small(a) && small(b)) {
            return "apart";
        }
        if (level.equals("near") && Math.min(a.digits(), b.digits()) > 2) {
            return "near-precise";
        }
        if (!level.equals("equal")) {
            return level;
        }
        return equal(a, b);
    }

    /** How much it tells that two figures overlap. */
    private static String equal(Profile a, Profile b) {
        if (wide(a) != wide(b)) {
            return "within";
        }
        if (a.measure().equals("score")) {
            return small(a) || !a.stated().equals(b.stated()) ? "equal-small" : "equal";
        }
        int digits = Math.min(a.digits(), b.digits()) - (a.measure().equals("share") ? 1 : 0);
        if (digits < 2) {
            return small(a) ? "equal-small" : "equal-round";
        }
        if (a.measure().equals("time") || a.measure().equals("age")) {
            return "equal-" + a.measure();
        }
        if (!a.stated().overlaps(b.stated())) {
            return "equal-rounded";
        }
        return digits > 2 ? "equal-precise" : "equal";
    }

    /** Whether the figure is a range with ends clearly apart, which many another figure lies in. */
    private static boolean wide(Profile profile) {
        BigDecimal low = profile.stated().low();
        BigDecimal high = profile.stated().high();
        return low != null && high != null && low.multiply(WIDE).compareTo(high) < 0;
    }

    /** Whether figures are one but for rounding, and neither small nor within a range. */
    static boolean alike(Profile a, Profile b) {
        String level = level(a, b);
        return level.startsWith("equal") && !level.equals("equal-small");
    }

    /** Whether figures are equal to this one by chance every day: one to twelve of anything, ten per cent; but not 8.1 per cent. */
    private static boolean small(Profile profile) {
        Amount amount = profile.claim().quantity().amount();
        BigDecimal low = profile.measure().equals("score") && amount.high() != null ? amount.high() : amount.low();
        boolean share = profile.measure().equals("share") && profile.digits() < 2;
        boolean whole = low.stripTrailingZeros().scale() <= 0;
        return share || (whole && SMALL.compareTo(low) >= 0);
    }

    /** Whether the coarser figure shows by a scale word that it is rounded, and the finer one rounds to it: $2 trillion, $2.2 trillion. */
    private static boolean rounded(Profile a, Profile b) {
        boolean first = a.precision().grain().compareTo(b.precision().grain()) >= 0;
        Profile coarse = first ? a : b;
        Profile fine = first ? b : a;
        BigDecimal low = fine.stated().low();
        BigDecimal to = coarse.stated().low();
        return low != null
                && to != null
                && coarse.digits() < fine.digits()
                && coarse.precision().shown()
                && !wide(a)
                && !wide(b)
                && coarse.precision().rounds(low, to);
    }
}
