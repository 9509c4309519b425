package crosscheck.claim;

import static crosscheck.claim.Phrase.Kind.BREAK;
import static crosscheck.claim.Phrase.Kind.COMMA;
import static crosscheck.claim.Phrase.Kind.MARK;
import static crosscheck.claim.Phrase.Kind.NOUN;
import static crosscheck.claim.Phrase.Kind.PREPOSITION;
import static crosscheck.claim.Phrases.NONE;

import crosscheck.claim.Event.Nature;
import crosscheck.evidence.Evidence;
import crosscheck.quantity.Kind;
import crosscheck.quantity.Quantity;
import crosscheck.sentence.Tag;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rules of {@link EventRules} that find the event in a verb to which the figure is tied: by a preposition, by the noun it belongs to, by a clause around it. */
final class TiedEvents {

    private TiedEvents() {}

    /** "agreed to a 12-hour truce", "waiting for 30 buses": a verb with its preposition. */
    static @Nullable Evidence<Event> prepositional(Figure figure, int noun) {
        Syntax syntax = figure.syntax();
        int preposition = syntax.preposition(noun);
        Verb verb = preposition == NONE ? null : syntax.verb(syntax.before(preposition));
        boolean beside = verb != null && verb.phrase() == preposition - 1;
        Verb content = beside && verb != null ? Content.of(figure, verb) : null;
        boolean compares = content != null
                && figure.vocabulary().predicates().hasRole(Content.base(figure, content), "comparing")
                && (content.passive() || content.form() == Verb.Form.PARTICIPLE);
        if (content == null
                || compares
                || (VerbEvents.isSpeech(figure, content)
                        && !content.passive()
                        && !syntax.norm(preposition).equals("for"))) {
            return null;
        }
        Role role = Role.ofComplement(figure, content);
        Evidence<Event> event = Retold.withPreposition(
                figure, EventText.ofVerb(figure, content, role, "event.prepositional"), preposition);
        Evidence<Event> relative = event.value().frame() == null ? VerbEvents.relative(figure, noun) : null;
        if (relative != null && relative.value().frame() != null) {
            return relative;
        }
        boolean level = event.value().nature() == Nature.CHANGE
                && !syntax.norm(preposition).equals("by");
        return level && role == Role.MEASURE ? Retold.levelOf(figure, event) : event;
    }

    /** "a convoy of 30 trucks arrived": what is said of the noun that the figure belongs to. */
    static @Nullable Evidence<Event> whole(Figure figure, int noun) {
        Syntax syntax = figure.syntax();
        int preposition = syntax.preposition(noun);
        int governor = preposition == NONE ? NONE : syntax.before(preposition);
        if (!syntax.is(governor, NOUN) || !syntax.norm(preposition).equals("of")) {
            return null;
        }
        Evidence<Event> own = syntax.quantityIn(governor) == NONE ? null : VerbEvents.relative(figure, noun);
        if (own != null && own.value().frame() != null) {
            return own;
        }
        Evidence<Event> outer = VerbEvents.subject(figure, governor);
        Evidence<Event> said = outer != null ? outer : VerbEvents.object(figure, governor);
        CountClasses classes = figure.vocabulary().classes();
        boolean settled = CountingWords.SETTLED.contains(String.valueOf(classes.of(syntax.norm(governor))))
                && (!figure.hasNoun() || classes.isLiving(classes.of(syntax.norm(noun))));
        if (settled && !figure.is(Kind.MONEY, Kind.PERCENT)) {
            return EventText.ofNoun(
                    figure,
                    governor,
                    figure.vocabulary().predicates().plain("living", Nature.STOCK),
                    "event.population");
        }
        if (said != null && said.value().frame() != null && isTold(figure, governor, said)) {
            return Retold.in(figure, Retold.unframed(said), governor);
        }
        boolean gathers = said != null
                && said.value().frame() == null
                && syntax.head(governor).is(Tag.NOUN);
        Verb taken = syntax.governing(governor);
        if (gathers && taken != null && figure.is(Kind.MONEY, Kind.PERCENT, Kind.MEASURE)) {
            return EventText.ofObject(figure, taken, governor, preposition, "event.whole");
        }
        return gathers && said != null ? Retold.in(figure, said, governor) : said;
    }

