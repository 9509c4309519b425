package crosscheck.claim;

import crosscheck.evidence.Evidence;
import org.jspecify.annotations.Nullable;

/** Reads whose the counted thing is: a nation among its words, a possessor, or the one who does it. */
final class ActorRules {

    private ActorRules() {}

    static @Nullable Evidence<String> read(Figure figure) {
        Syntax syntax = figure.syntax();
        int noun = syntax.firstOfList(figure.phrase());
        Evidence<String> own = nation(figure, figure.phrase(), "actor.modifier");
        if (own != null) {
            return own;
        }
        int of = figure.phrase() + 1;
        if (syntax.norm(of).equals("of") && syntax.objectOf(of) != Syntax.NONE) {
            Evidence<String> whole = nation(figure, syntax.objectOf(of), "actor.modifier");
            if (whole != null) {
                return whole;
            }
        }
        Verb verb = syntax.governing(noun);
        int subject = verb == null || verb.passive() ? Syntax.NONE : verb.subject();
        return subject == Syntax.NONE ? null : nation(figure, subject, "actor.subject");
    }

    private static @Nullable Evidence<String> nation(Figure figure, int phrase, String rule) {
        Syntax syntax = figure.syntax();
        Phrase own = syntax.phrase(phrase);
        for (int i = own.from(); i < own.to(); i++) {
            for (int length = Math.min(3, own.to() - i); length > 0; length--) {
                String nation = figure.vocabulary().nations().of(syntax.text(i, i + length));
                if (nation != null) {
                    return Evidence.of(nation, syntax.span(i, i + length), rule);
                }
            }
        }
        return null;
    }
}
