package crosscheck.claim;

import crosscheck.claim.PlaceMention.Role;
import crosscheck.evidence.Evidence;
import crosscheck.quantity.Quantity;
import crosscheck.sentence.Prose;
import crosscheck.sentence.Sentence;
import crosscheck.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where things happen in one article: reads the place each figure speaks of. */
final class Places {

    private static final int FRONTED = 4;
    private static final int FARTHEST = 40;

    private final Speakers speakers;
    private final List<List<PlaceMention>> mentions = new ArrayList<>();
    private final @Nullable Topic topic;

    Places(Prose prose, Speakers speakers) {
        this.speakers = speakers;
        for (Line line : speakers.lines()) {
            mentions.add(new PlaceReader(line).read());
        }
        topic = Topic.of(speakers, mentions, prose.article().title());
    }

    /** The place a figure speaks of, null when the text does not say. */
    @Nullable Evidence<String> of(Sentence sentence, Quantity quantity) {
        return at(sentence, quantity.span());
    }

    @Nullable Evidence<String> at(Sentence sentence, Span figure) {
        PlaceMention own = nearest(sentence, figure, Set.of(Role.IN, Role.TO, Role.AGAIN));
        if (own != null) {
            return evidence(sentence, own, "place.preposition");
        }
        PlaceMention holder = nearest(sentence, figure, Set.of(Role.OWNER, Role.HOLDER));
        if (holder != null) {
            return Evidence.of(holder.name(), holder.span(), "place.holder");
        }
        PlaceMention before = previous(sentence);
        if (before != null) {
            return Evidence.inherited(before.name(), before.span(), "place.sentence-before");
        }
        return topic == null ? null : Evidence.inherited(topic.name(), topic.span(), "place.topic");
    }

    private Evidence<String> evidence(Sentence sentence, PlaceMention mention, String rule) {
        if (mention.role() == Role.AGAIN) {
            PlaceMention named = again(sentence, mention);
            if (named == null && topic != null) {
                return Evidence.inherited(topic.name(), topic.span(), "place.again");
            }
            return named == null || named.place() == null
                    ? Evidence.of(mention.name(), mention.span(), rule)
                    : Evidence.inherited(named.place().name(), named.span(), "place.again");
        }
        return Evidence.of(mention.name(), mention.span(), rule);
    }

    /** The place that "the city" takes up again: the last of its kind named before. */
    private @Nullable PlaceMention again(Sentence sentence, PlaceMention mention) {
        Line line = speakers.lines().get(sentence.index());
        String kind = PlaceNouns.refers(line.at(mention.to() - 1));
        PlaceMention found = null;
        for (int i = 0; i <= sentence.index(); i++) {
            for (PlaceMention one : mentions.get(i)) {
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
            case "any" -> true;
            case "city" -> place.kind().equals("city") || place.kind().equals("capital");
            default -> place.kind().equals(kind);
        };
    }

    private @Nullable PlaceMention nearest(Sentence sentence, Span figure, Set<Role> roles) {
        Line line = speakers.lines().get(sentence.index());
        int at = line.indexAt(figure.start());
        PlaceMention best = null;
        int least = FARTHEST;
        for (PlaceMention one : mentions.get(sentence.index())) {
            if (roles.contains(one.role())
                    && !one.span().overlaps(figure)
                    && !isSceneOfSaying(sentence, one, figure)
                    && !speakers.speaks(sentence.index(), one.span(), figure)) {
                int distance = distance(line, one, at);
                if (distance < least) {
                    best = one;
                    least = distance;
                }
            }
        }
        return best;
    }

    /** Whether a place before the speaker is where it was said: "In Geneva the minister said that Chile has 300 tanks". */
    private boolean isSceneOfSaying(Sentence sentence, PlaceMention place, Span figure) {
        Speech said = speakers.speech(sentence, figure);
        return said != null
                && place.span().end() <= said.source().span().start()
                && !said.scope().contains(place.span())
                && mentions.get(sentence.index()).stream()
                        .anyMatch(one -> said.scope().contains(one.span()));
    }

    /** Distance in words, longer over the borders of clauses and over other figures; a place that opens the sentence counts as near. */
    private static int distance(Line line, PlaceMention place, int figure) {
        boolean after = place.from() > figure;
        int gap = after ? place.from() - figure : figure - place.to() + 2;
        if (!after && place.from() <= 2) {
            gap = Math.min(gap, FRONTED);
        }
        int from = after ? figure + 1 : place.to();
        int to = after ? place.from() : figure;
        for (int i = from; i < to; i++) {
            Piece word = line.at(i);
            gap += word.is(";", "…") ? 15 : word.is("while", "but") ? 6 : word.isDigit() && after ? 2 : 0;
        }
        return gap + (place.role() == Role.TO ? 3 : 0);
    }

    /** The last place of the sentence before, when that stands in the same paragraph. */
    private @Nullable PlaceMention previous(Sentence sentence) {
        int before = sentence.index() - 1;
        if (before < 0 || speakers.lines().get(before).sentence().paragraph() != sentence.paragraph()) {
            return null;
        }
        PlaceMention found = null;
        for (PlaceMention one : mentions.get(before)) {
            if (one.role() == Role.IN && !speakers.speaks(before, one.span(), sentence.span())) {
                found = one;
            }
        }
        return found;
    }
}
