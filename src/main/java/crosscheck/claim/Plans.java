package crosscheck.claim;

import static crosscheck.claim.Phrase.Kind.COMMA;
import static crosscheck.claim.Phrase.Kind.NOUN;
import static crosscheck.claim.Phrase.Kind.PREPOSITION;
import static crosscheck.claim.Phrases.NONE;

import crosscheck.evidence.Evidence;
import crosscheck.sentence.Tag;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What verbs, adjectives and nouns of planning, asking and expecting say of a figure. */
final class Plans {

    private static final int LONGEST_ASIDE = 8;

    private Plans() {}

    /** "plans to hire", "is expected to reach", "a plan to send", "willing to send": what an infinitive hangs on, outward. */
    static @Nullable Evidence<Modality> infinitive(Clause clause) {
        return outward(clause, clause.verb());
    }

    /** "proposed extending it by three months": the figure belongs to the infinitive or participle that the verb leads to. */
    static @Nullable Evidence<Modality> complement(Clause clause) {
        Verb inner = clause.syntax().verbBefore(clause.figure().phrase());
        boolean between = inner != null
                && inner.phrase() > clause.verb().phrase()
                && (inner.form() == Verb.Form.INFINITIVE || inner.form() == Verb.Form.GERUND);
        return inner != null && between ? outward(clause, inner) : null;
    }

    private static @Nullable Evidence<Modality> outward(Clause clause, Verb from) {
        Syntax syntax = clause.syntax();
        Verb inner = from;
        while (inner.form() != Verb.Form.FINITE) {
            int governor = governor(syntax, inner);
            Verb outer = syntax.verb(governor);
            String base = outer == null ? CountClasses.singular(syntax.norm(governor)) : clause.base(outer);
            boolean to = inner.form() == Verb.Form.INFINITIVE;
            if (outer != null && outer.negated()) {
                return null;
            }
            if (to && isEnough(syntax, inner)) {
                return clause.at(inner.phrase(), Modality.POSSIBLE, "modality.enough");
            }
            Evidence<Modality> found =
                    to || outer != null ? governed(clause, governor, base, outer) : ofNoun(clause, governor);
            Evidence<Modality> ahead = found == null && to && outer == null ? ahead(clause, inner, governor) : found;
            if (ahead != null) {
                return ahead;
            }
            Verb next = outer != null ? outer : to ? syntax.verbBefore(inner.phrase()) : null;
            if (next == null || next.phrase() >= inner.phrase()) {
                return null;
            }
            Evidence<Modality> modal = Modals.read(new Clause(clause.figure(), next));
            if (modal != null) {
                return modal;
            }
            if (to && isAskedOf(clause, next)) {
                return clause.at(next.phrase(), Modality.PLANNED, "modality.asked-of");
            }
            inner = next;
        }
        return null;
    }

    /** "enough ore to make 30 bells": what something suffices for may be done. */
    private static boolean isEnough(Syntax syntax, Verb inner) {
        int from = syntax.phrase(inner.phrase()).from();
        boolean beside = from > 1
                && syntax.word(from - 1).norm().equals("enough")
                && !syntax.word(from - 2).is(Tag.ADJ, Tag.ADV);
        int before = syntax.before(inner.phrase());
        return beside || (syntax.is(before, NOUN) && syntax.opener(before).equals("enough"));
    }

    /** "urged the council in a speech on Monday to give $30 million": what somebody is asked to do. */
    private static boolean isAskedOf(Clause clause, Verb asking) {
        return asking.object() != NONE && !asking.negated() && clause.is("plan", clause.base(asking));
    }

    /** The phrase that an infinitive or a gerund hangs on, past an aside between commas: "proposed, among others, building". */
    private static int governor(Syntax syntax, Verb inner) {
        int governor = syntax.before(inner.phrase());
        if (!syntax.is(governor, COMMA)) {
            return governor;
        }
        for (int i = governor - 1; i > 0 && i > governor - LONGEST_ASIDE; i--) {
            if (syntax.is(i, COMMA)) {
                return syntax.verb(syntax.before(i)) != null ? syntax.before(i) : governor;
            }
        }
        return governor;
    }

    /** "a goal of building 70 schools", "calls for raising the fee": a noun or verb of planning leads to a gerund by its preposition. */
    private static @Nullable Evidence<Modality> ofNoun(Clause clause, int preposition) {
        Syntax syntax = clause.syntax();
        int left = syntax.is(preposition, PREPOSITION) ? syntax.before(preposition) : NONE;
        if (left == NONE || !Set.of("of", "for").contains(syntax.norm(preposition))) {
            return null;
        }
        Verb verb = syntax.verb(left);
        boolean asks = verb != null && clause.is("request-for", clause.base(verb));
        boolean plans = syntax.is(left, NOUN) && clause.is("plan-noun", CountClasses.singular(syntax.norm(left)));
        return asks || plans ? clause.at(left, Modality.PLANNED, "modality.plan-noun") : null;
    }

    private static @Nullable Evidence<Modality> governed(
            Clause clause, int governor, String base, @Nullable Verb outer) {
        if (clause.is("weighed", base)) {
            return clause.at(governor, Modality.POSSIBLE, "modality.weighed");
        }
        if (clause.is("expectation", base)) {
            return clause.holds(Set.of("have")) ? null : expected(clause, governor);
        }
        boolean going = base.equals("go") && clause.syntax().norm(governor).equals("going");
        if (outer != null && (going || clause.is("plan", base))) {
            return clause.at(governor, Modality.PLANNED, "modality.plan");
        }
        if (outer == null && clause.syntax().is(governor, NOUN)) {
            return noun(clause, governor, base);
        }
        return clause.is("set", base) ? clause.at(governor, Modality.PLANNED, "modality.set") : null;
    }

