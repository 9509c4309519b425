package crosscheck.claim;

import crosscheck.claim.SpeechVerbs.Frame;
import crosscheck.claim.SpeechVerbs.Verb;
import crosscheck.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * What follows a verb of saying.
 *
 * @param content how what is said begins
 * @param from index of its first word
 * @param quoted whether it begins with a quotation
 * @param relay the outlet spoken to, null when none is named
 */
record Said(
        Content content, int from, boolean quoted, @Nullable String relay) {

    /** How what is said begins. */
    enum Content {
        /** Nothing follows in the clause: it stands before. */
        NONE,
        /** With "that", a colon or a quotation. */
        THAT,
        /** At once. */
        DIRECT
    }

    private static final int LONGEST_ADJUNCT = 14;

    static Said after(Line line, int verb, Verb kind, Quotes quotes) {
        int at = verb + 1;
        String relay = null;
        if (kind.frame() == Frame.TELL) {
            int end = listenerEnd(line, at);
            relay = Outlets.named(line, at, end);
            at = end;
        }
        at = skipAdverbs(line, at);
        int that = that(line, at, kind.frame() == Frame.TELL);
        if (that >= 0) {
            return new Said(
                    Content.THAT,
                    that + 1,
                    line.at(that).isQuote() || line.at(that + 1).isQuote(),
                    relay);
        }
        Piece next = line.at(at);
        boolean none = !line.has(at)
                || next.isBreak()
                || WordSets.PREPOSITIONS.contains(next.norm())
                || (WordSets.STOPS.contains(next.norm()) && !next.is("so", "there") && !isBound(line, at));
        return new Said(none ? Content.NONE : Content.DIRECT, Math.min(at, line.size()), false, relay);
    }

    /** What is said, to the end of the sentence, or to the next comma when the saying is a subordinate clause. */
    Span rest(Line line, boolean subordinate) {
        int start = Math.min(from, line.size() - 1);
        int end = start;
        while (end < line.size() - 1 && !(subordinate && line.at(end).is(","))) {
            end++;
        }
        return line.span(start, end + 1);
    }

    private static int listenerEnd(Line line, int from) {
        int at = from;
        while (line.has(at)
                && at - from < 10
                && !line.at(at).isBreak()
                && !WordSets.SAID_OPENERS.contains(line.at(at).norm())
                && !WordSets.isTime(line.at(at))
                && !(at > from && WordSets.DETERMINERS.contains(line.at(at).norm()))) {
            at++;
            if (at - from == 1 && WordSets.LISTENERS.contains(line.at(from).norm())) {
                break;
            }
        }
        return at;
    }

    /** "as many as 12", "as of May": words that begin a figure. */
    private static boolean isBound(Line line, int at) {
        return line.at(at).is("as") && line.at(at + 1).is("many", "much", "few", "little", "of");
    }

    private static boolean isLapse(Piece word) {
        return WordSets.LAPSES.contains(word.norm());
    }

    private static int skipAdverbs(Line line, int from) {
        int at = from;
        while (line.has(at)
                && (WordSets.isTime(line.at(at))
                        || (line.at(at).is("this", "last", "earlier", "that")
                                && (isLapse(line.at(at + 1)) || line.at(at + 1).is("this")))
                        || isLapse(line.at(at))
                        || (line.at(at).is("on") && WordSets.isTime(line.at(at + 1)))
                        || (line.at(at).isDigit()
                                && WordSets.MONTHS.contains(line.at(at - 1).norm()))
                        || (WordSets.isAdverb(line.at(at))
                                && !WordSets.FIGURE_ADVERBS.contains(line.at(at).norm())))) {
            at++;
        }
        return at;
    }

    /** Index of the "that", colon or opening quotation mark which opens what is said, behind adjuncts at most; -1 when there is none. */
    private static int that(Line line, int from, boolean told) {
        for (int i = from; i < Math.min(line.size(), from + LONGEST_ADJUNCT); i++) {
            Piece word = line.at(i);
            if (word.is("that", ":")
                    || (word.isQuote()
                            && (i <= from + 1 || (told && line.at(i - 1).is(","))))) {
                return i;
            }
            if (i > from && line.at(i - 1).is(",") && !word.isQuote() && WordSets.STOPS.contains(word.norm())) {
                return -1;
            }
            boolean adjunct = i > from || WordSets.PREPOSITIONS.contains(word.norm()) || word.is(",");
            if (!adjunct
                    || word.is(".", ";")
                    || (word.is(",") && i > from && !line.at(i + 1).isQuote())) {
                return -1;
            }
        }
        return -1;
    }
}
