package crosscheck.claim;

import crosscheck.claim.PlaceMention.Role;
import crosscheck.evidence.Evidence;
import crosscheck.quantity.Kind;
import crosscheck.quantity.Quantity;
import crosscheck.sentence.Prose;
import crosscheck.sentence.Sentence;
import crosscheck.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where things happen in one article: reads the place each figure speaks of. */
final class Places {

    private static final int FRONTED = 4;
    private static final int FARTHEST = 40;

    /** Within how many words behind a figure its owner stands: "900 of Florida's schools". */
    private static final int OWNER = 4;

    /** How many words may stand between a figure and what happens in a place before it ("40 Florida schools"), and behind it. */
    private static final int SCENE_BEHIND = 3;

    private static final int SCENE_BEFORE = 8;

    /** Within how many words behind a figure a seat of government is its place. */
    private static final int SEAT = 6;

    /** In how many sentences a country must be named to be one of those an article is about. */
    private static final int PARTY = 4;

    private final Speakers speakers;
    private final List<List<PlaceMention>> mentions;
    private final Nesting nesting;
    private final @Nullable Topic topic;

    Places(Prose prose, Speakers speakers) {
        this.speakers = speakers;
        mentions = read(speakers);
        nesting = new Nesting(mentions);
        topic = Topic.of(speakers, mentions, nesting, prose.article().title());
    }

