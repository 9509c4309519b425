package crosscheck.claim;

import static crosscheck.claim.Phrase.Kind.ADJECTIVE;
import static crosscheck.claim.Phrase.Kind.COMMA;
import static crosscheck.claim.Phrase.Kind.MARK;
import static crosscheck.claim.Phrase.Kind.NOUN;
import static crosscheck.claim.Phrase.Kind.PREPOSITION;
import static crosscheck.claim.Phrases.NONE;

import crosscheck.evidence.Evidence;
import crosscheck.quantity.Kind;
import crosscheck.sentence.Tag;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rules of {@link EventRules} that find the event in a verb. */
final class VerbEvents {

    /** Relative words that can be the object of their clause. */
    private static final Set<String> OBJECTS = Set.of("that", "which", "who", "whom");

    private VerbEvents() {}

    /** "eight suspects arrested", "dozens wounded in the blast". */
    static @Nullable Evidence<Event> participle(Figure figure, int noun) {
        Syntax syntax = figure.syntax();
        int governor = syntax.before(noun);
        Verb far = syntax.is(governor, PREPOSITION) && syntax.norm(governor).equals("with")
                ? syntax.verb(syntax.afterAside(figure.past(noun)))
                : null;
        if (far != null && far.form() == Verb.Form.PARTICIPLE && !syntax.is(far.phrase() + 1, NOUN)) {
            return EventText.ofVerb(figure, far, Role.OBJECT, "event.participle");
        }
        Verb verb = figure.syntax().verb(figure.syntax().after(figure.past(noun)));
        return verb != null && verb.form() == Verb.Form.PARTICIPLE && !verb.relative() && verb.subject() == noun
                ? EventText.ofVerb(figure, verb, Role.OBJECT, "event.participle")
                : null;
    }

    /** "20 people were killed", "five died", "54 percent say". */
    static @Nullable Evidence<Event> subject(Figure figure, int noun) {
        Verb governing = figure.syntax().governing(noun);
        Verb verb = governing == null || isSpeech(figure, governing)
                ? figure.syntax().saidOf(noun, false)
                : null;
        Verb content = verb == null ? null : Content.of(figure, verb);
        if (content == null || Content.base(figure, content).equals("be")) {
            return copula(figure, content == null ? verb : content);
        }
        if (Content.base(figure, content).equals("do") && content.object() == NONE) {
            return null;
        }
        Evidence<Event> said = answer(figure, content, said(figure, content, "event.subject"));
        if (said.value().frame() == null) {
            int head = figure.syntax().phrase(content.phrase()).head();
            Evidence<Event> state = content.passive() ? stateOf(figure, content, head) : null;
            boolean becomes = figure.vocabulary().predicates().hasRole(Content.base(figure, content), "becoming")
                    && !figure.syntax().is(figure.syntax().after(content.phrase()), PREPOSITION);
            Evidence<Event> become = becomes ? copula(figure, content) : null;
            if (state != null || become != null) {
                return state != null ? state : become;
            }
        }
        Evidence<Event> relative = said.value().frame() == null ? clause(figure, noun) : null;
        return relative != null && relative.value().frame() != null
                ? Retold.withMain(relative, said.value().text())
                : said;
    }

    /** What a relative clause says of the noun, or one whose object it is. */
    private static @Nullable Evidence<Event> clause(Figure figure, int noun) {
        Evidence<Event> relative = relative(figure, noun);
        return relative != null ? relative : contact(figure, noun);
    }

    /** "52 percent said they would vote for her": what people say of themselves, told beside their saying it. */
    private static Evidence<Event> answer(Figure figure, Verb saying, Evidence<Event> said) {
        Syntax syntax = figure.syntax();
        int they = syntax.after(saying.phrase());
        they = syntax.norm(they).equals("that") ? syntax.after(they) : they;
        Verb own = isSpeech(figure, saying) && syntax.norm(they).equals("they") ? syntax.saidOf(they, false) : null;
        Verb content = own == null ? null : Content.of(figure, own);
        return content == null
                ? said
                : Retold.withMain(
                        said, said(figure, content, "event.answer").value().text());
    }

    /** "were homeless", "were left homeless": the state that a passive verb or the adjective after it names; null when they name none. */
    private static @Nullable Evidence<Event> stateOf(Figure figure, Verb verb, int head) {
        Evidence<Event> own = EventText.ofState(figure, head, "event.copula");
        int next = figure.syntax().phrase(verb.phrase()).to();
        boolean left = own == null
                && Content.isShowing(figure, verb)
                && next < figure.syntax().words().size();
        return left ? EventText.ofState(figure, next, "event.copula") : own;
    }

