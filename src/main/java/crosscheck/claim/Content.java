package crosscheck.claim;

import static crosscheck.claim.Phrase.Kind.ADJECTIVE;
import static crosscheck.claim.Phrase.Kind.NOUN;
import static crosscheck.claim.Phrase.Kind.PREPOSITION;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the verb that carries the content of a predicate: "move" in "is set to move". */
final class Content {

    private static final Set<String> LIGHT = Set.of(
            "have",
            "be",
            "do",
            "see",
            "include",
            "report",
            "record",
            "suffer",
            "cause",
            "involve",
            "bring",
            "get",
            "become",
            "put",
            "mark",
            "give",
            "make",
            "total",
            "confirm",
            "register",
            "'s",
            "estimate",
            "announce",
            "know",
            "leave",
            "contain",
            "take",
            "cite",
            "list",
            "count",
            "experience",
            "show",
            "face",
            "hold");
    private static final Set<String> CONTROL = Set.of(
            "expect",
            "plan",
            "want",
            "set",
            "need",
            "ask",
            "order",
            "begin",
            "continue",
            "try",
            "seem",
            "appear",
            "refuse",
            "fail",
            "force",
            "believe",
            "think",
            "report",
            "use",
            "have",
            "hope",
            "intend",
            "aim",
            "be",
            "start",
            "agree",
            "vow",
            "promise",
            "pledge",
            "prepare",
            "decide",
            "allow",
            "require",
            "schedule",
            "project",
            "estimate",
            "say",
            "help",
            "manage",
            "threaten",
            "stand",
            "go",
            "seek",
            "offer",
            "move",
            "predict",
            "forecast",
            "likely",
            "urge",
            "tell",
            "invite",
            "tend",
            "attempt",
            "happen",
            "turn",
            "prove",
            "consider",
            "look",
            "propose",
            "head",
            "poise",
            "slate",
            "due",
            "get",
            "like",
            "wish");

    private static final Set<String> CAUSING = Set.of(
            "expect",
            "force",
            "ask",
            "order",
            "allow",
            "want",
            "help",
            "cause",
            "urge",
            "tell",
            "require",
            "forecast",
            "prompt",
            "lead",
            "enable",
            "get",
            "invite",
            "encourage",
            "compel",
            "permit",
            "predict",
            "project",
            "estimate",
            "oblige",
            "persuade",
            "direct",
            "instruct",
            "believe",
            "set");

    private Content() {}

    static boolean isLight(String base) {
        return LIGHT.contains(base);
    }

    /** The infinitive or participle after a verb of planning, expecting and the like, or the verb itself; null for a bare form of be. */
    static @Nullable Verb of(Figure figure, Verb verb) {
        Syntax syntax = figure.syntax();
        String base = base(figure, verb);
        if (CONTROL.contains(base)) {
            Verb infinitive = infinitiveAfter(syntax, verb);
            if (infinitive != null) {
                Verb deeper = of(figure, infinitive);
                return deeper == null ? infinitive : deeper;
            }
        }
        return base.equals("be") || base.equals("'s") ? participleAfter(syntax, verb) : verb;
    }

    /** "forced 2,000 people to flee", "left 500 homes smouldering": what a verb makes its object do. */
    static @Nullable Verb causedAfter(Figure figure, Verb verb, int object) {
        if (!CAUSING.contains(base(figure, verb))) {
            return null;
        }
        Syntax syntax = figure.syntax();
        Verb next = syntax.verb(syntax.after(object));
        boolean caused = next != null && next.form() == Verb.Form.INFINITIVE;
        return caused ? next : null;
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
            Verb found = noun == Syntax.NONE ? null : syntax.verb(syntax.after(noun));
            return found != null && found.form() == Verb.Form.PARTICIPLE ? found : null;
        }
        Verb found = syntax.verb(next);
        return found != null && found.form() != Verb.Form.FINITE && !syntax.is(next, NOUN) ? found : null;
    }

    static String base(Figure figure, Verb verb) {
        return figure.vocabulary().predicates().base(figure.syntax().head(verb.phrase()));
    }
}
