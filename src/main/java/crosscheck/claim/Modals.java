package crosscheck.claim;

import static crosscheck.claim.Phrase.Kind.ADJECTIVE;
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
        if (clause.is("modal-possible", modal)) {
            return modal.equals("could") && isSeen(clause) ? null : Modality.POSSIBLE;
        }
        if (clause.is("modal-planned", modal)) {
            return expected(clause) || clause.hasFrame("happening-frame") ? Modality.POSSIBLE : Modality.PLANNED;
        }
        if (clause.is("modal-conditional", modal)) {
            return expected(clause) ? Modality.POSSIBLE : isPlan(clause) ? Modality.PLANNED : Modality.CONDITIONAL;
        }
        return null;
    }

    /** "gunfire could be heard near two bridges": it was; but "the town could see 30 deaths". */
    private static boolean isSeen(Clause clause) {
        Evidence<Event> event = clause.figure().event();
        boolean framed = event != null && event.value().frame() != null;
        return clause.is("perception", clause.base()) && (clause.verb().passive() || !framed);
    }

    private static boolean expected(Clause clause) {
        Verb outer = clause.outer();
        return outer != null && clause.is("expectation", clause.base(outer));
    }

    /** Whether "would" tells a plan: one announced or proposed, or one whose sentence states no condition and tells no mere consequence. */
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
        boolean follows = happens(clause) || (clause.is("consequence", clause.base()) && !enables(clause));
        return announced || proposal || (!follows && !isConditioned(clause));
    }

    /** Whether it happens rather than being decided; "extend a deadline by 13 weeks" is decided. */
    private static boolean happens(Clause clause) {
        boolean object = clause.verb().object() != NONE && clause.verb().object() != clause.noun();
        return clause.hasFrame("happening-frame") && !(object && "lasted".equals(clause.frame()));
    }

    /** "would be able to defer", "would be eligible for": what somebody is put in a position to do or get. */
    private static boolean enables(Clause clause) {
        Syntax syntax = clause.syntax();
        int after = syntax.after(clause.verb().phrase());
        Verb next = syntax.verb(syntax.after(after));
        boolean to = next != null && next.form() == Verb.Form.INFINITIVE;
        boolean forThing = syntax.norm(syntax.after(after)).equals("for");
        return syntax.is(after, ADJECTIVE) && (to || forThing);
    }

    private static boolean isConditioned(Clause clause) {
        return clause.syntax().words().stream()
                .anyMatch(word ->
                        clause.is("condition", word.norm()) && !word.norm().equals("should"));
    }
}
