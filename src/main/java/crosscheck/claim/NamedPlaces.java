package crosscheck.claim;

import crosscheck.sentence.Sentence;
import crosscheck.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The places that an article names.
 *
 * @param speakers its sentences and who speaks in them
 * @param mentions the places of each sentence, in the order of the text
 * @param nesting which place lies in which
 * @param learned towns that the article itself introduces, by name
 */
record NamedPlaces(
        Speakers speakers, List<List<PlaceMention>> mentions, Nesting nesting, Map<String, Gazetteer.Place> learned) {

    /** The places of each sentence; towns that one sentence introduces ("Pinetown, N.C.") are known in all. */
    static NamedPlaces of(Speakers speakers) {
        Map<String, Gazetteer.Place> learned = new HashMap<>();
        List<List<PlaceMention>> first = read(speakers, learned);
        for (List<PlaceMention> line : first) {
            for (PlaceMention one : line) {
                Gazetteer.Place place = one.place();
                if (place != null && Gazetteer.byId(place.id()) == null) {
                    learned.putIfAbsent(place.name(), place);
                }
            }
        }
        List<List<PlaceMention>> all = learned.isEmpty() ? first : read(speakers, learned);
        return new NamedPlaces(speakers, all, new Nesting(all), Map.copyOf(learned));
    }

    /** The places of a title, towns that its article introduces among them. */
    List<PlaceMention> inTitle(String title) {
        return new PlaceReader(Line.of(title), learned).read();
    }

    private static List<List<PlaceMention>> read(Speakers speakers, Map<String, Gazetteer.Place> learned) {
        List<List<PlaceMention>> all = new ArrayList<>();
        for (Line line : speakers.lines()) {
            all.add(new PlaceReader(line, learned)
                    .read().stream().filter(one -> !isPerson(speakers, one)).toList());
        }
        return all;
    }

    /** Whether a town's name is the surname of somebody in the article: Allen, Moore. */
    private static boolean isPerson(Speakers speakers, PlaceMention one) {
        Gazetteer.Place place = one.place();
        return place != null && place.kind().equals("city") && speakers.isSurname(place.name());
    }

    Line line(Sentence sentence) {
        return speakers.lines().get(sentence.index());
    }

    List<PlaceMention> in(Sentence sentence) {
        return mentions.get(sentence.index());
    }

    /** Whether a place is part of the name or the home of whoever gives a figure. */
    boolean isSpeakers(Sentence sentence, PlaceMention place, Span figure) {
        return speakers.speaks(sentence.index(), place.span(), figure);
    }

    /** Whether a place stands before what happens or is there: "the Florida school shooting", "the U.S. death toll". */
    boolean isScene(int sentence, PlaceMention mention) {
        Line line = speakers.lines().get(sentence);
        boolean state = mention.within() != null && line.at(mention.to()).is(",");
        Piece noun = line.at(mention.to() + (state ? 1 : 0));
        return !noun.isCapital() && WordSets.LOCAL.contains(noun.norm());
    }
}
