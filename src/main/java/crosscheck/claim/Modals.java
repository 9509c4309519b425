package crosscheck.claim;

import static crosscheck.claim.Phrases.NONE;

import crosscheck.evidence.Evidence;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a modal says of a figure: "will send", "could cost", "said it would buy". */
final class Modals {

    private Modals() {}

    static @Nullable Evidence<Modality> read(Clause clause) {
        Syntax syntax = clause.syntax();
        Phrase phrase = syntax.phrase(clause.verb().phrase());
        for (int i = phrase.from(); i <= phrase.head(); i++) {
            Modality modality = modality(clause, syntax.word(i).norm());
            if (modality != null) {
                return Evidence.of(modality, syntax.word(i).span(), "modality.modal");
            }
        }
        return null;
    }

    private static @Nullable Modality modality(Clause clause, String modal) {
        boolean seen = modal.equals("could") && clause.is("perception", clause.base());
        if (clause.is("modal-possible", modal)) {
            return seen ? null : Modality.POSSIBLE;
        }
        if (clause.is("modal-planned", modal)) {
            return expected(clause) || clause.hasFrame("happening-frame") ? Modality.POSSIBLE : Modality.PLANNED;
        }
        if (clause.is("modal-conditional", modal)) {
            return isPlan(clause) ? Modality.PLANNED : Modality.CONDITIONAL;
        }
        return null;
    }

    private static boolean expected(Clause clause) {
        Verb outer = clause.outer();
        return outer != null && clause.is("expectation", clause.base(outer));
    }

    /** Whether "would" tells a plan: one announced ("said it would"), or one that the subject is ("the bill would"). */
    private static boolean isPlan(Clause clause) {
        if (clause.holds(Set.of("have")) || clause.hasFrame("harm-frame")) {
            return false;
        }
        Verb outer = clause.outer();
        boolean announced = outer != null && clause.is("announcing", clause.base(outer));
        int subject = clause.verb().subject();
        boolean proposal = subject != NONE
                && clause.is(
                        "proposal",
                        CountClasses.singular(clause.syntax().head(subject).norm()));
        return announced || proposal;
    }
}
