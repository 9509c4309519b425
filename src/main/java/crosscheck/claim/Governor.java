package crosscheck.claim;

import static crosscheck.claim.Phrase.Kind.ADJECTIVE;
import static crosscheck.claim.Phrase.Kind.COMMA;
import static crosscheck.claim.Phrase.Kind.NOUN;
import static crosscheck.claim.Phrase.Kind.PREPOSITION;
import static crosscheck.claim.Phrase.Kind.VERB;
import static crosscheck.claim.Phrases.NONE;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The verb that a noun phrase hangs on, found outward from it through prepositions, lists, commas and brackets: "showed" for the 7 of
 * "rates for men (7 percent) showed no change".
 *
 * @param verb the verb
 * @param adjective the adjective between a form of be and the preposition ("eligible" in "is eligible for 20"), {@link Phrases#NONE}
 * @param link the preposition that governs the noun phrase where the way began, {@link Phrases#NONE} when none does
 * @param path the noun phrases on the way, the one where it began first and the one beside the verb last
 */
record Governor(Verb verb, int adjective, int link, List<Integer> path) {

    private static final int LONGEST = 6;

    /** Prepositions of what goes on beside a happening: nothing leads outward from behind them. */
    private static final Set<String> CIRCUMSTANCES =
            Set.of("amid", "after", "before", "during", "since", "despite", "until", "because", "following");

    /** The governor of a noun phrase; null when the way outward ends at none. */
    static @Nullable Governor of(Syntax syntax, int noun) {
        List<Integer> path = new ArrayList<>();
        int link = NONE;
        int at = noun;
        while (at != NONE && path.size() < LONGEST) {
            int first = syntax.firstOfList(at);
            path.add(first);
            Verb direct = direct(syntax, first);
            if (direct != null) {
                return new Governor(direct, NONE, link, List.copyOf(path));
            }
            int before = syntax.before(first);
            if (syntax.is(before, PREPOSITION)) {
                link = path.size() == 1 ? before : link;
                int left = left(syntax, before);
                Governor found = beside(syntax, left, link, path);
                if (found != null) {
                    return found;
                }
                at = syntax.is(left, NOUN) && !CIRCUMSTANCES.contains(syntax.norm(before)) ? left : NONE;
            } else {
                at = explained(syntax, before);
            }
        }
        return null;
    }

    /** The noun phrase beside the verb. */
    int outermost() {
        return path.get(path.size() - 1);
    }

    /** Whether the noun phrase where the way began stands beside the verb. */
    boolean isNear() {
        return path.size() == 1;
    }

    /** Whether the noun phrase beside the verb is what the verb is said of. */
    boolean isSubject() {
        return verb.subject() == outermost() && verb.object() != outermost();
    }

    private static @Nullable Verb direct(Syntax syntax, int noun) {
        Verb governing = syntax.governing(noun);
        Verb direct = governing != null ? governing : syntax.saidOf(noun, false);
        return direct != null ? direct : syntax.giving(noun);
    }

    /** What a preposition hangs on: past a comma and past another preposition ("sharply, to 7", "out of 7"). */
    private static int left(Syntax syntax, int preposition) {
        int left = syntax.before(preposition);
        while (syntax.is(left, PREPOSITION, COMMA) && left > 0) {
            left = syntax.before(left);
        }
        return left;
    }

    private static @Nullable Governor beside(Syntax syntax, int left, int link, List<Integer> path) {
        Verb verb = syntax.verb(left);
        if (verb != null) {
            return new Governor(verb, NONE, link, List.copyOf(path));
        }
        Verb be = syntax.is(left, ADJECTIVE) ? syntax.verb(syntax.before(left)) : null;
        return be == null ? null : new Governor(be, left, link, List.copyOf(path));
    }

    /** The noun phrase that what stands in brackets or after a comma explains: "men (7 percent)"; {@link Phrases#NONE} when none. */
    private static int explained(Syntax syntax, int before) {
        boolean opens = syntax.is(before, COMMA) || syntax.norm(before).equals("(");
        int left = opens ? syntax.before(before) : NONE;
        return syntax.is(left, NOUN) && !syntax.is(left + 1, VERB) ? left : NONE;
    }
}
