package crosscheck.claim;

import crosscheck.evidence.Evidence;
import crosscheck.lexicon.Table;
import crosscheck.quantity.Kind;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is counted and is nowhere in particular: the place that an article is about says nothing of it. */
final class Unplaced {

    private static final Table TABLE = Table.load("unplaced");
    private static final Set<String> CLASSES = TABLE.surfaces("count-class");
    private static final Set<String> NOUNS = TABLE.surfaces("noun");

    /** Words right behind a length of time that make it a moment: ago, later. */
    private static final Set<String> MOMENTS = TABLE.surfaces("moment");

    /** Verbs of which a length of time tells how long somebody does or bears it: sentence, teach. */
    private static final Set<String> TERMS = TABLE.surfaces("term");

    /** What lasts for somebody, wherever they are: flight, career. */
    private static final Set<String> SPANS = TABLE.surfaces("span");

    private static final Set<Kind> KINDS = EnumSet.of(Kind.INDEX, Kind.MEASURE, Kind.SCORE);

    /** Rules that read whose the counted are from their own words. */
    private static final Set<String> OWN_NATION = Set.of("actor.modifier", "actor.home", "actor.body");

    /** Rules that take a place over from the article as a whole. */
    private static final Set<String> OF_ARTICLE = Set.of("place.topic", "place.around", "place.nation");

    private Unplaced() {}

    /** A place as it was read; null when it stands elsewhere and a claim cannot take it over. */
    static @Nullable Evidence<String> keep(@Nullable Evidence<String> place, Draft draft) {
        if (place == null || !place.inherited()) {
            return place;
        }
        boolean topic = OF_ARTICLE.contains(place.rule());
        boolean dropped =
                draft.figure().is(Kind.AGE) || (topic && (isNowhere(draft) || isForeign(draft, place.value())));
        return dropped ? null : place;
    }

    private static boolean isNowhere(Draft draft) {
        Figure figure = draft.figure();
        Evidence<Event> event = draft.event();
        boolean framed = event != null && event.value().frame() != null;
        boolean known =
                draft.modality().rule().equals("modality.known") && figure.is(Kind.COUNT, Kind.VAGUE) && !framed;
        return KINDS.contains(figure.quantity().kind()) || known || isTerm(draft) || isAbstract(draft.counted());
    }

    /** Whether a length of time says when, or how long one of the people told of does something. */
    private static boolean isTerm(Draft draft) {
        Figure figure = draft.figure();
        if (!figure.is(Kind.DURATION)) {
            return false;
        }
        Evidence<Event> event = draft.event();
        Evidence<Counted> counted = draft.counted();
        int next = figure.end();
        return (next < figure.syntax().words().size()
                        && MOMENTS.contains(figure.syntax().word(next).norm()))
                || (event != null && TERMS.contains(event.value().lemma()))
                || (counted != null && SPANS.contains(counted.value().head()));
    }

    private static boolean isAbstract(@Nullable Evidence<Counted> counted) {
        if (counted == null) {
            return false;
        }
        String type = counted.value().countClass();
        return NOUNS.contains(counted.value().head()) || (type != null && CLASSES.contains(type));
    }

    /** Whether the counted are of a nation that is not where the article plays: Israeli soldiers in one about Gaza. */
    private static boolean isForeign(Draft draft, String topic) {
        Evidence<String> actor = draft.actor();
        Gazetteer.Place scene = Gazetteer.named(topic);
        Gazetteer.Place nation =
                actor == null || !OWN_NATION.contains(actor.rule()) ? null : Gazetteer.named(actor.value());
        return scene != null && nation != null && !Gazetteer.within(scene, nation) && !Gazetteer.within(nation, scene);
    }
}
