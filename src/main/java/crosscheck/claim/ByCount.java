package crosscheck.claim;

import java.util.Optional;

/** A source that owns a count: "by the ministry's own count", "on Reuters' estimate". */
final class ByCount implements SpeechRule {

    private static final int LONGEST = 8;

    @Override
    public Optional<Speech> at(Line line, int index, Quotes quotes) {
        if (!line.at(index).is("by", "on", "in")) {
            return Optional.empty();
        }
        for (int i = index + 2; i < Math.min(line.size(), index + LONGEST); i++) {
            if (line.at(i).isBreak()) {
                return Optional.empty();
            }
            boolean owner = line.at(i).is("'s") || line.at(i - 1).text().endsWith("s’");
            int noun = line.at(i + 1).is("own", "latest", "official", "last", "first") ? i + 2 : i + 1;
            if (owner && WordSets.COUNTS.contains(line.at(noun).norm())) {
                return speech(line, index, i, noun + 1);
            }
        }
        return Optional.empty();
    }

    private static Optional<Speech> speech(Line line, int by, int owner, int end) {
        Source source = SourceCheck.trim(Source.of(line, by + 1, owner));
        return source == null
                ? Optional.empty()
                : Optional.of(new Speech(
                        source,
                        line.span(by, end),
                        AccordingTo.scope(line, by, end),
                        false,
                        null,
                        "attribution.by-count"));
    }
}