    /** "two people are dead", "800 are on their way". */
    static @Nullable Evidence<Event> copula(Figure figure, @Nullable Verb verb) {
        Syntax syntax = figure.syntax();
        int after = verb == null ? NONE : syntax.after(verb.phrase());
        if (after == NONE || after >= syntax.size()) {
            return null;
        }
        Evidence<Event> state = EventText.ofState(figure, syntax.phrase(after).from(), "event.copula");
        if (state != null) {
            return state;
        }
        if (syntax.is(after, ADJECTIVE)) {
            return EventText.ofPhrases(figure, after, after, "event.copula");
        }
        if (figure.past(figure.phrase()) == figure.phrase()
                && syntax.is(after, NOUN)
                && syntax.head(after).is(Tag.NOUN)
                && syntax.quantityIn(after) == NONE
                && !isTime(syntax, after)) {
            return EventText.ofName(figure, after, "event.copula");
        }
        int inner = after;
        while (syntax.is(inner, PREPOSITION) && syntax.is(inner + 1, PREPOSITION)) {
            inner++;
        }
        int place = syntax.is(inner, PREPOSITION) ? syntax.objectOf(inner) : NONE;
        return place == NONE || isTime(syntax, place) || syntax.quantityIn(place) != NONE
                ? null
                : EventText.ofPhrases(figure, after, place, "event.copula");
    }

    /** Whether a noun phrase names a time or a year: it is no predicate. */
    static boolean isTime(Syntax syntax, int noun) {
        Phrase phrase = syntax.phrase(noun);
        boolean year = syntax.head(noun).is(Tag.NUM) && !syntax.head(noun).isQuantity();
        return year || Calendar.isTime(syntax.words(), phrase.from(), phrase.to());
    }

    /** "have deployed 11,000 soldiers"; a relative clause speaks for a verb that says nothing of them: "join the 2,000 troops sent there". */
    static @Nullable Evidence<Event> object(Figure figure, int noun) {
        Verb verb = figure.syntax().governing(noun);
        if (verb == null || Content.isLight(figure, verb) || leadsClause(figure, verb) || isSaying(figure, verb)) {
            return null;
        }
        Role role = Role.ofObject(figure, verb);
        Evidence<Event> relative = relative(figure, noun);
        Predicates.Sense sense = VerbSenses.of(figure, verb, role);
        boolean silent = verb.negated() || sense == null;
        boolean framed = relative != null && relative.value().frame() != null;
        boolean fate = isFate(figure, relative)
                && !(sense != null && figure.vocabulary().predicates().takesLiving(sense.frame()));
        return (silent || fate) && relative != null && framed
                ? relative
                : EventText.ofVerb(figure, verb, role, "event.object");
    }

    /** Whether a verb does nothing but say: "said 30 people". */
    private static boolean isSaying(Figure figure, Verb verb) {
        return figure.vocabulary().predicates().hasRole(Content.base(figure, verb), "saying");
    }

    /** "lost 1,000 men killed and wounded": what befell people says more than who found, lost or buried them. */
    private static boolean isFate(Figure figure, @Nullable Evidence<Event> event) {
        String frame = event == null ? null : event.value().frame();
        return frame != null && EventText.isHarm(frame) && figure.is(Kind.COUNT, Kind.VAGUE);
    }

    /** "forced 2,000 people to flee", "saw hundreds of troops patrolling", "left 20 homes burning". */
    static @Nullable Evidence<Event> caused(Figure figure, int noun) {
        Syntax syntax = figure.syntax();
        Verb verb = syntax.governing(noun);
        int governor = syntax.before(noun);
        boolean with = syntax.is(governor, PREPOSITION) && syntax.norm(governor).equals("with");
        if (verb == null && !with) {
            return null;
        }
        Verb next = syntax.verb(syntax.after(figure.past(noun)));
        boolean gerund =
                next != null && next.form() == Verb.Form.GERUND && (verb == null || Content.isShowing(figure, verb));
        boolean plain = next != null
                && syntax.phrase(next.phrase()).from()
                        == syntax.phrase(next.phrase()).head()
                && syntax.norm(next.phrase()).equals(Content.base(figure, next));
        boolean infinitive = next != null
                && (next.form() == Verb.Form.INFINITIVE || plain)
                && verb != null
                && Content.isCausing(figure, verb);
        return next == null || !(gerund || infinitive) ? null : said(figure, next, "event.caused");
    }

