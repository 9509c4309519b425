package crosscheck.claim;

import crosscheck.claim.PlaceMention.Role;
import crosscheck.sentence.Sentence;
import crosscheck.text.Span;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the place of a figure's own sentence that stands nearest to it. */
final class NearestPlace {

    /** How far, in words, a place that opens its sentence counts as standing from every figure of it. */
    private static final int FRONTED = 4;

    private static final int FARTHEST = 40;

    /** Within how many words behind a figure its owner stands: "900 of Florida's schools". */
    private static final int OWNER = 4;

    /** How many words may stand between a figure and what happens in a place before it ("40 Florida schools"), and behind it. */
    private static final int SCENE_BEHIND = 3;

    private static final int SCENE_BEFORE = 8;

    /** How much farther a place is beyond the "and" that stands right before a figure. */
    private static final int ANOTHER = 3;

    /** Within how many words behind a figure a seat of government is its place. */
    private static final int SEAT = 6;

    private final NamedPlaces named;

    NearestPlace(NamedPlaces named) {
        this.named = named;
    }

    /** The nearest place that stands in one of these roles, null when none does. */
    @Nullable PlaceMention of(Sentence sentence, Span figure, Set<Role> roles) {
        Line line = named.line(sentence);
        int at = line.indexAt(figure.start());
        PlaceMention best = null;
        int least = FARTHEST;
        for (PlaceMention one : named.in(sentence)) {
            if (roles.contains(one.role()) && mayHold(sentence, one, figure)) {
                int distance = distance(line, one, at);
                if (distance < least) {
                    best = one;
                    least = distance;
                }
            }
        }
        return best;
    }

    private boolean mayHold(Sentence sentence, PlaceMention one, Span figure) {
        Line line = named.line(sentence);
        return !one.span().overlaps(figure)
                && !isSceneOfSaying(sentence, one, figure)
                && !(one.role() == Role.SEAT && !isRightBehind(line, one, line.indexAt(figure.start())))
                && !named.isSpeakers(sentence, one, figure);
    }

    /** The nearest place that stands before what happens or is there, null when none does. */
    @Nullable PlaceMention scene(Sentence sentence, Span figure) {
        int at = named.line(sentence).indexAt(figure.start());
        PlaceMention scene = of(sentence, figure, Set.of(Role.BESIDE, Role.ADJECTIVE, Role.OTHER));
        if (scene == null || scene.place() == null || !named.isScene(sentence.index(), scene)) {
            return null;
        }
        int gap = scene.from() > at ? scene.from() - at - SCENE_BEHIND : at - scene.to() - SCENE_BEFORE;
        return gap <= 0 ? scene : null;
    }

    /** Whether a place before the speaker is where it was said: "In Geneva the minister said that Chile has 300 tanks". */
    private boolean isSceneOfSaying(Sentence sentence, PlaceMention place, Span figure) {
        Speech said = named.speakers().speech(sentence, figure);
        if (said == null) {
            return false;
        }
        return isBehindSaying(sentence, said, place, figure)
                || (place.span().end() <= said.source().span().start()
                        && !said.scope().contains(place.span())
                        && named.in(sentence).stream()
                                .anyMatch(one -> said.scope().contains(one.span())));
    }

    /** "…, the mayor said during a visit to Lodland": a place behind the words of saying with no mark between, what is said before them. */
    private boolean isBehindSaying(Sentence sentence, Speech said, PlaceMention place, Span figure) {
        int words = Math.max(said.cue().end(), said.source().whole().end());
        boolean behind = figure.end() <= said.cue().start() && place.span().start() >= words;
        Line line = named.line(sentence);
        return behind
                && line.words().subList(line.indexAt(words), place.from()).stream()
                        .noneMatch(Piece::isBreak);
    }

    /** Whether a seat of government stands close behind the figure: "40 guests at the White House". */
    private static boolean isRightBehind(Line line, PlaceMention seat, int figure) {
        return seat.from() > figure && seat.from() - figure <= SEAT && isLed(line, seat);
    }

    /** Whether a word opens another clause: "while", "but", "came as the agency". */
    private static boolean isBorder(Line line, int at) {
        return line.at(at).is("while", "but")
                || (line.at(at).is("as")
                        && (line.at(at + 1).is("the")
                                || WordSets.PRONOUNS.contains(line.at(at + 1).norm())));
    }

    /** Whether a place behind a figure belongs to another: "by 3 percent and China's by 8". */
    private static boolean isApart(Line line, int figure, PlaceMention place) {
        return line.words().subList(figure, place.from()).stream().anyMatch(word -> word.is("and", "or", ",", ";"));
    }

    /** Whether another figure stands between a semicolon and a place behind it: "had 40 dead; the rescuers had 66 in the north". */
    private static boolean isOfNext(Line line, int figure, PlaceMention place) {
        boolean next = false;
        for (int i = figure + 1; i < place.from(); i++) {
            next |= line.at(i).is(";");
            if (next && line.at(i).isDigit()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a preposition leads to a place. */
    private static boolean isLed(Line line, PlaceMention place) {
        int before = line.at(place.from() - 1).is("the") ? place.from() - 2 : place.from() - 1;
        return WordSets.PREPOSITIONS.contains(line.at(before).norm());
    }

    /**
     * Distance in words, longer over the borders of clauses and over other figures; a place that opens the sentence counts as near, one behind
     * a semicolon and another figure belongs to that.
     */
    private static int distance(Line line, PlaceMention place, int figure) {
        boolean after = place.from() > figure;
        boolean behind = after
                && (isOfNext(line, figure, place)
                        || place.role() == Role.HOLDER
                        || (place.role() == Role.OWNER
                                && (place.from() - figure > OWNER || isApart(line, figure, place))));
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
                    : word.is(";", "…") ? 15 : isBorder(line, i) ? 6 : word.isDigit() && after ? 2 : 0;
        }
        gap += !after && line.at(figure - 1).is("and") ? ANOTHER : 0;
        return gap + (place.role() == Role.TO ? 3 : 0);
    }
}
