package crosscheck.group;

import crosscheck.claim.Claim;
import crosscheck.claim.Event;
import crosscheck.claim.Modality;
import crosscheck.claim.Period;
import crosscheck.quantity.Interval;
import crosscheck.quantity.Precision;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A claim made ready to be held against others: every field in the one form in which it is compared.
 *
 * @param claim whose profile it is
 * @param measure unit dimension or family of counts, with what it is a rate over
 * @param head stem of the counted head, null when unknown
 * @param countClass class of the head, null when in none
 * @param modifiers stems of the words that narrow the head, without the names of the actor
 * @param names stems of capitalised words of the counted phrase that are no nation: the body its members belong to
 * @param holder stems of the name that stands right before the figure, empty when none does
 * @param actor gazetteer id of the party or population, null when unknown or in no gazetteer
 * @param frame event frame, null when unknown
 * @param lemma head verb, null when unknown or a mere link: be, have
 * @param nature sort of figure, null when unknown
 * @param toll whether it is a count that goes on while its story is told
 * @param place gazetteer id, null when unknown or in no gazetteer
 * @param placeWords stems of the place as written
 * @param placed whether the place stands in the figure's own clause
 * @param side who holds the area the figure is from, null when its clause does not say
 * @param from first day of the period, null when unknown
 * @param to last day of the period, null when unknown
 * @param day when it was said, else printed; null when unknown
 * @param words telling stems of its sentence
 * @param clause telling stems of the words next to the figure
 * @param digits how many digits of the figure carry meaning; 1 for a vague word
 * @param precision how finely the figure is stated, in base units
 * @param stated the figure as stated, in base units; for a vague word all that nine readers in ten allow
 * @param purpose what the figure is given for, null when it says what is or happened
 * @param originator who gives the figure
 */
record Profile(
        Claim claim,
        String measure,
        @Nullable String head,
        @Nullable String countClass,
        Set<String> modifiers,
        Set<String> names,
        Set<String> holder,
        @Nullable String actor,
        @Nullable String frame,
        @Nullable String lemma,
        Event.@Nullable Nature nature,
        boolean toll,
        @Nullable String place,
        Set<String> placeWords,
        boolean placed,
        @Nullable String side,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable LocalDate day,
        Set<String> words,
        Set<String> clause,
        int digits,
        Precision precision,
        Interval stated,
        @Nullable Purpose purpose,
        Originator originator) {

    private static final BigDecimal EQUAL = new BigDecimal("1.013");
    private static final BigDecimal NEAR = new BigDecimal("1.06");

    boolean sameArticle(Profile other) {
        return claim.article().id().equals(other.claim.article().id());
    }

    /** How many times the smaller of two stated figures the larger is; one where they overlap, null where a sign or zero forbids to tell. */
    @Nullable BigDecimal ratio(Profile other) {
        if (stated.overlaps(other.stated)) {
            return BigDecimal.ONE;
        }
        boolean below = less(stated.high(), other.stated.low());
        BigDecimal small = below ? stated.high() : other.stated.high();
        BigDecimal large = below ? other.stated.low() : stated.low();
        return small == null || large == null || small.signum() <= 0
                ? null
                : large.divide(small, 4, RoundingMode.HALF_UP);
    }

    private static boolean less(@Nullable BigDecimal a, @Nullable BigDecimal b) {
        return a != null && b != null && a.compareTo(b) < 0;
    }

    /** Whether the stated figures differ by no more than rounding or a hedge explains. */
    boolean near(Profile other) {
        BigDecimal ratio = ratio(other);
        return ratio != null && ratio.compareTo(NEAR) <= 0;
    }

    /** Whether the figures are alike in more than one digit, which seldom happens by chance. */
    boolean telling(Profile other) {
        BigDecimal ratio = ratio(other);
        return ratio != null && ratio.compareTo(EQUAL) <= 0 && Math.min(digits, other.digits) > 1;
    }

    /**
     * Whether the figures are equal, and no small ones that are equal by chance every day: what else was read of them differs then by
     * reading or wording rather than in fact.
     */
    boolean alike(Profile other) {
        return Figures.alike(this, other);
    }

    /** What the figure measures, whatever it is a rate over. */
    String dimension() {
        int rate = measure.indexOf('/');
        return rate < 0 ? measure : measure.substring(0, rate);
    }

    /** Whether the figures are alike in more than two digits: no chance, but one figure, whatever else was read of it. */
    boolean precise(Profile other) {
        return telling(other) && Math.min(digits, other.digits) > 2;
    }

    boolean vague() {
        return claim.quantity().amount().high() == null;
    }

    Modality modality() {
        return claim.modality().value();
    }

    /** The period as written, for a reason; the day of the article when none is written. */
    String when() {
        Period period = claim.period() == null ? null : claim.period().value();
        return period == null ? "?" : period.text();
    }
}
