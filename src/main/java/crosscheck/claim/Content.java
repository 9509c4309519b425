package crosscheck.claim;

import static crosscheck.claim.Phrase.Kind.ADJECTIVE;
import static crosscheck.claim.Phrase.Kind.NOUN;
import static crosscheck.claim.Phrase.Kind.PREPOSITION;

import crosscheck.claim.Event.Nature;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the verb that carries the content of a predicate: "move" in "is set to move". */
final class Content {

    private static final Set<String> RUNNING = Set.of("so far", "thus far", "to date");
    private static final Set<String> PERFECT = Set.of("has", "have", "'ve", "had");

    private Content() {}

    private static boolean has(Figure figure, Verb verb, String role) {
        return figure.vocabulary().predicates().hasRole(base(figure, verb), role);
    }

    /** Whether a verb says nothing of its object: have, see, suffer. */
    static boolean isLight(Figure figure, Verb verb) {
        return has(figure, verb, "light");
    }

    /** Whether a verb only says that a happening took place: conduct, stage. */
    static boolean isSupport(Figure figure, Verb verb) {
        return has(figure, verb, "support");
    }

    /** Whether a verb says that a happening became known: report, confirm. */
    static boolean isRecording(Figure figure, Verb verb) {
        return has(figure, verb, "recording");
    }

    /** Whether its object does what the infinitive after it says: force, allow. */
    static boolean isCausing(Figure figure, Verb verb) {
        return has(figure, verb, "causing");
    }

    /** Whether its object does what the participle after it says: see, leave. */
    static boolean isShowing(Figure figure, Verb verb) {
        return has(figure, verb, "showing");
    }

    /** The infinitive or participle after a verb of planning, expecting and the like, or the verb itself; null for a bare form of be. */
    static @Nullable Verb of(Figure figure, Verb verb) {
        Syntax syntax = figure.syntax();
        String base = base(figure, verb);
        boolean reported = verb.passive() && figure.vocabulary().predicates().isReporting(syntax.head(verb.phrase()));
        if (reported || has(figure, verb, "control")) {
            Verb infinitive = infinitiveAfter(syntax, verb);
            if (infinitive != null) {
                Verb deeper = of(figure, infinitive);
                return deeper == null ? infinitive : deeper;
            }
        }
        return base.equals("be") || base.equals("'s") ? participleAfter(syntax, verb) : verb;
    }

    /** A flow told in a perfect tense or "so far" runs since a beginning: "has killed 828". */
    static Nature sinceThen(Figure figure, Verb verb, Nature nature) {
        Syntax syntax = figure.syntax();
        Phrase phrase = syntax.phrase(verb.phrase());
        if (nature != Nature.FLOW) {
            return nature;
        }
        boolean perfect = syntax.words().subList(phrase.from(), phrase.head()).stream()
                .anyMatch(word -> PERFECT.contains(word.norm()));
        boolean running = false;
        for (int i = 1; i < syntax.words().size(); i++) {
            running |= RUNNING.contains(
                    syntax.word(i - 1).norm() + ' ' + syntax.word(i).norm());
        }
        return perfect || running ? Nature.CUMULATIVE : nature;
    }

    private static @Nullable Verb infinitiveAfter(Syntax syntax, Verb verb) {
        int next = syntax.after(verb.phrase());
        while (syntax.is(next, ADJECTIVE)) {
            next = syntax.after(next);
        }
        Verb found = syntax.verb(next);
        return found != null && found.form() == Verb.Form.INFINITIVE ? found : null;
    }

    /** "are among the eight detained": the participle that a form of be leads to. */
    private static @Nullable Verb participleAfter(Syntax syntax, Verb verb) {
        int next = syntax.after(verb.phrase());
        if (syntax.is(next, PREPOSITION) && syntax.norm(next).equals("among")) {
            int noun = syntax.objectOf(next);
            boolean some = noun != Syntax.NONE
                    && (syntax.quantityIn(noun) != Syntax.NONE
                            || syntax.norm(noun).equals("those"));
            Verb found = !some ? null : syntax.verb(syntax.after(noun));
            return found != null && found.form() == Verb.Form.PARTICIPLE ? found : null;
        }
        Verb found = syntax.verb(next);
        return found != null && found.form() != Verb.Form.FINITE && !syntax.is(next, NOUN) ? found : null;
    }

    static String base(Figure figure, Verb verb) {
        return figure.vocabulary().predicates().base(figure.syntax().head(verb.phrase()));
    }
}
