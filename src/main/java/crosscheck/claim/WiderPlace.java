package crosscheck.claim;

import crosscheck.claim.PlaceMention.Role;
import crosscheck.evidence.Evidence;
import crosscheck.sentence.Sentence;
import org.jspecify.annotations.Nullable;

/** The place that a sentence without one takes over: from the sentence before, or from the whole article. */
final class WiderPlace {

    /** In how many sentences a country must be named to be one of those an article is about. */
    private static final int PARTY = 4;

    private final NamedPlaces named;
    private final @Nullable Topic topic;

    WiderPlace(NamedPlaces named, @Nullable Topic topic) {
        this.named = named;
        this.topic = topic;
    }

    @Nullable Evidence<String> of(Sentence sentence) {
        PlaceMention before = previous(sentence);
        if (before != null) {
            return Evidence.inherited(before.shown(), before.span(), "place.sentence-before");
        }
        return topic == null || isElsewhere(sentence, topic)
                ? null
                : Evidence.inherited(topic.name(), topic.span(), "place.topic");
    }

    /** The last place of the sentence before, when that stands in the same paragraph. */
    private @Nullable PlaceMention previous(Sentence sentence) {
        int before = sentence.index() - 1;
        if (before < 0 || named.speakers().lines().get(before).sentence().paragraph() != sentence.paragraph()) {
            return null;
        }
        PlaceMention found = null;
        for (PlaceMention one : named.mentions().get(before)) {
            boolean scene = one.role() == Role.BESIDE && named.isScene(before, one);
            if ((one.role() == Role.IN || scene) && !named.speakers().speaks(before, one.span(), sentence.span())) {
                found = one;
            }
        }
        return found;
    }

    /** Whether a sentence names other countries and not the topic's nor its people. */
    private boolean isElsewhere(Sentence sentence, Topic topic) {
        Gazetteer.Place home = named.nesting().country(topic.place());
        boolean other = false;
        for (PlaceMention one : named.in(sentence)) {
            Gazetteer.Place place = one.place();
            if (place != null && !named.speakers().speaks(sentence.index(), one.span())) {
                Gazetteer.Place country = named.nesting().country(place);
                if (country.equals(home)) {
                    return false;
                }
                other |= one.role() != Role.ADJECTIVE && isStranger(country);
            }
        }
        return other;
    }

    /** Whether a country is none of those that the article is about: few of its sentences name it. */
    private boolean isStranger(Gazetteer.Place country) {
        long sentences = named.mentions().stream()
                .filter(line -> line.stream()
                        .anyMatch(one -> one.place() != null
                                && named.nesting().country(one.place()).equals(country)))
                .count();
        return country.kind().equals("country") && sentences < PARTY;
    }
}