    /** "said 20 people ...": the noun phrase after a reporting verb begins its own clause. */
    private static boolean leadsClause(Figure figure, Verb verb) {
        return verb.form() != Verb.Form.PARTICIPLE
                && figure.vocabulary().predicates().isReporting(figure.syntax().head(verb.phrase()))
                && figure.syntax().saidOf(verb.object(), false) != null;
    }

    /** "troops stationed in the east", "people who lost power". */
    static @Nullable Evidence<Event> relative(Figure figure, int noun) {
        boolean time = figure.is(Kind.DURATION) && noun == figure.phrase() && !figure.hasNoun();
        Verb verb = time ? null : figure.syntax().saidOf(noun, true);
        boolean apart = verb != null
                && verb.form() == Verb.Form.GERUND
                && (figure.syntax().is(verb.phrase() - 1, COMMA) || (figure.isMoney() && !figure.hasNoun()));
        Verb content = verb == null || apart ? null : Content.of(figure, verb);
        boolean compares = content != null
                && content.form() == Verb.Form.PARTICIPLE
                && figure.vocabulary().predicates().hasRole(Content.base(figure, content), "comparing");
        return content == null || compares ? null : said(figure, content, "event.relative");
    }

    /** "18 bills waiting and 130 idling in committee": what is said of a bare figure right behind it. */
    static @Nullable Evidence<Event> gerund(Figure figure, int noun) {
        Verb verb = figure.syntax().verb(noun + 1);
        boolean own = verb != null && verb.form() == Verb.Form.GERUND && verb.subject() == noun && !figure.hasNoun();
        return own ? relative(figure, noun) : null;
    }

    /** "the 700 men we took there", "five changes that senators will eye": a clause right after the noun whose object it is. */
    static @Nullable Evidence<Event> contact(Figure figure, int noun) {
        Syntax syntax = figure.syntax();
        int next = figure.past(noun) + 1;
        boolean marked = figure.is(Kind.COUNT, Kind.VAGUE, Kind.MONEY) && syntax.is(next, MARK);
        int subject = marked && OBJECTS.contains(syntax.norm(next)) ? next + 1 : next;
        Verb verb = syntax.is(subject, NOUN) ? syntax.verb(syntax.after(subject)) : null;
        boolean fits = verb != null
                && verb.form() == Verb.Form.FINITE
                && !verb.passive()
                && verb.object() == NONE
                && !isSpeech(figure, verb)
                && !figure.vocabulary().predicates().isIntransitive(syntax.head(verb.phrase()));
        return verb != null && fits ? EventText.ofVerb(figure, verb, Role.OBJECT, "event.contact") : null;
    }

    /** "there are 30 tanks at the border", "has 16,500 agents". */
    static @Nullable Evidence<Event> light(Figure figure, int noun) {
        Syntax syntax = figure.syntax();
        Verb verb = syntax.governing(noun);
        if (verb == null) {
            return null;
        }
        int after = syntax.after(figure.past(noun));
        boolean be = Content.base(figure, verb).equals("be");
        Verb doing = be ? gerundAfter(syntax, after) : null;
        if (doing != null) {
            return said(figure, doing, "event.there");
        }
        int last = syntax.is(after, PREPOSITION) ? syntax.objectOf(after) : syntax.is(after, ADJECTIVE) ? after : NONE;
        last = last != NONE && isTime(syntax, last) ? NONE : last;
        if (isSaying(figure, verb)) {
            return null;
        }
        return be && last != NONE
                ? EventText.ofPhrases(figure, after, last, "event.there")
                : EventText.ofVerb(figure, verb, Role.ofObject(figure, verb), "event.light");
    }

    /** The gerund behind at most one prepositional phrase: "there are 30 police in the square waiting". */
    private static @Nullable Verb gerundAfter(Syntax syntax, int phrase) {
        int at = phrase;
        while (syntax.is(at, PREPOSITION) && syntax.objectOf(at) != NONE) {
            at = syntax.after(syntax.objectOf(at));
        }
        Verb verb = syntax.verb(at);
        return verb != null && verb.form() == Verb.Form.GERUND ? verb : null;
    }

    /** Whether a verb reports a clause; as a bare participle it tells what was done: "jobs added". */
    static boolean isSpeech(Figure figure, Verb verb) {
        return verb.form() != Verb.Form.PARTICIPLE
                && figure.vocabulary().predicates().isReporting(figure.syntax().head(verb.phrase()));
    }

    static Evidence<Event> said(Figure figure, Verb verb, String rule) {
        return EventText.ofVerb(figure, verb, verb.passive() ? Role.OBJECT : Role.SUBJECT, rule);
    }
}
