package crosscheck.claim;

import crosscheck.claim.PlaceMention.Role;
import crosscheck.evidence.Evidence;
import crosscheck.sentence.Prose;
import crosscheck.sentence.Sentence;
import crosscheck.text.Span;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where things happen in one article: reads the place each figure speaks of. */
final class Places {

    private final NamedPlaces named;
    private final NearestPlace nearest;
    private final PlaceReferents referents;
    private final WiderPlace wider;

    Places(Prose prose, Speakers speakers) {
        named = NamedPlaces.of(speakers);
        Topic topic = Topic.of(named, prose.article().title());
        nearest = new NearestPlace(named);
        referents = new PlaceReferents(named, topic);
        wider = new WiderPlace(named, topic);
    }

    /** The place a figure speaks of, null when the text does not say. */
    @Nullable Evidence<String> of(Sentence sentence, Span figure) {
        PlaceMention own = nearest.of(sentence, figure, Set.of(Role.IN, Role.TO, Role.AGAIN, Role.SEAT));
        PlaceMention holder = nearest.of(sentence, figure, Set.of(Role.OWNER, Role.HOLDER));
        Evidence<String> in =
                own == null || (holder != null && isBetween(own, holder, figure)) ? null : in(sentence, own);
        if (in != null) {
            return in;
        }
        Evidence<String> held = holder == null ? null : held(sentence, holder);
        if (held != null) {
            return held;
        }
        PlaceMention scene = nearest.scene(sentence, figure);
        if (scene != null) {
            return Evidence.of(
                    scene.place() == null ? scene.shown() : scene.place().name(), scene.span(), "place.beside");
        }
        Evidence<String> spoken = SpeakingPlace.of(named, sentence, figure);
        if (spoken != null) {
            return spoken;
        }
        Evidence<String> wide = wider.of(sentence, figure);
        PlaceMention bare = nearest.of(sentence, figure, Set.of(Role.BARE));
        return bare == null ? wide : bare(bare, wide);
    }

    /** Whether of two places before a figure the second is the nearer: "cases rose in Chile, and Peru has seen 40". */
    private static boolean isBetween(PlaceMention first, PlaceMention second, Span figure) {
        return second.role() == Role.HOLDER
                && first.span().end() <= second.span().start()
                && second.span().end() <= figure.start();
    }

    /** The place in or at which the figure is; what "the city" or "there" takes up again. */
    private @Nullable Evidence<String> in(Sentence sentence, PlaceMention mention) {
        if (mention.role() == Role.AGAIN) {
            Evidence<String> again = referents.of(sentence, mention);
            return again != null || mention.name().equals("there")
                    ? again
                    : Evidence.of(mention.name(), mention.span(), "place.preposition");
        }
        return Evidence.of(mention.shown(), mention.span(), "place.preposition");
    }

    /** The place that owns or has the figure; "the state's" is the state named before; null when that is unknown. */
    private @Nullable Evidence<String> held(Sentence sentence, PlaceMention holder) {
        boolean named = holder.place() != null || holder.role() != Role.OWNER || holder.to() - holder.from() > 1;
        return named ? Evidence.of(holder.shown(), holder.span(), "place.holder") : referents.of(sentence, holder);
    }

    /** A place without a name of its own, with the place around it where that is known. */
    private static Evidence<String> bare(PlaceMention bare, @Nullable Evidence<String> wide) {
        String name = wide == null ? bare.name() : bare.name() + ", " + wide.value();
        return Evidence.of(name, bare.span(), "place.bare");
    }
}
