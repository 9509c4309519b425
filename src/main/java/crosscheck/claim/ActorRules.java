package crosscheck.claim;

import crosscheck.evidence.Evidence;
import crosscheck.quantity.Kind;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads whose the counted thing is: a nation among its words, a possessor, or the one who does it. */
final class ActorRules {

    /** Count classes whose nouns stand for a body of people. */
    private static final Set<String> BODIES = Set.of("groups", "military-personnel");

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
        Evidence<String> home = figure.is(Kind.COUNT, Kind.VAGUE) ? home(figure) : null;
        if (home != null) {
            return home;
        }
        Verb verb = syntax.governing(noun);
        int subject = verb == null || verb.passive() ? Syntax.NONE : verb.subject();
        return subject == Syntax.NONE ? null : nation(figure, subject, "actor.subject");
    }

    /** A nation that the counted come from ("soldiers from Chile"), or whose body they make up ("a Chilean force of 300 soldiers"). */
    private static @Nullable Evidence<String> home(Figure figure) {
        Syntax syntax = figure.syntax();
        int after = figure.phrase() + 1;
        Verb verb = syntax.governing(figure.phrase());
        boolean away = verb != null
                && CountingWords.PARTING.contains(
                        figure.vocabulary().predicates().base(syntax.head(verb.phrase())));
        if (syntax.norm(after).equals("from") && syntax.objectOf(after) != Syntax.NONE && !away) {
            return nation(figure, syntax.objectOf(after), "actor.home");
        }
        int body = syntax.norm(figure.phrase() - 1).equals("of") ? figure.phrase() - 2 : Syntax.NONE;
        String bodyClass = !syntax.is(body, Phrase.Kind.NOUN)
                ? null
                : figure.vocabulary().classes().of(syntax.head(body).norm());
        return bodyClass == null || !BODIES.contains(bodyClass) ? null : nation(figure, body, "actor.body");
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
