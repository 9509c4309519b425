package crosscheck.verdict;

import static crosscheck.verdict.Verdict.Word.CONFLICT;
import static crosscheck.verdict.Verdict.Word.DEVELOPMENT;
import static crosscheck.verdict.Verdict.Word.REVISION;
import static crosscheck.verdict.Verdict.Word.UNDETERMINED;

import crosscheck.verdict.Verdict.Word;

/** What is known of why two incompatible figures of one question differ, and the verdict that the pair alone would give. */
enum Cause {
    /** One is planned, expected or conditional, the other is not. */
    PLAN(CONFLICT, "cause.plan"),
    /** Nothing known explains it, and both were said on one day. */
    SAME_DAY(CONFLICT, "cause.same-day"),
    /** Nothing known explains it. */
    NONE(CONFLICT, "cause.none"),
    /** A running total that fell from one day to a later one. */
    FELL(CONFLICT, "cause.fell"),
    /** A running total that rose. */
    ROSE(DEVELOPMENT, "cause.rose"),
    /** A running total that rose within one day. */
    ROSE_THAT_DAY(DEVELOPMENT, "cause.rose-that-day"),
    /** A stock that changed. */
    MOVED(DEVELOPMENT, "cause.moved"),
    /** Time that went by. */
    ELAPSED(DEVELOPMENT, "cause.elapsed"),
    /** Time that went by, with the day that has begun counted or not. */
    BEGUN(DEVELOPMENT, "cause.begun"),
    /** A later word of the same originator. */
    REVISED(REVISION, "cause.revised"),
    /** The day of one of them is unknown. */
    NO_DATE(UNDETERMINED, "cause.no-date"),
    /** Whether the figure can move between the two days is unknown. */
    NO_NATURE(UNDETERMINED, "cause.no-nature");

    private final Word word;
    private final String rule;

    Cause(Word word, String rule) {
        this.word = word;
        this.rule = rule;
    }

    Word word() {
        return word;
    }

    /** Stable id of the rule, a row of {@code wording.tsv}. */
    String rule() {
        return rule;
    }
}