    /** The places of each sentence; towns that one sentence introduces ("Pinetown, N.C.") are known in all. */
    private static List<List<PlaceMention>> read(Speakers speakers) {
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
        return learned.isEmpty() ? first : read(speakers, learned);
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

    /** The place a figure speaks of, null when the text does not say; an age has none but one named beside it. */
    @Nullable Evidence<String> of(Sentence sentence, Quantity quantity) {
        Evidence<String> place = at(sentence, quantity.span());
        return place != null && place.inherited() && quantity.kind() == Kind.AGE ? null : place;
    }

    @Nullable Evidence<String> at(Sentence sentence, Span figure) {
        PlaceMention own = nearest(sentence, figure, Set.of(Role.IN, Role.TO, Role.AGAIN, Role.SEAT));
        PlaceMention holder = nearest(sentence, figure, Set.of(Role.OWNER, Role.HOLDER));
        Evidence<String> in = own == null || (holder != null && isBetween(own, holder, figure))
                ? null
                : evidence(sentence, own, "place.preposition");
        if (in != null) {
            return in;
        }
        Evidence<String> held = holder == null ? null : held(sentence, holder);
        if (held != null) {
            return held;
        }
        PlaceMention scene = scene(sentence, figure);
        if (scene != null) {
            return Evidence.of(
                    scene.place() == null ? scene.shown() : scene.place().name(), scene.span(), "place.beside");
        }
        Evidence<String> wide = wide(sentence);
        PlaceMention bare = nearest(sentence, figure, Set.of(Role.BARE));
        if (bare != null) {
            String name = wide == null ? bare.name() : bare.name() + ", " + wide.value();
            return Evidence.of(name, bare.span(), "place.bare");
        }
        return wide;
    }

    /** Whether of two places before a figure the second is the nearer: "cases rose in Chile, and Peru has seen 40". */
    private static boolean isBetween(PlaceMention first, PlaceMention second, Span figure) {
        return second.role() == Role.HOLDER
                && first.span().end() <= second.span().start()
                && second.span().end() <= figure.start();
    }

    /** The place that owns or has the figure; "the state's" is the state named before; null when that is unknown. */
    private @Nullable Evidence<String> held(Sentence sentence, PlaceMention holder) {
        boolean named = holder.place() != null || holder.role() != Role.OWNER || holder.to() - holder.from() > 1;
        return named ? Evidence.of(holder.shown(), holder.span(), "place.holder") : again(sentence, holder);
    }

    /** The nearest place that stands before what happens or is there: "the Florida school shooting", "the U.S. death toll". */
    private @Nullable PlaceMention scene(Sentence sentence, Span figure) {
        Line line = speakers.lines().get(sentence.index());
        int at = line.indexAt(figure.start());
        PlaceMention scene = nearest(sentence, figure, Set.of(Role.BESIDE, Role.ADJECTIVE, Role.OTHER));
        if (scene == null || scene.place() == null || !isScene(line, scene)) {
            return null;
        }
        int gap = scene.from() > at ? scene.from() - at - SCENE_BEHIND : at - scene.to() - SCENE_BEFORE;
        return gap <= 0 ? scene : null;
    }

    private static boolean isScene(Line line, PlaceMention mention) {
        boolean state = mention.within() != null && line.at(mention.to()).is(",");
        return WordSets.LOCAL.contains(line.at(mention.to() + (state ? 1 : 0)).norm());
    }

    /** The place that a sentence without one takes over: from the sentence before, or from the whole article. */
    private @Nullable Evidence<String> wide(Sentence sentence) {
        PlaceMention before = previous(sentence);
        if (before != null) {
            return Evidence.inherited(before.shown(), before.span(), "place.sentence-before");
        }
        return topic == null || isElsewhere(sentence, topic)
                ? null
                : Evidence.inherited(topic.name(), topic.span(), "place.topic");
    }

    /** Whether a sentence names other countries and not the topic's nor its people. */
    private boolean isElsewhere(Sentence sentence, Topic topic) {
        Gazetteer.Place home = nesting.country(topic.place());
        boolean other = false;
        for (PlaceMention one : mentions.get(sentence.index())) {
            Gazetteer.Place place = one.place();
            if (place != null && !speakers.speaks(sentence.index(), one.span())) {
                if (nesting.country(place).equals(home)) {
                    return false;
                }
                other |= one.role() != Role.ADJECTIVE && isStranger(nesting.country(place));
            }
        }
        return other;
    }

    /** Whether a country is none of those that the article is about: few of its sentences name it. */
    private boolean isStranger(Gazetteer.Place country) {
        long sentences = mentions.stream()
                .filter(line -> line.stream()
                        .anyMatch(one -> one.place() != null
                                && nesting.country(one.place()).equals(country)))
                .count();
        return country.kind().equals("country") && sentences < PARTY;
    }

    private @Nullable Evidence<String> evidence(Sentence sentence, PlaceMention mention, String rule) {
        if (mention.role() == Role.AGAIN) {
            Evidence<String> again = again(sentence, mention);
            boolean there = again == null && mention.name().equals("there");
            return again != null || there ? again : Evidence.of(mention.name(), mention.span(), rule);
        }
        return Evidence.of(mention.shown(), mention.span(), rule);
    }

    /** The place that "the city" takes up again: the last of its kind named before; a country, the topic's. Null when none is known. */
    private @Nullable Evidence<String> again(Sentence sentence, PlaceMention mention) {
        Line line = speakers.lines().get(sentence.index());
        if (line.at(mention.from()).is("there")) {
            PlaceMention before = beforeThere(sentence, mention);
            return before == null ? null : Evidence.inherited(before.shown(), before.span(), "place.there");
        }
        String kind = PlaceNouns.refers(line.at(mention.to() - 1));
        Gazetteer.Place home = topic == null ? null : nesting.country(topic.place());
        if (topic != null
                && home != null
                && fits("country", home)
                && (kind.equals("country") || kind.equals("nationwide"))) {
            return Evidence.inherited(home.name(), topic.span(), "place.again");
        }
        PlaceMention named = last(sentence, mention, kind);
        if (named != null && named.place() != null) {
            return Evidence.inherited(named.place().name(), named.span(), "place.again");
        }
        return topic != null && fits(kind, topic.place())
                ? Evidence.inherited(topic.name(), topic.span(), "place.again")
                : null;
    }

    /** The last place in or to which something is, in the sentence of a "there" or the one before. */
    private @Nullable PlaceMention beforeThere(Sentence sentence, PlaceMention there) {
        PlaceMention found = null;
        for (int i = Math.max(0, sentence.index() - 1); i <= sentence.index(); i++) {
            for (PlaceMention one : mentions.get(i)) {
                boolean named = one.role() == Role.IN || one.role() == Role.TO || one.role() == Role.SEAT;
                found = named && one.span().end() <= there.span().start() ? one : found;
            }
        }
        return found;
    }

    private @Nullable PlaceMention last(Sentence sentence, PlaceMention mention, String kind) {
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
            case "any", "" -> true;
            case "nationwide" -> place.kind().equals("country");
            case "city" -> place.kind().equals("city") || place.kind().equals("capital") || place.isTown();
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
                    && !(one.role() == Role.SEAT && !isRightBehind(line, one, at))
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
        if (said != null && isBehindSaying(sentence, said, place, figure)) {
            return true;
        }
        return said != null
                && place.span().end() <= said.source().span().start()
                && !said.scope().contains(place.span())
                && mentions.get(sentence.index()).stream()
                        .anyMatch(one -> said.scope().contains(one.span()));
    }

    /** "…, the mayor said during a visit to Lodland": a place behind the words of saying with no mark between, what is said before them. */
    private boolean isBehindSaying(Sentence sentence, Speech said, PlaceMention place, Span figure) {
        int words = Math.max(said.cue().end(), said.source().whole().end());
        boolean behind = figure.end() <= said.cue().start() && place.span().start() >= words;
        Line line = speakers.lines().get(sentence.index());
        int from = line.indexAt(words);
        return behind && line.words().subList(from, place.from()).stream().noneMatch(Piece::isBreak);
    }

    /** Whether a seat of government stands close behind the figure: "40 guests at the White House". */
    private static boolean isRightBehind(Line line, PlaceMention seat, int figure) {
        return seat.from() > figure
                && seat.from() - figure <= SEAT
                && WordSets.PREPOSITIONS.contains(
                        line.at(seat.from() - 1).is("the")
                                ? line.at(seat.from() - 2).norm()
                                : line.at(seat.from() - 1).norm());
    }

    /** Distance in words, longer over the borders of clauses and over other figures; a place that opens the sentence counts as near. */
    private static int distance(Line line, PlaceMention place, int figure) {
        boolean after = place.from() > figure;
        boolean behind = after
                && (place.role() == PlaceMention.Role.HOLDER
                        || (place.role() == PlaceMention.Role.OWNER && place.from() - figure > OWNER));
        if (behind) {
            return FARTHEST;
        }
        int gap = after ? place.from() - figure : figure - place.to() + 2;
        if (!after && place.from() <= 2) {
            gap = Math.min(gap, FRONTED);
        }
        int from = after ? figure + 1 : place.to();
        int to = after ? place.from() : figure;
        for (int i = from; i < to; i++) {
            Piece word = line.at(i);
            gap += word.is("than") && i > figure + 1
                    ? FARTHEST
                    : word.is(";", "…") ? 15 : word.is("while", "but") ? 6 : word.isDigit() && after ? 2 : 0;
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
            boolean scene =
                    one.role() == Role.BESIDE && isScene(speakers.lines().get(before), one);
            if ((one.role() == Role.IN || scene) && !speakers.speaks(before, one.span(), sentence.span())) {
                found = one;
            }
        }
        return found;
    }
}