    /** "released photos of two men", "examined the records of 300 boys": what befalls the telling befalls nobody told of. */
    private static boolean isTold(Figure figure, int governor, Evidence<Event> said) {
        String frame = said.value().frame();
        return frame != null
                && CountingWords.TELLING.contains(
                        CountClasses.singular(figure.syntax().norm(governor)));
    }

    /** "killed 63 soldiers, against 10 in the last war": a figure set beside another shares its verb. */
    static @Nullable Evidence<Event> joined(Figure figure, int noun) {
        Syntax syntax = figure.syntax();
        int beside = syntax.before(noun);
        boolean against = syntax.is(beside, PREPOSITION)
                && Set.of("against", "versus", "vs").contains(syntax.norm(beside))
                && syntax.is(beside - 1, COMMA, BREAK);
        Verb compared = syntax.is(beside, PREPOSITION) ? syntax.verb(beside - 1) : null;
        boolean set = against
                || (compared != null
                        && figure.vocabulary().predicates().hasRole(Content.base(figure, compared), "comparing"));
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
        boolean counts = verb != null
                && figure.vocabulary().predicates().hasRole(Content.base(figure, verb), "totalling")
                && verb.form() == Verb.Form.GERUND;
        if (verb == null || !counts) {
            return null;
        }
        Verb said = verb.subject() == NONE ? null : syntax.saidOf(verb.subject(), false);
        if (said != null) {
            return VerbEvents.said(figure, said, "event.total");
        }
        Verb main = syntax.verbBefore(verb.phrase());
        while (main != null && (main.relative() || main.form() != Verb.Form.FINITE)) {
            main = syntax.verbBefore(main.phrase());
        }
        return main == null ? null : EventText.ofVerb(figure, main, Role.OBJECT, "event.total");
    }

    /** "training at five bases", "killed in two days": the verb whose circumstance the figure is; the next one for "In two weeks, …". */
    static @Nullable Evidence<Event> circumstance(Figure figure, int noun) {
        Syntax syntax = figure.syntax();
        Verb found = verbToTheLeft(figure, noun);
        boolean opens = found == null && noun <= 1 && figure.is(Kind.DURATION, Kind.MEASURE);
        for (int i = noun + 1; found == null && i < syntax.size() && (opens || !syntax.is(i, MARK, BREAK)); i++) {
            Verb verb = syntax.verb(i);
            boolean later =
                    verb != null && (!opens || (verb.form() == Verb.Form.FINITE && syntax.commaBetween(noun, i)));
            found = later && verb != null && !VerbEvents.isSpeech(figure, verb) ? verb : null;
        }
        if (found == null) {
            return standing(figure, noun);
        }
        Verb content = Content.of(figure, found);
        if (content == null || VerbEvents.isSpeech(figure, content)) {
            return null;
        }
        int preposition = figure.syntax().preposition(noun);
        boolean by = preposition != NONE && figure.syntax().norm(preposition).equals("by");
        boolean lasts = (by || figure.is(Kind.DURATION)) && VerbSenses.of(figure, content, Role.MEASURE) != null;
        return EventText.ofVerb(figure, content, lasts ? Role.MEASURE : Role.NONE, "event.circumstance");
    }

    /** The verb to the left that a circumstance belongs to: the one whose object stands right before it, else the nearest that carries content. */
    private static @Nullable Verb verbToTheLeft(Figure figure, int noun) {
        Syntax syntax = figure.syntax();
        Verb beside = syntax.is(noun - 1, NOUN) ? syntax.governing(noun - 1) : null;
        if (beside != null && !VerbEvents.isSpeech(figure, beside)) {
            return beside;
        }
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
        return found;
    }

    /** "was in office for eight years": what follows a bare form of be in the figure's clause. */
    private static @Nullable Evidence<Event> standing(Figure figure, int noun) {
        Verb verb = figure.syntax().verbBefore(noun);
        Evidence<Event> found = figure.is(Kind.COUNT, Kind.VAGUE) ? null : VerbEvents.copula(figure, verb);
        boolean own = found != null && found.span().overlaps(figure.quantity().span());
        return own ? null : found;
    }

    private static boolean isBeside(Figure figure, Verb verb, int noun) {
        int preposition = figure.syntax().preposition(noun);
        return verb.phrase() == figure.syntax().before(preposition == NONE ? noun : preposition);
    }
}