    private static Evidence<Modality> expected(Clause clause, int governor) {
        Modality modality = clause.hasFrame("happening-frame") ? Modality.POSSIBLE : Modality.PLANNED;
        return clause.at(governor, modality, "modality.expected");
    }

    private static @Nullable Evidence<Modality> noun(Clause clause, int governor, String base) {
        Verb weighing = clause.syntax().governing(governor);
        boolean open = weighing != null && clause.is("weighed", clause.base(weighing));
        boolean asked = weighing != null && clause.is("plan", clause.base(weighing));
        return clause.is("plan-noun", base) || asked
                ? clause.at(governor, open ? Modality.POSSIBLE : Modality.PLANNED, "modality.plan-noun")
                : null;
    }

    /** "Army to send 40 tanks", "40 tanks to be sent": an infinitive right after a noun says what is to come. */
    private static @Nullable Evidence<Modality> ahead(Clause clause, Verb inner, int governor) {
        Syntax syntax = clause.syntax();
        boolean be = new Clause(clause.figure(), inner).holds(Set.of("be")) && inner.passive();
        boolean headline = syntax.verbs().stream().noneMatch(v -> v.form() == Verb.Form.FINITE)
                && syntax.verbBefore(inner.phrase()) == null
                && syntax.before(governor) < 0;
        return syntax.is(governor, NOUN) && (be || headline)
                ? clause.at(inner.phrase(), Modality.PLANNED, "modality.to-come")
                : null;
    }

    /** "agreed to a 12-hour truce", "asked for $4 billion", "seeks 500 recruits". */
    static @Nullable Evidence<Modality> request(Clause clause) {
        Syntax syntax = clause.syntax();
        Verb verb = clause.verb();
        int noun = clause.noun();
        int preposition = syntax.preposition(noun);
        boolean prepositional = preposition != NONE && syntax.before(preposition) == verb.phrase();
        String base = clause.base();
        boolean governs = prepositional
                ? syntax.norm(preposition).equals(base.equals("agree") ? "to" : "for")
                : isObject(clause, noun) && !clause.is("request-for", base);
        boolean alone = !syntax.norm(verb.phrase() + 1).equals("that");
        return governs && alone && clause.is("request", base) && !verb.passive()
                ? clause.at(verb.phrase(), Modality.PLANNED, "modality.request")
                : null;
    }

    /** Whether a noun phrase is the verb's object or the amount of it: "propose a grant of $30 million". */
    private static boolean isObject(Clause clause, int noun) {
        Governor governor = clause.verb().object() == noun ? null : Governor.of(clause.syntax(), noun);
        boolean amount = governor != null
                && governor.verb().equals(clause.verb())
                && clause.verb().object() == governor.outermost()
                && governor.link() != NONE
                && clause.syntax().norm(governor.link()).equals("of");
        return clause.verb().object() == noun || amount;
    }

    /** "had forecast 1.5 million claims". */
    static @Nullable Evidence<Modality> forecast(Clause clause) {
        Verb governing = clause.syntax().governing(clause.noun());
        Verb found = governing != null ? governing : clause.verb();
        return clause.is("forecast", clause.base(found)) && found.form() != Verb.Form.PARTICIPLE && !found.negated()
                ? clause.at(found.phrase(), Modality.POSSIBLE, "modality.forecast")
                : null;
    }

    /** "is sending 5,200 troops", "said it was sending 5,200": a move under way is announced, not done. */
    static @Nullable Evidence<Modality> underway(Clause clause) {
        Verb verb = clause.verb();
        Verb outer = clause.outer();
        boolean told = outer != null && clause.is("announcing", clause.base(outer));
        boolean progressive = verb.form() == Verb.Form.FINITE
                && clause.syntax().head(verb.phrase()).endsWith("ing")
                && (clause.holds(Set.of("is", "are", "'s", "'re", "'m", "am"))
                        || (told && clause.holds(Set.of("was", "were"))));
        boolean move =
                clause.hasFrame("move-frame") && clause.figure().quantity().per() == null;
        return progressive && move ? clause.at(verb.phrase(), Modality.PLANNED, "modality.under-way") : null;
    }

    /** "plans for 300 homes", "announced tariffs on $60 billion", "waits for 300 to come": a noun or verb of planning leads to the figure. */
    static @Nullable Evidence<Modality> chain(Clause clause) {
        Syntax syntax = clause.syntax();
        int noun = clause.noun();
        int preposition = syntax.preposition(noun);
        int before = preposition == NONE ? NONE : syntax.before(preposition);
        if (preposition == NONE || before < 0) {
            return announced(clause, noun);
        }
        boolean led = syntax.is(before, NOUN) && syntax.is(preposition, PREPOSITION);
        String head = led ? CountClasses.singular(syntax.norm(before)) : "";
        if (led && clause.is("plan-noun", head) && syntax.norm(preposition).equals("for")) {
            return clause.at(before, Modality.PLANNED, "modality.plan-for");
        }
        return led ? announced(clause, before) : null;
    }

    /** "announced 500 job cuts", "threatens tariffs on $60 billion": the object of a verb that says what is to come. */
    private static @Nullable Evidence<Modality> announced(Clause clause, int object) {
        Verb verb = clause.syntax().governing(object);
        if (verb == null || verb.passive()) {
            return null;
        }
        String base = clause.base(verb);
        if (clause.is("threat", base)) {
            return clause.at(verb.phrase(), Modality.POSSIBLE, "modality.threat");
        }
        String head = CountClasses.singular(clause.syntax().head(object).norm());
        return clause.is("announcement", base) && clause.is("announced", head)
                ? clause.at(verb.phrase(), Modality.PLANNED, "modality.announced")
                : null;
    }
}
