package crosscheck.claim;

import static crosscheck.claim.Phrase.Kind.BREAK;
import static crosscheck.claim.Phrase.Kind.COMMA;
import static crosscheck.claim.Phrase.Kind.CONJUNCTION;
import static crosscheck.claim.Phrase.Kind.MARK;
import static crosscheck.claim.Phrase.Kind.VERB;
import static crosscheck.claim.Phrases.NONE;

import crosscheck.evidence.Evidence;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A figure with the verb its modality is read from: what every rule of modality gets.
 *
 * @param figure the figure
 * @param verb the verb of what is asserted of it
 */
record Clause(Figure figure, Verb verb) {

    private static final List<Role> ROLES = List.of(Role.OBJECT, Role.SUBJECT, Role.MEASURE);

    Syntax syntax() {
        return figure.syntax();
    }

    /** The figure's noun phrase, the first when it stands in a list. */
    int noun() {
        return syntax().firstOfList(figure.phrase());
    }

    String base() {
        return Content.base(figure, verb);
    }

    String base(Verb other) {
        return Content.base(figure, other);
    }

    /** Whether a word of {@code modality.tsv} is of a sort. */
    boolean is(String sort, String word) {
        return figure.vocabulary().modality().is(sort, word);
    }

    /** The verb outside this clause: the nearest to the left that is not part of it; null when none stands there. */
    @Nullable Verb outer() {
        int from = verb.subject() != NONE && verb.subject() < verb.phrase() ? verb.subject() : verb.phrase();
        for (int i = from - 1; i >= 0 && !syntax().is(i, BREAK); i--) {
            Verb left = syntax().verb(i);
            if (left != null && (!left.relative() || leads(i, from))) {
                return left;
            }
        }
        return null;
    }

    /** Whether nothing but "that" stands between a verb and the clause: "a model estimating that the rain will …". */
    private boolean leads(int outer, int from) {
        int next = syntax().after(outer);
        return next == from || (syntax().is(next, MARK) && syntax().after(next) == from);
    }

    /**
     * The verb whose auxiliaries this one shares: "would cut the fee and provide $30", "would help replace 30 buses"; null when it has its
     * own or none to share.
     */
    @Nullable Verb lead() {
        Phrase own = syntax().phrase(verb.phrase());
        boolean plain = own.from() == own.head() && syntax().norm(verb.phrase()).equals(base());
        int before = syntax().before(verb.phrase());
        boolean joined = syntax().is(before, CONJUNCTION) || syntax().is(before, COMMA);
        if (!plain || verb.form() != Verb.Form.FINITE || !(joined || syntax().is(before, VERB))) {
            return null;
        }
        for (int i = verb.phrase() - 1; i >= 0 && !syntax().is(i, BREAK); i--) {
            Verb left = syntax().verb(i);
            if (left != null && !left.relative()) {
                return left;
            }
        }
        return null;
    }

    /** Whether the event is one of a sort of frames, such as those that happen rather than being decided. */
    boolean hasFrame(String sort) {
        String frame = frame();
        return frame != null && is(sort, frame);
    }

    /** The frame of its verb, null when it is in none. */
    @Nullable String frame() {
        Predicates predicates = figure.vocabulary().predicates();
        Situation situation = Situation.of(figure, verb);
        for (Role role : ROLES) {
            Predicates.Sense sense = predicates.verb(base(), role, situation);
            if (sense != null) {
                return sense.frame();
            }
        }
        return null;
    }

    /** Whether the verb group holds one of these words. */
    boolean holds(Set<String> norms) {
        Phrase phrase = syntax().phrase(verb.phrase());
        for (int i = phrase.from(); i < phrase.to(); i++) {
            if (norms.contains(syntax().word(i).norm())) {
                return true;
            }
        }
        return false;
    }

    /** A modality read from the words of a phrase. */
    Evidence<Modality> at(int phrase, Modality modality, String rule) {
        return Evidence.of(modality, syntax().span(phrase), rule);
    }
}
