package crosscheck.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decides whether a noun phrase is somebody who can give a figure, and trims what does not belong to it. */
final class SourceCheck {

    private SourceCheck() {}

    static @Nullable Source trim(Source source) {
        Line line = source.line();
        int to = source.to();
        int from = SayingTime.end(line, source.from(), to);
        while (from < to && (leads(line, from) || line.at(from).isBreak())) {
            from = WordSets.PREPOSITIONS.contains(line.at(from).norm()) ? behindAdjunct(line, from, to) : from + 1;
        }
        while (to > from
                && (endsLoosely(line, to - 1)
                        || (line.at(to - 1).isBreak() && !line.at(to - 1).is(")"))
                        || WordSets.isTime(line.at(to - 1)))) {
            to--;
        }
        if (from >= to) {
            return null;
        }
        int head = headEnd(line, from, to);
        List<Piece> words = line.words().subList(from, head);
        if (words.getLast().is("he", "she", "it", "they")) {
            return Source.of(line, head - 1, head);
        }
        String pronoun = words.getLast().norm().replaceFirst("'(?:ve|m|d|ll|re)$", "");
        if (to - from == 1 && WordSets.PRONOUNS.contains(pronoun)) {
            return null;
        }
        return speaks(line, from, head, to) ? Source.of(line, from, to) : null;
    }

    /** Where the speaker begins behind "on Monday" or "in recent days". */
    private static int behindAdjunct(Line line, int from, int to) {
        for (int i = from + 1; i < Math.min(to, from + 5); i++) {
            boolean begins = i > from + 1
                    && (line.at(i).is("the", "a", "an", "these", "those")
                            || WordSets.PRONOUNS.contains(line.at(i).norm()));
            if (begins) {
                return i;
            }
        }
        return WordSets.isTime(line.at(from + 1)) ? from + 2 : from + 1;
    }

    /** "last month", "released" at the end of a phrase: when it was given out, not who gave it. */
    private static boolean endsLoosely(Line line, int last) {
        boolean when = TimeWords.unit(line.at(last)) != null
                && line.at(last - 1).is("last", "this", "earlier", "next", "that", "past");
        return when
                || WordSets.PREPOSITIONS.contains(line.at(last).norm())
                || line.at(last)
                        .is("released", "published", "issued", "obtained", "last", "this", "earlier", "seen", "dated");
    }

    private static boolean leads(Line line, int at) {
        Piece word = line.at(at);
        boolean day = WordSets.DAYS.contains(word.norm()) && !line.at(at + 1).is("'s");
        return word.is(
                        "and", "but", "so", "yet", "or", "still", "on", "in", "at", "by", "for", "with", "'s", "why",
                        "how")
                || day
                || (word.is("far") && line.at(at - 1).is("so", "thus"))
                || (WordSets.isAdverb(word) && !word.is("both"));
    }

    /** Where the head's own words end: before the first preposition or participle that qualifies it. */
    static int headEnd(Line line, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            Piece word = line.at(i);
            boolean qualifies = WordSets.PREPOSITIONS.contains(word.norm())
                    || word.is("who", "which", "that", "(", ",")
                    || (!word.isCapital()
                            && (word.norm().endsWith("ed")
                                    || (word.norm().endsWith("ing")
                                            && !line.at(i + 1).isCapital()
                                            && SpeakerNouns.kind(line.at(i + 1)) == null))
                            && SpeakerNouns.kind(line.at(i - 1)) != null);
            boolean described = !word.isCapital()
                    && SpeakerNouns.kind(word) == null
                    && SpeakerNouns.kind(line.at(i - 1)) != null
                    && WordSets.PREPOSITIONS.contains(line.at(i + 1).norm());
            if (qualifies || described) {
                return i;
            }
        }
        return to;
    }

    private static boolean speaks(Line line, int from, int head, int to) {
        List<Piece> words = line.words().subList(from, head);
        if (words.stream().anyMatch(w -> w.norm().endsWith("%") || w.is("percent", "cent"))) {
            return false;
        }
        boolean noun = SpeakerNouns.kind(words.getLast()) != null;
        boolean one = words.getFirst().is("one", "some", "several", "many", "two", "three", "most")
                && line.at(head).is("of");
        if (one) {
            return line.words().subList(head, to).stream().anyMatch(w -> SpeakerNouns.kind(w) != null);
        }
        if (WordSets.POPULATIONS.contains(words.getLast().norm())
                && !(noun && words.getLast().isCapital())) {
            return false;
        }
        return noun || isName(line, from, head);
    }

    /** Whether a capitalised word stands there that is not only the sentence's first word of a common kind. */
    private static boolean isName(Line line, int from, int head) {
        for (int i = from; i < head; i++) {
            Piece word = line.at(i);
            if (word.isCapital() && !(WordSets.OPENERS.contains(word.norm()) && i == from) && !WordSets.isTime(word)) {
                return true;
            }
        }
        return false;
    }
}
