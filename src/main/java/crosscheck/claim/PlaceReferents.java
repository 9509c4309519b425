package crosscheck.claim;

import crosscheck.claim.PlaceMention.Role;
import crosscheck.evidence.Evidence;
import crosscheck.sentence.Sentence;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the place that "the city", "the country" or "there" takes up again. */
final class PlaceReferents {

    /** How a place stands that "there" can point to. */
    private static final Set<Role> SCENES = EnumSet.of(Role.IN, Role.TO, Role.SEAT, Role.HOLDER);

    private final NamedPlaces named;
    private final @Nullable Topic topic;

    PlaceReferents(NamedPlaces named, @Nullable Topic topic) {
        this.named = named;
        this.topic = topic;
    }

    /** The last of its kind named before; a country, the topic's; null when none is known. */
    @Nullable Evidence<String> of(Sentence sentence, PlaceMention mention) {
        Line line = named.line(sentence);
        if (line.at(mention.from()).is("there")) {
            PlaceMention before = beforeThere(sentence, mention);
            return before == null ? null : Evidence.inherited(before.shown(), before.span(), "place.there");
        }
        String kind = PlaceNouns.refers(line.at(mention.to() - 1));
        Gazetteer.Place home = topic == null ? null : named.nesting().country(topic.place());
        boolean country = kind.equals("country") || kind.equals("nationwide");
        if (topic != null && home != null && fits("country", home) && country) {
            return Evidence.inherited(home.name(), topic.span(), "place.again");
        }
        PlaceMention last = last(sentence, mention, kind);
        if (last != null && last.place() != null) {
            String name = kind.equals("any") ? last.shown() : last.place().name();
            return Evidence.inherited(name, last.span(), "place.again");
        }
        return topic != null && fits(kind, topic.place())
                ? Evidence.inherited(topic.name(), topic.span(), "place.again")
                : null;
    }

    /** The last place in or to which something is or that has something, in the sentence of a "there" or the one before. */
    private @Nullable PlaceMention beforeThere(Sentence sentence, PlaceMention there) {
        PlaceMention found = null;
        for (int i = Math.max(0, sentence.index() - 1); i <= sentence.index(); i++) {
            for (PlaceMention one : named.mentions().get(i)) {
                found = SCENES.contains(one.role())
                                && one.span().end() <= there.span().start()
                        ? one
                        : found;
            }
        }
        return found;
    }

    private @Nullable PlaceMention last(Sentence sentence, PlaceMention mention, String kind) {
        PlaceMention found = null;
        for (int i = 0; i <= sentence.index(); i++) {
            for (PlaceMention one : named.mentions().get(i)) {
                boolean before = one.span().end() <= mention.span().start();
                if (before && one.place() != null && one.role() != Role.ADJECTIVE && fits(kind, one.place())) {
                    found = one;
                }
            }
        }
        return found;
    }

    private static boolean fits(String kind, Gazetteer.Place place) {
        return switch (kind) {
            case "any", "" -> true;
            case "nationwide" -> place.kind().equals("country");
            case "city" -> place.isSettlement();
            case "region" -> place.kind().equals("region") || place.kind().equals("border");
            default -> place.kind().equals(kind);
        };
    }
}
