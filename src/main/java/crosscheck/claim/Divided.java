package crosscheck.claim;

import static crosscheck.claim.Phrase.Kind.COMMA;
import static crosscheck.claim.Phrase.Kind.NOUN;

import crosscheck.evidence.Evidence;
import crosscheck.quantity.Kind;
import org.jspecify.annotations.Nullable;

/** Finds of whom a share is that a clause opened by "with" says of the subject before it: "voters were split, with 45 percent in favor". */
final class Divided {

    private Divided() {}

    /** The people that a bare percentage is a part of, null when the sentence has no such subject. */
    static @Nullable Evidence<Counted> of(Figure figure) {
        Syntax syntax = figure.syntax();
        int with = syntax.preposition(figure.phrase());
        boolean opened = figure.is(Kind.PERCENT)
                && !figure.hasNoun()
                && with > 1
                && syntax.norm(with).equals("with")
                && syntax.is(with - 1, COMMA);
        Verb verb = opened ? syntax.verbBefore(with) : null;
        int subject = verb == null ? Syntax.NONE : verb.subject();
        if (subject == Syntax.NONE || !syntax.is(subject, NOUN) || syntax.quantityIn(subject) != Syntax.NONE) {
            return null;
        }
        Phrase phrase = syntax.phrase(subject);
        CountClasses classes = figure.vocabulary().classes();
        Counted counted = Nouns.of(syntax, classes, phrase.from(), phrase.to());
        return counted != null && isMany(syntax, subject, counted, classes)
                ? Evidence.inherited(counted, syntax.span(subject), "counted.divided")
                : null;
    }

    private static boolean isMany(Syntax syntax, int subject, Counted counted, CountClasses classes) {
        return syntax.norm(subject).endsWith("s")
                && (classes.isLiving(counted.countClass())
                        || SpeakerNouns.kind(counted.head()) == SpeakerNouns.Kind.PEOPLE);
    }
}
