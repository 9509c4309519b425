package crosscheck.claim;

import static crosscheck.claim.Phrases.NONE;

import crosscheck.claim.Event.Nature;
import crosscheck.claim.Predicates.Sense;
import crosscheck.evidence.Evidence;
import crosscheck.quantity.Kind;
import org.jspecify.annotations.Nullable;

/** The rules of {@link EventRules} for a figure that is the level of something, or how far it moved. */
final class LevelEvents {

    private LevelEvents() {}

    /** "the death toll topped 1,600", "brings the number of people out of work to 26 million": the event lies in what has the level. */
    static @Nullable Evidence<Event> level(Figure figure, int noun) {
        Level level = Level.of(figure, noun);
        if (level == null || level.change() || isBareChange(figure, noun, level) || isCost(figure, level)) {
            return null;
        }
        Verb relative = figure.syntax().saidOf(level.noun(), true);
        if (relative != null && (level.counts() || isFate(figure, level, relative))) {
            Role role = relative.passive() ? Role.OBJECT : Role.SUBJECT;
            Evidence<Event> said = EventText.ofVerb(figure, relative, role, "event.level-relative");
            Verb moved = level.verb();
            return moved == null ? mainBefore(figure, noun, said) : Retold.moved(figure, said, moved);
        }
        Sense sense = NounEvents.sense(figure, level.noun());
        return sense == null ? null : EventText.ofLevel(figure, level, sense);
    }

    /** "the number killed": people of whom only the fate is told. */
    private static boolean isFate(Figure figure, Level level, Verb relative) {
        Sense sense = relative.passive() ? VerbSenses.of(figure, relative, Role.OBJECT) : null;
        return sense != null
                && figure.vocabulary().predicates().takesLiving(sense.frame())
                && LevelWords.isNumber(figure.syntax().norm(level.noun()));
    }

    /** "a majority of the 92 percent who work prefer tea": the main verb says more than the relative one. */
    private static @Nullable Evidence<Event> mainBefore(Figure figure, int noun, Evidence<Event> relative) {
        Governor governor = Governor.of(figure.syntax(), noun);
        boolean main =
                governor != null && governor.isSubject() && relative.value().frame() == null;
        return main ? null : relative;
    }

    /** "the complaint cost $10,000": what something costs tells nothing of what it is. */
    private static boolean isCost(Figure figure, Level level) {
        return level.verb() != null && Content.base(figure, level.verb()).equals("cost");
    }

    /** "fell 30 percent": without a preposition the figure is the change. */
    private static boolean isBareChange(Figure figure, int noun, Level level) {
        Sense sense = level.verb() == null ? null : VerbSenses.of(figure, level.verb(), Role.MEASURE);
        return sense != null
                && sense.nature() == Nature.CHANGE
                && figure.syntax().preposition(noun) == NONE;
    }

    /** "is down by half", "up 3 percent on the year". */
    static @Nullable Evidence<Event> direction(Figure figure, int noun) {
        Syntax syntax = figure.syntax();
        int at = syntax.phrase(noun).from() - 1;
        at = at > 0 && syntax.word(at).norm().equals("by") ? at - 1 : at;
        int phrase = at < 0 || figure.is(Kind.COUNT, Kind.VAGUE, Kind.AGE) ? NONE : syntax.phraseAt(at);
        Verb verb = phrase == NONE ? null : syntax.verb(phrase);
        Verb particle = phrase == NONE || verb != null ? null : syntax.verb(phrase - 1);
        boolean stands = phrase != NONE
                && (verb == null || Content.base(figure, verb).equals("be"))
                && (particle == null || Content.base(figure, particle).equals("be"));
        Sense sense = stands
                ? figure.vocabulary().predicates().direction(syntax.word(at).norm())
                : null;
        return sense == null ? null : EventText.ofWord(figure, at, sense, "event.direction");
    }
}
