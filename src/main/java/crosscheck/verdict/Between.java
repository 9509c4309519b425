package crosscheck.verdict;

import crosscheck.claim.Claim;
import crosscheck.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words between two figures of one sentence, which say how the two belong together. */
final class Between {

    /** Longer stretches are not one phrase. It also bounds the work of a pattern. */
    private static final int LONGEST = 80;

    /** How much of the text before a figure is looked at. */
    private static final int NEAR = 40;

    private Between() {}

    /** The words from the end of one figure to the next, in lower case; empty when they do not stand in one sentence in this order. */
    static String words(Claim first, Claim second) {
        int from = first.quantity().extent().end();
        int to = second.quantity().extent().start();
        boolean together = first.sentence().span().equals(second.sentence().span());
        return together && from <= to && to - from <= LONGEST
                ? first.article().at(new Span(from, to)).toLowerCase(Locale.ROOT)
                : "";
    }

    /** The words of its sentence that stand close before a figure, in lower case, the nearest last. */
    static List<String> before(Claim claim) {
        int to = claim.quantity().extent().start();
        int from = Math.max(claim.sentence().span().start(), to - NEAR);
        return from >= to
                ? List.of()
                : List.of(claim.article()
                        .at(new Span(from, to))
                        .toLowerCase(Locale.ROOT)
                        .strip()
                        .split("\\s+", -1));
    }

    static Matcher match(Pattern pattern, Claim first, Claim second) {
        return pattern.matcher(words(first, second));
    }

    /** Runs of so many claims that follow each other in the text. */
    static List<List<Claim>> runs(List<Claim> claims, int length) {
        List<List<Claim>> runs = new ArrayList<>();
        for (int i = 0; i + length <= claims.size(); i++) {
            runs.add(claims.subList(i, i + length));
        }
        return runs;
    }
}
