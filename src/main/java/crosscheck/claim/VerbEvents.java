package crosscheck.claim;

import static crosscheck.claim.Phrase.Kind.ADJECTIVE;
import static crosscheck.claim.Phrase.Kind.BREAK;
import static crosscheck.claim.Phrase.Kind.COMMA;
import static crosscheck.claim.Phrase.Kind.MARK;
import static crosscheck.claim.Phrase.Kind.NOUN;
import static crosscheck.claim.Phrase.Kind.PREPOSITION;
import static crosscheck.claim.Phrases.NONE;

import crosscheck.claim.Event.Nature;
import crosscheck.claim.EventText.Role;
import crosscheck.evidence.Evidence;
import crosscheck.quantity.Kind;
import crosscheck.quantity.Quantity;
import crosscheck.sentence.Tag;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rules of {@link EventRules} that find the event in a verb. */
final class VerbEvents {

    private static final Set<String> TOTALS = Set.of("total", "number", "average", "amount");

    private static final Set<String> SETTLED = Set.of("settlements", "countries");

    private static final Set<String> COMPARING = Set.of("compare", "follow", "oppose");
    private static final Set<String> BECOMING = Set.of("become", "remain", "stay", "feel", "fall", "go", "lie", "get");

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
        if (content == null) {
            return copula(figure, verb);
        }
        if (Content.base(figure, content).equals("do") && content.object() == NONE) {
            return null;
        }
        Evidence<Event> said = said(figure, content, "event.subject");
        if (said.value().frame() == null) {
            int head = figure.syntax().phrase(content.phrase()).head();
            Evidence<Event> state = content.passive() ? EventText.ofState(figure, head, "event.copula") : null;
            boolean becomes = BECOMING.contains(Content.base(figure, content))
                    && !figure.syntax().is(figure.syntax().after(content.phrase()), PREPOSITION);
            Evidence<Event> become = becomes ? copula(figure, content) : null;
            if (state != null || become != null) {
                return state != null ? state : become;
            }
        }
        Evidence<Event> relative = said.value().frame() == null ? relative(figure, noun) : null;
        return relative != null && relative.value().frame() != null ? relative : said;
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
        int place = syntax.is(after, PREPOSITION) ? syntax.objectOf(after) : NONE;
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
        Predicates.Sense sense = EventText.sense(figure, verb, role);
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
        return content == null ? null : said(figure, content, "event.relative");
    }

    /** "the 700 men we took there": a clause right after the noun whose object it is. */
    static @Nullable Evidence<Event> contact(Figure figure, int noun) {
        Syntax syntax = figure.syntax();
        int subject = figure.past(noun) + 1;
        Verb verb = syntax.is(subject, NOUN) ? syntax.verb(syntax.after(subject)) : null;
        boolean fits = verb != null
                && verb.form() == Verb.Form.FINITE
                && !verb.passive()
                && verb.object() == NONE
                && !isSpeech(figure, verb)
                && EventText.sense(figure, verb, Role.SUBJECT) == null;
        return verb != null && fits ? EventText.ofVerb(figure, verb, Role.OBJECT, "event.contact") : null;
    }

    /** "agreed to a 12-hour truce", "waiting for 30 buses": a verb with its preposition. */
    static @Nullable Evidence<Event> prepositional(Figure figure, int noun) {
        Syntax syntax = figure.syntax();
        int preposition = syntax.preposition(noun);
        Verb verb = preposition == NONE ? null : syntax.verb(syntax.before(preposition));
        boolean beside = verb != null && verb.phrase() == preposition - 1;
        Verb content = beside && verb != null ? Content.of(figure, verb) : null;
        boolean compares = content != null && COMPARING.contains(Content.base(figure, content)) && content.passive();
        if (content == null
                || compares
                || (isSpeech(figure, content)
                        && !content.passive()
                        && !syntax.norm(preposition).equals("for"))) {
            return null;
        }
        Role role = Role.ofComplement(figure, content);
        Evidence<Event> event = EventText.withPreposition(
                figure, EventText.ofVerb(figure, content, role, "event.prepositional"), preposition);
        Evidence<Event> relative = event.value().frame() == null ? relative(figure, noun) : null;
        if (relative != null && relative.value().frame() != null) {
            return relative;
        }
        boolean level = event.value().nature() == Nature.CHANGE
                && !syntax.norm(preposition).equals("by");
        return level && role == Role.MEASURE ? EventText.levelOf(figure, event) : event;
    }

    /** "a convoy of 30 trucks arrived": what is said of the noun that the figure belongs to. */
    static @Nullable Evidence<Event> whole(Figure figure, int noun) {
        Syntax syntax = figure.syntax();
        int preposition = syntax.preposition(noun);
        int governor = preposition == NONE ? NONE : syntax.before(preposition);
        if (!syntax.is(governor, NOUN) || !syntax.norm(preposition).equals("of")) {
            return null;
        }
        Evidence<Event> own = syntax.quantityIn(governor) == NONE ? null : relative(figure, noun);
        if (own != null && own.value().frame() != null) {
            return own;
        }
        Evidence<Event> outer = subject(figure, governor);
        Evidence<Event> said = outer != null ? outer : object(figure, governor);
        CountClasses classes = figure.vocabulary().classes();
        boolean settled = SETTLED.contains(String.valueOf(classes.of(syntax.norm(governor))))
                && (!figure.hasNoun() || classes.isLiving(classes.of(syntax.norm(noun))));
        Predicates.Sense living = figure.vocabulary().predicates().noun("resident", "person");
        if (settled && living != null && !figure.is(Kind.MONEY, Kind.PERCENT)) {
            return EventText.ofNoun(figure, governor, living, "event.population");
        }
        boolean gathers = said != null
                && said.value().frame() == null
                && syntax.head(governor).is(Tag.NOUN);
        Verb taken = syntax.governing(governor);
        if (gathers && taken != null && figure.is(Kind.MONEY, Kind.PERCENT, Kind.MEASURE)) {
            return EventText.ofObject(figure, taken, governor, preposition, "event.whole");
        }
        return gathers && said != null ? EventText.in(figure, said, governor) : said;
    }

    /** "killed 63 soldiers, against 10 in the last war": a figure set beside another shares its verb. */
    static @Nullable Evidence<Event> joined(Figure figure, int noun) {
        Syntax syntax = figure.syntax();
        int beside = syntax.before(noun);
        boolean against = syntax.is(beside, PREPOSITION)
                && Set.of("against", "versus", "vs").contains(syntax.norm(beside))
                && syntax.is(beside - 1, COMMA, BREAK);
        Verb compared = syntax.is(beside, PREPOSITION) ? syntax.verb(beside - 1) : null;
        boolean set = against || (compared != null && COMPARING.contains(Content.base(figure, compared)));
        return set ? ofEarlier(figure, beside) : null;
    }

    /** The event of the last figure of the same kind before a phrase of the sentence. */
    private static @Nullable Evidence<Event> ofEarlier(Figure figure, int before) {
        Syntax syntax = figure.syntax();
        for (int i = before - 1; i >= 0; i--) {
            int word = syntax.quantityIn(i);
            Quantity other = word == NONE ? null : syntax.word(word).quantity();
            if (other != null && other.kind() == figure.quantity().kind()) {
                return new EventRules().read(new Figure(syntax, other, word, i, figure.vocabulary()));
            }
        }
        return null;
    }

    /** "supplied ammunition, totaling 2,000 rounds": what is said of the things that the verb only counts. */
    static @Nullable Evidence<Event> total(Figure figure, int noun) {
        Syntax syntax = figure.syntax();
        int preposition = syntax.preposition(noun);
        Verb verb = preposition == NONE ? syntax.governing(noun) : syntax.verb(syntax.before(preposition));
        boolean counts = verb != null && TOTALS.contains(Content.base(figure, verb)) && verb.form() == Verb.Form.GERUND;
        if (verb == null || !counts) {
            return null;
        }
        Verb said = verb.subject() == NONE ? null : syntax.saidOf(verb.subject(), false);
        if (said != null) {
            return said(figure, said, "event.total");
        }
        Verb main = syntax.verbBefore(verb.phrase());
        while (main != null && (main.relative() || main.form() != Verb.Form.FINITE)) {
            main = syntax.verbBefore(main.phrase());
        }
        return main == null ? null : EventText.ofVerb(figure, main, Role.OBJECT, "event.total");
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

    /** "training at five bases", "killed in two days": the verb whose circumstance the figure is; the next one for "In two weeks, …". */
    static @Nullable Evidence<Event> circumstance(Figure figure, int noun) {
        Syntax syntax = figure.syntax();
        Verb found = null;
        for (int i = noun - 1; i >= 0 && !syntax.is(i, BREAK); i--) {
            if (syntax.is(i, MARK) && (found == null || !found.relative())) {
                break;
            }
            Verb verb = syntax.verb(i);
            boolean main = verb != null && verb.form() == Verb.Form.FINITE && !verb.relative();
            boolean better = found == null
                    || (verb != null && main && !isBeside(figure, found, noun) && !Content.isLight(figure, verb));
            found = verb != null && better && Content.of(figure, verb) != null ? verb : found;
            if (main) {
                break;
            }
        }
        boolean opens = found == null && noun <= 1 && figure.is(Kind.DURATION, Kind.MEASURE);
        for (int i = noun + 1; found == null && i < syntax.size() && (opens || !syntax.is(i, MARK, BREAK)); i++) {
            Verb verb = syntax.verb(i);
            boolean later =
                    verb != null && (!opens || (verb.form() == Verb.Form.FINITE && commaBefore(syntax, noun, i)));
            found = later && verb != null && !isSpeech(figure, verb) ? verb : null;
        }
        if (found == null) {
            return standing(figure, noun);
        }
        Verb content = Content.of(figure, found);
        if (content == null || isSpeech(figure, content)) {
            return null;
        }
        int preposition = figure.syntax().preposition(noun);
        boolean by = preposition != NONE && figure.syntax().norm(preposition).equals("by");
        boolean lasts = (by || figure.is(Kind.DURATION)) && EventText.sense(figure, content, Role.MEASURE) != null;
        return EventText.ofVerb(figure, content, lasts ? Role.MEASURE : Role.NONE, "event.circumstance");
    }

    private static boolean commaBefore(Syntax syntax, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (syntax.is(i, COMMA)) {
                return true;
            }
        }
        return false;
    }

    /** "was in office for eight years": what follows a bare form of be in the figure's clause. */
    private static @Nullable Evidence<Event> standing(Figure figure, int noun) {
        Verb verb = figure.syntax().verbBefore(noun);
        Evidence<Event> found = figure.is(Kind.COUNT, Kind.VAGUE) ? null : copula(figure, verb);
        boolean own = found != null && found.span().overlaps(figure.quantity().span());
        return own ? null : found;
    }

    private static boolean isBeside(Figure figure, Verb verb, int noun) {
        int preposition = figure.syntax().preposition(noun);
        return verb.phrase() == figure.syntax().before(preposition == NONE ? noun : preposition);
    }

    /** Whether a verb reports a clause; as a bare participle it tells what was done: "jobs added". */
    static boolean isSpeech(Figure figure, Verb verb) {
        return verb.form() != Verb.Form.PARTICIPLE
                && figure.vocabulary().predicates().isReporting(figure.syntax().head(verb.phrase()));
    }

    private static Evidence<Event> said(Figure figure, Verb verb, String rule) {
        return EventText.ofVerb(figure, verb, verb.passive() ? Role.OBJECT : Role.SUBJECT, rule);
    }
}
