package crosscheck.claim;

import crosscheck.evidence.Evidence;
import crosscheck.quantity.Quantity;
import crosscheck.sentence.Prose;
import crosscheck.sentence.Sentence;
import crosscheck.text.Span;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** When things happen in one article: reads the days each figure speaks of and the day it was said. */
final class Times {

    private static final int FARTHEST = 26;
    private static final int FRONTED = 5;
    private static final int ADJUNCT = 10;

    /** How many words a figure and its unit take before a time of its own. */
    private static final int BESIDE = 4;

    /** How many words after a figure a clause about its noun opens at most. */
    private static final int NOUN = 5;

    private final Speakers speakers;
    private final @Nullable LocalDate published;

    /** The times of each sentence that was asked about. */
    private final Map<Integer, List<TimeMention>> mentions = new HashMap<>();

    Times(Prose prose, Speakers speakers) {
        this.speakers = speakers;
        published = prose.article().published();
    }

    private List<TimeMention> mentions(Sentence sentence) {
        return mentions.computeIfAbsent(
                sentence.index(), index -> new TimeReader(speakers.lines().get(index), published).read());
    }

    /** The days a figure speaks of, null when its sentence does not say; an age beside a name is that of the day it is told. */
    @Nullable Evidence<Period> period(Sentence sentence, Quantity quantity) {
        return quantity.rule().equals("age.apposition") ? null : periodAt(sentence, quantity.span());
    }

    /** The day a figure was said, null when its sentence does not say or the day cannot be told. */
    @Nullable Evidence<LocalDate> stated(Sentence sentence, Quantity quantity) {
        return statedAt(sentence, quantity.span());
    }

    @Nullable Evidence<Period> periodAt(Sentence sentence, Span figure) {
        Line line = speakers.lines().get(sentence.index());
        Speech speech = speakers.speech(sentence, figure);
        int at = line.indexAt(figure.start());
        TimeMention best = null;
        int least = FARTHEST;
        for (TimeMention one : mentions(sentence)) {
            boolean own = !one.span().overlaps(figure)
                    && !isStart(line, one, at)
                    && !(speech != null && saidThen(line, speech, one));
            int distance = own ? distance(line, one, at) : FARTHEST;
            if (distance < least) {
                best = one;
                least = distance;
            }
        }
        return best == null
                ? null
                : Evidence.of(new Period(best.text(), best.first(), best.last()), best.span(), best.rule());
    }

    @Nullable Evidence<LocalDate> statedAt(Sentence sentence, Span figure) {
        Line line = speakers.lines().get(sentence.index());
        Speech speech = speakers.speech(sentence, figure);
        if (speech == null) {
            return null;
        }
        for (TimeMention one : mentions(sentence)) {
            LocalDate day = one.last();
            if (one.isDay() && day != null && saidThen(line, speech, one)) {
                return Evidence.of(day, one.span(), "time.said");
            }
        }
        return null;
    }

    /** Whether a time belongs to the saying: beside the verb, or before the speaker and outside what is said. */
    private static boolean saidThen(Line line, Speech speech, TimeMention time) {
        Span words = speech.cue().cover(speech.source().span());
        if (words.contains(time.span())) {
            return true;
        }
        boolean postposed = speech.scope().start() < words.start();
        boolean beside = postposed
                ? time.span().start() >= words.end() && sameClause(line, line.indexAt(words.end()), time.from())
                : time.span().start() >= speech.cue().end()
                        && time.span().end() <= speech.scope().start() + 1;
        boolean before = time.span().end() <= words.start() && !speech.scope().contains(time.span());
        return (beside || before) && time.isDay();
    }

    private static boolean sameClause(Line line, int from, int to) {
        for (int i = from; i < to; i++) {
            if (line.at(i).isBreak() || WordSets.STOPS.contains(line.at(i).norm())) {
                return false;
            }
        }
        return to - from < ADJUNCT;
    }

    /**
     * Whether a clause about something else than the figure's noun opens here: "11,000 men to win back what was lost last year", but
     * "11,000 men who died last year".
     */
    private static boolean opensClause(Line line, int at, int figure) {
        boolean relative = line.at(at).is("who", "which", "whom", "whose", "where");
        return line.at(at).is("what") || (relative && at - figure > NOUN);
    }

    /** "$3 billion, up from $2 billion a year ago": whether a figure stands here that was so at the time, and is so no more. */
    private static boolean isLevelBefore(Line line, int at, TimeMention time) {
        int sign = line.at(at - 1).isWord() ? at : at - 1;
        boolean from = line.at(sign - 1).is("from", "than", "with");
        return line.at(at).isDigit()
                && from
                && time.from() - at <= BESIDE
                && line.at(time.to() - 1).is("ago", "earlier", "before");
    }

    /** Whether a time is that from which a length before the figure is counted: "Three weeks after the fire of 4 March, 12 are missing". */
    private static boolean isStart(Line line, TimeMention time, int figure) {
        for (int i = time.from() - 1; time.from() < figure && i > Math.max(0, time.from() - ADJUNCT); i--) {
            if (line.at(i).isBreak()) {
                return false;
            }
            if (line.at(i).is("after", "before") && TimeWords.unit(line.at(i - 1)) != null) {
                return true;
            }
        }
        return false;
    }

    /** Distance in words, longer over the borders of clauses; a time that opens the sentence counts as near. */
    private static int distance(Line line, TimeMention time, int figure) {
        boolean after = time.from() > figure;
        int gap = after ? time.from() - figure : figure - time.to() + 2;
        if (!after && time.from() <= 1) {
            gap = Math.min(gap, FRONTED);
        }
        int from = after ? figure + 1 : time.to();
        int to = after ? time.from() : figure;
        for (int i = from; i < to; i++) {
            Piece word = line.at(i);
            gap += after && (opensClause(line, i, figure) || (i > figure + 1 && isLevelBefore(line, i, time)))
                    ? FARTHEST
                    : 0;
            gap += word.is(";", "…") ? 15 : word.is("while", "but", "when", "as") ? 5 : word.isDigit() && after ? 2 : 0;
        }
        return gap;
    }
}
