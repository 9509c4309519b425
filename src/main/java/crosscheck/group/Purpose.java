package crosscheck.group;

import crosscheck.claim.Claim;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a figure is given for, where it does not say what happened. */
enum Purpose {
    /** How much is needed: "60 votes needed". */
    THRESHOLD,
    /** How a survey was made: "surveyed 1,113 adults", "a margin of error of 3 points". */
    SURVEY;

    private static final Pattern NEEDED =
            Pattern.compile("\\b(?:needs?|needed|needing|requires?|required|requiring|threshold of|short of) "
                    + "(?:(?:at least|a|an|about|the|to (?:win|get|reach|have|secure)) )*$");

    private static final Pattern NECESSARY = Pattern.compile("^ (?:\\p{L}+ ){0,2}(?:needed|required|necessary)\\b");

    private static final Pattern SAMPLE =
            Pattern.compile("\\b(?:surveyed|polled|interviewed|responses from|respondents|sample of)\\b");

    private static final Pattern MARGIN = Pattern.compile("\\bmargin of (?:sampling )?error\\b.{0,40}$");

    /** Null for a figure that says what is or happened, or when the words do not tell. */
    static @Nullable Purpose of(Claim claim) {
        String before = claim.before();
        String after = claim.after();
        if (NEEDED.matcher(before).find() || NECESSARY.matcher(after).find()) {
            return THRESHOLD;
        }
        boolean sample = Profiles.measure(claim.quantity()).equals("count")
                && (SAMPLE.matcher(before).find() || SAMPLE.matcher(after).find());
        return sample || MARGIN.matcher(before).find() ? SURVEY : null;
    }
}
