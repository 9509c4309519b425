package crosscheck.quantity;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** "One" as a pronoun or an indefinite article: "one of the", "no one", "that one", "one day"; the number stays ("one woman"). */
final class PronounOne implements Rule {

    private static final Set<String> BEFORE = Cells.set("one-words", "before");
    private static final Set<String> AFTER = Cells.set("one-words", "after");
    private static final Set<String> ADJECTIVES = Cells.set("one-words", "adjective");
    private static final Set<String> VERBS = Cells.set("one-words", "verb");
    private static final Set<String> NUMBER = Cells.set("one-words", "number-before");
    private static final Set<String> SPEECH = Cells.set("one-words", "speech");
    private static final Set<String> PREPOSITIONS =
            Set.of("from", "to", "with", "by", "for", "like", "as", "of", "into", "in", "is", "was");
    private static final Set<String> PARTICIPLES =
            Set.of("found", "made", "held", "written", "taken", "given", "sold", "built", "left", "set", "led");
    private static final Set<String> NOUNS = Cells.set("one-words", "noun");
    private static final List<String> SINGULARS = List.of("ss", "us", "is", "ies", "'s");
    private static final Set<String> SELVES = Set.of("i", "we", "you", "he", "she", "they");
    private static final Set<String> ARTICLES = Set.of("a", "an");
    private static final Set<String> TOTALS =
            Set.of("mere", "further", "single", "total", "whole", "full", "record", "combined", "paltry");
    private static final Set<String> OTHERS = Set.of("another", "other", "next");
    private static final int REACH = 40;
    private static final Set<String> RANGE = Set.of("to", "or", "in", "–");
    private static final Set<String> DAY = Set.of("day", "night");
    private static final Set<String> CLAUSES =
            Set.of(",", "and", "including", "while", ";", "but", "with", "–", "—", "-", ":", "other");

    @Override
    public String id() {
        return "not.one";
    }

    @Override
    public @Nullable Found read(Line line, int at) {
        boolean one = line.is(at, "one") || line.is(at, "one's");
        Numeral number = line.numeral(at);
        boolean sole = line.run(at - 2, "the", "only")
                && (!line.word(at + 1) || line.in(at + 1, AFTER) || line.in(at + 1, VERBS));
        if (!one
                || (number != null && (number.to() > at + 1 || number.scaled()))
                || (line.in(at - 1, NUMBER) && !sole)) {
            return null;
        }
        boolean ranged = line.in(at + 1, RANGE) && line.numeral(at + 2) != null;
        boolean measured = Units.after(line, at, at + 1) != null && !line.in(at + 1, DAY);
        if (line.hyphen(at + 1) || ranged || measured || line.size() == 1) {
            return null;
        }
        boolean participle = line.in(at - 1, PREPOSITIONS)
                && (line.norm(at + 1).endsWith("ed")
                        || line.norm(at + 1).endsWith("ing")
                        || line.in(at + 1, PARTICIPLES));
        boolean pronoun = participle
                || sole
                || isSelf(line, at)
                || isDescribed(line, at)
                || acts(line, at + 1)
                || isAlternating(line, at)
                || line.is(at, "one's")
                || line.in(at - 1, BEFORE)
                || line.in(at + 1, AFTER)
                || (line.in(at + 1, ADJECTIVES) && line.in(at + 2, AFTER))
                || line.is(at - 1, "-")
                || (line.in(at + 1, VERBS) && !counts(line, at))
                || (!line.word(at + 1) && !counts(line, at))
                || speaks(line, at)
                || (line.in(at - 1, SPEECH) && !line.word(at - 2) && !line.capital(at))
                || (line.is(at + 1, "day")
                        && line.in(
                                at - 1,
                                Set.of(
                                        "", "that", ",", "\"", "will", "may", "could", "would", "might", "can", "hope",
                                        "hopes")));
        return pronoun ? new Found.Nothing(at + 1) : null;
    }

    /** "I for one". */
    private static boolean isSelf(Line line, int at) {
        return line.is(at - 1, "for") && line.in(at - 2, SELVES);
    }

    /** "a worrisome one": what an adjective describes and nothing follows. */
    private static boolean isDescribed(Line line, int at) {
        boolean adjective = line.word(at - 1)
                && line.in(at - 2, ARTICLES)
                && !line.in(at - 1, TOTALS)
                && line.numeral(at - 1) == null;
        return adjective && line.is(at, "one");
    }

    /** "the imagery one sees", "one needn't": a noun after the number would have no such ending. */
    private static boolean acts(Line line, int at) {
        String next = line.norm(at);
        boolean verb = next.length() > 3
                && next.endsWith("s")
                && SINGULARS.stream().noneMatch(next::endsWith)
                && !line.in(at, NOUNS);
        return line.word(at) && !line.capital(at) && (verb || next.endsWith("n't"));
    }

    /** "from one line of attack to another". */
    private static boolean isAlternating(Line line, int at) {
        for (int i = at + 2; line.is(at - 1, "from") && i < at + 7 && line.word(i); i++) {
            if (line.is(i, "to") && line.in(line.is(i + 1, "the") ? i + 2 : i + 1, OTHERS)) {
                return true;
            }
        }
        return false;
    }

    /** Whether an earlier number makes it a member of a count: "two died and one was hurt". */
    private static boolean counts(Line line, int at) {
        if (!line.in(at - 1, CLAUSES)) {
            return false;
        }
        for (int i = at - 1; i >= Math.max(0, at - REACH); i--) {
            if (line.numeral(i) != null && !line.is(i, "one")) {
                return true;
            }
        }
        return false;
    }

    /** "one resident said": somebody, not a count. */
    private static boolean speaks(Line line, int at) {
        for (int i = at + 2; i < at + 5; i++) {
            if (line.in(i, SPEECH)) {
                return true;
            }
            if (!line.word(i)) {
                return false;
            }
        }
        return false;
    }
}
