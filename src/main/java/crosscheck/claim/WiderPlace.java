package crosscheck.claim;

import crosscheck.claim.PlaceMention.Role;
import crosscheck.evidence.Evidence;
import crosscheck.sentence.Sentence;
import crosscheck.text.Span;
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

    /** The place of a figure that has none of its own, null when nothing says where it is. */
    @Nullable Evidence<String> of(Sentence sentence, Span figure) {
        PlaceMention before = previous(sentence);
        if (before != null) {
            return Evidence.inherited(before.shown(), before.span(), "place.sentence-before");
        }
        if (topic == null || isElsewhere(sentence, topic)) {
            return null;
        }
        Gazetteer.Place country = named.nesting().country(topic.place());
        if (topic.place().isSettlement() && isNational(sentence, figure)) {
            return Evidence.inherited(country.name(), topic.span(), "place.nation");
        }
        PlaceMention around = around(sentence, topic);
        return around == null || around.place() == null
                ? Evidence.inherited(topic.name(), topic.span(), "place.topic")
                : Evidence.inherited(around.place().name(), around.span(), "place.around");
    }

    /** Whether a ministry gives the figure: it counts in the whole country, unless it names a town. */
    private boolean isNational(Sentence sentence, Span figure) {
        Speech said = named.speakers().speech(sentence, figure);
        return said != null
                && WordSets.any(
                        said.source()
                                .line()
                                .words()
                                .subList(said.source().from(), said.source().asideTo()),
                        WordSets.NATIONAL);
    }

    /** The country around the place of the article, which a sentence names instead: France in one about a raid in Lyon; null when it names another too or none. */
    private @Nullable PlaceMention around(Sentence sentence, Topic topic) {
        PlaceMention found = null;
        for (PlaceMention one : named.in(sentence)) {
            Gazetteer.Place place = one.role() == Role.ADJECTIVE ? null : one.place();
            if (place != null && !named.speakers().speaks(sentence.index(), one.span())) {
                if (!isAround(place, topic.place())) {
                    return null;
                }
                found = one;
            }
        }
        return found;
    }

    private boolean isAround(Gazetteer.Place country, Gazetteer.Place place) {
        return country.kind().equals("country")
                && !country.equals(place)
                && named.nesting().within(place, country);
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
