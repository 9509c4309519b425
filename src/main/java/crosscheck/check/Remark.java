package crosscheck.check;

import crosscheck.claim.Claim;
import crosscheck.evidence.Explanation;
import crosscheck.group.Group;
import crosscheck.verdict.Stand;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What is to be said of one figure of a draft.
 *
 * @param claim the figure
 * @param status in one word
 * @param group its question
 * @param earlier how it stands to each earlier figure of the question, latest first
 * @param within how it stands to other figures of the draft that answer the same question or seem to
 * @param sums what of the draft does not add up with it
 * @param apart what keeps it from being compared with the earlier figure most like it, null when nothing does
 */
public record Remark(
        Claim claim,
        Status status,
        Group group,
        List<Stand> earlier,
        List<Stand> within,
        List<Explanation> sums,
        @Nullable Explanation apart) {

    public Remark {
        earlier = List.copyOf(earlier);
        within = List.copyOf(within);
        sums = List.copyOf(sums);
    }

    /** What earlier articles say of a figure, the gravest first. */
    public enum Status {
        /** Incompatible with every earlier figure, or with the latest of the very originator that the draft names. */
        CONFLICT,
        /** Agrees with some earlier figures and not with others, or stands against another figure of the draft itself. */
        DISPUTED,
        /** Differs from what the same originator said before, or from an earlier state of what moves with time. */
        REVISION,
        /** Agrees or not as a hedge is read. */
        HEDGE_DEPENDENT,
        /** Agrees with every earlier figure. */
        AGREES,
        /** Earlier articles give figures that look alike and answer other questions. */
        NOT_COMPARABLE,
        /** No earlier article gives a figure for it. */
        NEVER_SEEN;

        /** The name in {@code check.json}. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
