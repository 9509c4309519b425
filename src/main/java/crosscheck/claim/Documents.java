package crosscheck.claim;

import org.jspecify.annotations.Nullable;

/** Documents that introduce what they hold: "The report lists three findings:". */
final class Documents {

    private static final int FARTHEST = 6;

    private Documents() {}

    /** The document that opens a line which ends in a colon, as the speaker of what follows; null when none does. */
    static @Nullable Speech introducing(Line line) {
        for (int i = 0; i < Math.min(FARTHEST, line.size() - 2); i++) {
            boolean document = SpeakerNouns.kind(line.at(i)) == SpeakerNouns.Kind.DOCUMENT;
            boolean verb = SpeechVerbs.of(line.at(i + 1)) != null || line.isTagged(i + 1, crosscheck.sentence.Tag.VERB);
            if (document && verb) {
                Source source = Source.of(line, 0, i + 1);
                return new Speech(
                        source,
                        line.span(i + 1, i + 2),
                        line.span(i + 1, line.size()),
                        false,
                        null,
                        "attribution.list");
            }
        }
        return null;
    }
}
