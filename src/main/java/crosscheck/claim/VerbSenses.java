package crosscheck.claim;

import static crosscheck.claim.Phrases.NONE;

import crosscheck.claim.Event.Nature;
import crosscheck.claim.Predicates.Sense;
import crosscheck.quantity.Kind;
import org.jspecify.annotations.Nullable;

/** Finds what a verb says in its sentence: alone, with its particle, with its object. */
final class VerbSenses {

    /** What befell people whom somebody lost. */
    private static final String LOSS = "killed";

    private VerbSenses() {}

    /** The sense of a verb in a role, with its particle or its object first; of a bare participle in the only role it has. */
    static @Nullable Sense of(Figure figure, Verb verb, Role role) {
        Predicates predicates = figure.vocabulary().predicates();
        String base = Content.base(figure, verb);
        Sense idiom = idiom(figure, verb, role);
        if (idiom != null) {
            return idiom.orNull();
        }
        Sense did =
                role == Role.OBJECT && verb.form() == Verb.Form.PARTICIPLE ? idiom(figure, verb, Role.SUBJECT) : null;
        if (did != null) {
            return did.orNull();
        }
        CountClasses classes = figure.vocabulary().classes();
        if (role == Role.OBJECT && predicates.hasRole(base, "losing") && classes.isMourned(classes.of(figure.noun()))) {
            return predicates.plain(LOSS, Nature.FLOW);
        }
        Situation situation = Situation.of(figure, verb);
        Sense own = predicates.verb(base, role, situation);
        boolean bare = own == null && role == Role.OBJECT && verb.form() == Verb.Form.PARTICIPLE;
        Sense sense = bare ? predicates.verb(base, Role.SUBJECT, situation) : own;
        if (sense != null && predicates.takesMoney(sense.frame()) && !figure.isMoney()) {
            return null;
        }
        return sense != null && predicates.takesLiving(sense.frame()) && !mayLive(figure, verb) ? null : sense;
    }

    /** What a verb and the words after it or its object say together: "shot down", "took into custody", "lost power", "claimed 31 lives"; null when they are not listed. */
    static @Nullable Sense idiom(Figure figure, Verb verb, Role role) {
        Syntax syntax = figure.syntax();
        Predicates predicates = figure.vocabulary().predicates();
        String base = Content.base(figure, verb);
        Situation situation = Situation.of(figure, verb);
        Sense words = predicates.idiom(
                base, syntax.words(), syntax.phrase(verb.phrase()).head() + 1, role, situation);
        if (words != null) {
            return words;
        }
        if (verb.object() == NONE) {
            return null;
        }
        Sense object = predicates.verb(base + " " + CountClasses.singular(syntax.norm(verb.object())), role, situation);
        int after = syntax.phrase(figure.past(verb.object())).to();
        return object != null ? object : predicates.idiom(base, syntax.words(), after, role, situation);
    }

    /** Whether the figure may count people or animals: no sum, measure or time that was spent, and under a verb like hold a noun for people. */
    private static boolean mayLive(Figure figure, Verb verb) {
        boolean spent = figure.is(Kind.DURATION) && !verb.passive() && verb.object() == figure.phrase();
        if (spent || figure.is(Kind.MONEY, Kind.MEASURE, Kind.AGE, Kind.SCORE, Kind.INDEX)) {
            return false;
        }
        String noun = figure.noun();
        boolean doubtful = !noun.isEmpty()
                && !figure.is(Kind.DURATION)
                && figure.vocabulary().predicates().hasRole(Content.base(figure, verb), "people");
        CountClasses classes = figure.vocabulary().classes();
        return !doubtful || classes.isLiving(classes.of(noun));
    }
}
