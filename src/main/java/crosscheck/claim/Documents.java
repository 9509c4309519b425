package crosscheck.claim;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Documents that introduce what they hold: "The report lists three findings:". */
final class Documents {

    private static final int FARTHEST = 6;

    private Documents() {}

    /** The body or document that is a sentence's subject, with the verb right behind it; null when none is. */
    static @Nullable Source subject(Line line) {
        return subject(line, EnumSet.of(SpeakerNouns.Kind.DOCUMENT, SpeakerNouns.Kind.HOUSE));
    }

    /** A sentence's subject, with the verb right behind it, when its noun is of one of these kinds; null when it is not. */
    static @Nullable Source subject(Line line, Set<SpeakerNouns.Kind> kinds) {
        for (int i = 0; i < Math.min(FARTHEST + 2, line.size() - 1); i++) {
            SpeakerNouns.Kind kind = SpeakerNouns.kind(line.at(i));
            boolean gives = kind != null && kinds.contains(kind);
            int verb = line.at(i + 1).is("also", "has", "had") ? i + 2 : i + 1;
            if (gives && (SpeechVerbs.of(line.at(verb)) != null || line.isTagged(verb, crosscheck.sentence.Tag.VERB))) {
                return SourceCheck.trim(Source.of(line, begin(line, i), i + 1));
            }
        }
        return null;
    }

    /** Where the phrase begins that ends at an index: behind the last mark. */
    private static int begin(Line line, int end) {
        int from = end;
        while (from > 0 && !line.at(from - 1).isBreak()) {
            from--;
        }
        return from;
    }

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
