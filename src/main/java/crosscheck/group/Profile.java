package crosscheck.group;

import crosscheck.claim.Claim;
import crosscheck.claim.Event;
import crosscheck.claim.Modality;
import crosscheck.claim.Period;
import crosscheck.quantity.Interval;
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
 * @param actor gazetteer id of the party or population, null when unknown or in no gazetteer
 * @param frame event frame, null when unknown
 * @param lemma head verb, null when unknown
 * @param nature sort of figure, null when unknown
 * @param place gazetteer id, null when unknown or in no gazetteer
 * @param placeWords stems of the place as written
 * @param placed whether the place stands in the figure's own clause
 * @param from first day of the period, null when unknown
 * @param to last day of the period, null when unknown
 * @param day when it was said, else printed; null when unknown
 * @param words telling stems of its sentence
 * @param clause telling stems of the words next to the figure
 * @param digits how many digits of the figure carry meaning; 1 for a vague word
 * @param reach all that nine readers in ten allow the figure to be, in base units
 * @param originator who gives the figure
 */
record Profile(
        Claim claim,
        String measure,
        @Nullable String head,
        @Nullable String countClass,
        Set<String> modifiers,
        Set<String> names,
        @Nullable String actor,
        @Nullable String frame,
        @Nullable String lemma,
        Event.@Nullable Nature nature,
        @Nullable String place,
        Set<String> placeWords,
        boolean placed,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable LocalDate day,
        Set<String> words,
        Set<String> clause,
        int digits,
        Interval reach,
        Originator originator) {

    boolean sameArticle(Profile other) {
        return claim.article().id().equals(other.claim.article().id());
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
