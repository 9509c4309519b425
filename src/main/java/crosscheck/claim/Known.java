package crosscheck.claim;

import static crosscheck.claim.Phrases.NONE;

import crosscheck.evidence.Evidence;
import crosscheck.quantity.Kind;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A figure that the reader is taken to know: "the two sides will meet", "support for the 900 guards will end". */
final class Known {

    private static final Set<String> DEFINITE =
            Set.of("the", "these", "those", "'s", "its", "their", "his", "her", "our");

    private Known() {}

    /** Asserted, when the figure's phrase is definite and nothing that is counted is said to happen to it; else null. */
    static @Nullable Evidence<Modality> read(Clause clause) {
        int word = definite(clause);
        Evidence<Event> event = clause.figure().event();
        boolean framed = event != null
                && event.value().frame() != null
                && !clause.figure().is(Kind.AGE, Kind.DURATION);
        boolean rate = clause.figure().is(Kind.PERCENT) || isAhead(clause);
        int noun = clause.noun();
        boolean argument = clause.verb().subject() == noun || clause.verb().object() == noun;
        return word != NONE && !rate && !(framed && argument)
                ? Evidence.of(Modality.ASSERTED, clause.syntax().word(word).span(), "modality.known")
                : null;
    }

    /** "the next two years" are known by name only. */
    private static boolean isAhead(Clause clause) {
        int before = clause.figure().word() - 1;
        return before >= 0
                && Set.of("next", "coming", "following")
                        .contains(clause.syntax().word(before).norm());
    }

    /** Index of the word that makes a figure's phrase definite, before the figure; -1 when none does. */
    private static int definite(Clause clause) {
        Phrase own = clause.syntax().phrase(clause.figure().phrase());
        for (int i = own.from(); i < clause.figure().word(); i++) {
            String norm = clause.syntax().word(i).norm();
            if (DEFINITE.contains(norm) || norm.endsWith("'s") || norm.endsWith("’s")) {
                return i;
            }
        }
        return NONE;
    }
}
