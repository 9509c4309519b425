package crosscheck.claim;

import crosscheck.claim.SpeakerNouns.Kind;
import java.util.Optional;

/** A source set off by a colon, as headlines do it: "Police: 12 hurt in crash", "Jobless claims at 3 million: Labor Department". */
final class Headed implements SpeechRule {

    private static final int LONGEST = 5;

    @Override
    public Optional<Speech> at(Line line, int index, Quotes quotes) {
        if (!line.at(index).is(":") || index + 1 >= line.size()) {
            return Optional.empty();
        }
        int from = line.at(0).isQuote() ? 1 : 0;
        if (index - from <= LONGEST && gives(line, from, index)) {
            return speech(line, from, index, index, index + 1, line.size());
        }
        int end = line.at(line.size() - 1).is(".") ? line.size() - 1 : line.size();
        return end - index - 1 <= LONGEST && gives(line, index + 1, end)
                ? speech(line, index + 1, end, index, 0, index)
                : Optional.empty();
    }

    private static Optional<Speech> speech(Line line, int from, int to, int colon, int start, int end) {
        return Optional.of(new Speech(
                Source.of(line, from, to),
                line.span(colon, colon + 1),
                line.span(start, end),
                false,
                null,
                "attribution.colon"));
    }

    /** Whether words without a verb name somebody or something that gives figures. */
    private static boolean gives(Line line, int from, int to) {
        if (from >= to || line.words().subList(from, to).stream().anyMatch(Headed::isForeign)) {
            return false;
        }
        Kind kind = SpeakerNouns.kind(line.at(to - 1));
        boolean house = kind == Kind.HOUSE && (to - from > 1 || line.at(from).is("police"));
        return house
                || kind == Kind.PEOPLE
                || WordSets.FINDINGS.contains(line.at(to - 1).norm())
                || (kind == Kind.PERSON && to - from <= 3)
                || Outlets.isOutlet(line.text(from, to));
    }

    private static boolean isForeign(Piece word) {
        return word.isBreak()
                || word.isDigit()
                || WordSets.NUMBERS.contains(word.norm())
                || WordSets.AUXILIARIES.contains(word.norm())
                || WordSets.PRONOUNS.contains(word.norm())
                || (SpeechVerbs.of(word) != null && SpeakerNouns.kind(word) == null);
    }
}
