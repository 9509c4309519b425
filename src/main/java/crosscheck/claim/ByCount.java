package crosscheck.claim;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A source that owns a count: "by the ministry's own count", "by the count of the ministry", "the ministry's tally stood at 40". */
final class ByCount implements SpeechRule {

    private static final int LONGEST = 8;

    /** Within how many words behind its verb the figure of a count stands. */
    private static final int FIGURE = 4;

    @Override
    public Optional<Speech> at(Line line, int index, Quotes quotes) {
        if (isOwner(line, index)) {
            return stands(line, index);
        }
        if (!line.at(index).is("by", "on", "in")) {
            return Optional.empty();
        }
        if (isCount(line, index + 2)
                && line.at(index + 1).is("the")
                && line.at(index + 3).is("of")) {
            return speech(line, index, index + 4, new SourceReader(line).after(index + 4));
        }
        for (int i = index + 2; i < Math.min(line.size(), index + LONGEST); i++) {
            if (line.at(i).isBreak()) {
                return Optional.empty();
            }
            int noun = noun(line, i);
            if ((isOwner(line, i) || line.at(i - 1).text().endsWith("s’")) && isCount(line, noun)) {
                return speech(line, index, noun + 1, SourceCheck.trim(Source.of(line, index + 1, i)));
            }
        }
        return Optional.empty();
    }

    /** "The ministry's latest tally stood at 40". */
    private static Optional<Speech> stands(Line line, int owner) {
        int noun = noun(line, owner);
        int verb = noun + 1;
        boolean stands = isCount(line, noun)
                && WordSets.STANDING.contains(line.at(verb).norm())
                && Frames.figureAhead(line, verb, FIGURE);
        return stands ? speech(line, owner, verb, new SourceReader(line).before(owner, false)) : Optional.empty();
    }

    private static boolean isOwner(Line line, int at) {
        return line.at(at).is("'s");
    }

    /** Index of the noun that an owner has, behind one adjective at most. */
    private static int noun(Line line, int owner) {
        return line.at(owner + 1).is("own", "latest", "official", "last", "first") ? owner + 2 : owner + 1;
    }

    private static boolean isCount(Line line, int at) {
        return WordSets.COUNTS.contains(line.at(at).norm());
    }

    private static Optional<Speech> speech(Line line, int cue, int end, @Nullable Source source) {
        return source == null
                ? Optional.empty()
                : Optional.of(new Speech(
                        source,
                        line.span(cue, end),
                        AccordingTo.scope(line, cue, end),
                        false,
                        null,
                        "attribution.by-count"));
    }
}
