package crosscheck.claim;

import static crosscheck.claim.Phrase.Kind.BREAK;
import static crosscheck.claim.Phrases.NONE;

import crosscheck.evidence.Evidence;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A figure with the verb its modality is read from: what every rule of modality gets.
 *
 * @param figure the figure
 * @param verb the verb of what is asserted of it
 */
record Clause(Figure figure, Verb verb) {

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

    private @Nullable String frame() {
        Predicates predicates = figure.vocabulary().predicates();
        Predicates.Sense sense = predicates.verb(base(), EventText.Role.OBJECT);
        Predicates.Sense subject = sense != null ? sense : predicates.verb(base(), EventText.Role.SUBJECT);
        Predicates.Sense found = subject != null ? subject : predicates.verb(base(), EventText.Role.MEASURE);
        return found == null ? null : found.frame();
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
