package crosscheck.briefing;

import crosscheck.verdict.Verdict;
import crosscheck.verdict.Verdict.Word;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says in one sentence what an issue found. */
final class Summary {

    private Summary() {}

    static String of(List<Verdict> verdicts, int miscounts, int articles, int claims) {
        String among = " among " + Words.count(claims, "claim") + " of " + Words.count(articles, "article");
        List<String> parts = new ArrayList<>();
        add(parts, count(verdicts, Word.CONFLICT), "conflict", "conflicts");
        add(
                parts,
                count(verdicts, Word.UNDETERMINED),
                "difference that cannot be judged",
                "differences that cannot be judged");
        add(parts, count(verdicts, Word.REVISION, Word.DEVELOPMENT), "figure that moved", "figures that moved");
        add(
                parts,
                count(verdicts, Word.HEDGE_DEPENDENT),
                "figure that hangs on a hedge",
                "figures that hang on a hedge");
        add(parts, miscounts, "sum that does not add up", "sums that do not add up");
        if (claims == 0) {
            return "No numeric claim was found in " + Words.count(articles, "article") + ".";
        }
        return parts.isEmpty()
                ? "Nothing to report: no two figures contradict each other" + among + "."
                : Words.sentence(Words.list(parts)) + among + ".";
    }

    /** How many findings the pages for paper tell in full and where the others are; null when they tell all. */
    static @Nullable String printed(List<Verdict> verdicts, int top) {
        int all = (int) verdicts.stream()
                .filter(verdict -> verdict.word().discrepancy())
                .count();
        return all <= top
                ? null
                : "Printed here: the " + Words.count(top, "most severe finding", "most severe findings") + " of " + all
                        + "; the other " + (all - top) + " are in the HTML page and in briefing.json.";
    }

    private static int count(List<Verdict> verdicts, Word first, Word... others) {
        EnumSet<Word> words = EnumSet.of(first, others);
        return (int) verdicts.stream()
                .filter(verdict -> words.contains(verdict.word()))
                .count();
    }

    private static void add(List<String> parts, int count, String one, String many) {
        if (count > 0) {
            parts.add(Words.count(count, one, many));
        }
    }
}
