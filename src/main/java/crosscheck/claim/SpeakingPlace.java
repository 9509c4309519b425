package crosscheck.claim;

import crosscheck.evidence.Evidence;
import crosscheck.sentence.Sentence;
import crosscheck.text.Span;
import org.jspecify.annotations.Nullable;

/** A country, region or town that gives a figure of its own: "Texas said it had 40 cases", "Chile says its fund is down by half". */
final class SpeakingPlace {

    /** Within how many words before a figure what the place has must stand. */
    private static final int NEAR = 6;

    private SpeakingPlace() {}

    /** The place that speaks of itself before a figure; null when none does, or when it is a capital, which stands for a government. */
    static @Nullable Evidence<String> of(NamedPlaces named, Sentence sentence, Span figure) {
        Speech said = named.speakers().speech(sentence, figure);
        if (said == null || figure.start() < said.cue().end() || !isOfItself(said, figure)) {
            return null;
        }
        Source source = said.source();
        if (Gazetteer.nameEnd(source.line(), source.from()) != source.to()) {
            return null;
        }
        Gazetteer.Place place = Gazetteer.of(source.line(), source.from(), source.to());
        return place == null || place.kind().equals("capital")
                ? null
                : Evidence.of(place.name(), source.span(), "place.speaker");
    }

    /** Whether what is said of the figure is what the place has: "it had 40 cases", "its fund". */
    private static boolean isOfItself(Speech said, Span figure) {
        Line line = said.source().line();
        int to = line.indexAt(figure.start());
        for (int i = Math.max(line.indexAt(said.cue().end()), to - NEAR); i < to; i++) {
            boolean has = line.at(i).is("it")
                    && WordSets.any(line.words().subList(i + 1, Math.min(i + 3, to)), WordSets.HOLDING);
            if (has || line.at(i).is("its")) {
                return true;
            }
        }
        return false;
    }
}
