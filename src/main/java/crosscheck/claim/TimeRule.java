package crosscheck.claim;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One way of naming a time. */
interface TimeRule {

    /**
     * The time that begins at an index, null when none does.
     *
     * @param published the day of publication, null when unknown: then only dates that are complete in themselves resolve
     */
    @Nullable TimeMention at(Line line, int index, @Nullable LocalDate published);
}
