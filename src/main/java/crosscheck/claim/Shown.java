package crosscheck.claim;

import crosscheck.claim.SpeakerNouns.Kind;
import java.util.Optional;
import java.util.Set;

/**
 * What a document or a body has, where that is its word for it: "the poll has Baker leading by 4 points", "the ministry had 31 dead", "in a
 * recent survey, 47 percent said".
 */
final class Shown implements SpeechRule {

    /** Id of the rule by which a document that only opens its sentence gives its figures: whoever else speaks comes first. */
    static final String INSIDE = "attribution.in-document";

    private static final int AHEAD = 10;
    private static final int HEDGED = 4;
    private static final int LONGEST = 12;
    private static final Set<String> TOLD = Set.of("dead", "killed", "wounded", "injured", "missing");

    @Override
    public Optional<Speech> at(Line line, int index, Quotes quotes) {
        if (line.at(index).is("has", "have", "had")) {
            return has(line, index);
        }
        return index == 0 && line.at(0).is("in") ? inside(line) : Optional.empty();
    }

    private static Optional<Speech> has(Line line, int verb) {
        boolean ranked = isRanked(line, verb);
        Source source = ranked || isToll(line, verb) ? new SourceReader(line).before(verb, false) : null;
        return source == null || new SourceParts(source).headKind() != (ranked ? Kind.DOCUMENT : Kind.HOUSE)
                ? Optional.empty()
                : Optional.of(speech(line, source, verb, verb + 1, "attribution.has"));
    }

    /** "Baker leading Jones 43 to 40", "the cost at 40": somebody or something, then where it is. */
    private static boolean isRanked(Line line, int verb) {
        for (int i = verb + 2; i < Math.min(line.size(), verb + AHEAD); i++) {
            Piece word = line.at(i);
            if (word.isDigit() || word.isBreak()) {
                return false;
            }
            if (word.is("at", "with") || word.norm().endsWith("ing")) {
                return Frames.figureAhead(line, i, HEDGED);
            }
        }
        return false;
    }

    /** "31 dead": a figure, hedged or not, and what became of so many. */
    private static boolean isToll(Line line, int verb) {
        for (int i = verb + 1; i < Math.min(line.size(), verb + HEDGED); i++) {
            if (TOLD.contains(line.at(i + 1).norm())) {
                return Frames.isFigure(line.at(i));
            }
        }
        return false;
    }

    /** "In a recent survey of nurses, 40 percent said": up to the first comma. */
    private static Optional<Speech> inside(Line line) {
        int comma = 1;
        while (comma < Math.min(line.size(), LONGEST) && !line.at(comma).isBreak()) {
            comma++;
        }
        Source source = line.at(comma).is(",") ? SourceCheck.trim(Source.of(line, 1, comma)) : null;
        return source != null && isFinding(source) && Frames.figureAhead(line, comma, HEDGED)
                ? Optional.of(speech(line, source, 0, comma, INSIDE))
                : Optional.empty();
    }

    private static boolean isFinding(Source source) {
        Piece head = new SourceParts(source).headWord();
        return WordSets.FINDINGS.contains(head.norm()) && SpeakerNouns.kind(head) == Kind.DOCUMENT;
    }

    private static Speech speech(Line line, Source source, int cue, int said, String rule) {
        return new Speech(source, line.span(cue, cue + 1), line.span(said, line.size()), false, null, rule);
    }
}
