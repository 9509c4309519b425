package crosscheck.claim;

import static crosscheck.claim.Phrase.Kind.ADJECTIVE;
import static crosscheck.claim.Phrase.Kind.COMMA;
import static crosscheck.claim.Phrase.Kind.CONJUNCTION;
import static crosscheck.claim.Phrase.Kind.NOUN;
import static crosscheck.claim.Phrases.NONE;

import crosscheck.evidence.Evidence;
import crosscheck.quantity.Kind;
import crosscheck.sentence.Tag;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads what a figure counts: the first rule of the list that finds something speaks. */
final class CountedRules {

    private final List<Function<Figure, @Nullable Evidence<Counted>>> rules = List.of(
            this::age,
            this::kin,
            this::compound,
            this::noun,
            NamedBefore::bracketed,
            NamedBefore::population,
            NamedBefore::aside,
            NamedBefore::gapped,
            this::predicate,
            this::apposed,
            Partitives::partitive,
            Partitives::those,
            Partitives::opening,
            NamedBefore::worth,
            this::purpose,
            this::level,
            Partitives::shared,
            this::dead);

    @Nullable Evidence<Counted> read(Figure figure) {
        if (figure.isOften()) {
            return null;
        }
        for (Function<Figure, @Nullable Evidence<Counted>> rule : rules) {
            Evidence<Counted> found = rule.apply(figure);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** "a 34-year-old farmer", "the minister, 46, said". */
    private @Nullable Evidence<Counted> age(Figure figure) {
        if (!figure.is(Kind.AGE)) {
            return null;
        }
        Syntax syntax = figure.syntax();
        if (figure.hasNoun()) {
            return of(figure, afterJoined(figure), owner(figure), "counted.noun");
        }
        int before = syntax.before(figure.phrase());
        return syntax.is(before, COMMA) && syntax.is(before - 1, NOUN) ? aged(figure, before - 1) : null;
    }

    /** The one before an age, without what the verb makes of them: "shot dead Karl Benn, 43". */
    private static @Nullable Evidence<Counted> aged(Figure figure, int phrase) {
        Syntax syntax = figure.syntax();
        Phrase own = syntax.phrase(phrase);
        boolean made = syntax.is(phrase - 1, Phrase.Kind.VERB)
                && figure.vocabulary().predicates().state(syntax.words(), own.from()) != null;
        return of(figure, made ? own.from() + 1 : own.from(), own.to(), "counted.age");
    }

    /** Where the one whose age it is ends: before the "'s" of what is hers or his. */
    private static int owner(Figure figure) {
        Phrase own = figure.syntax().phrase(figure.phrase());
        int end = figure.end();
        while (end < own.to() && !figure.syntax().word(end).isPossessiveMark()) {
            end++;
        }
        return end;
    }

    /** "a father of seven": a parent is said to have so many children. */
    private @Nullable Evidence<Counted> kin(Figure figure) {
        Evidence<Event> event = figure.event();
        boolean parent = event != null && "parent".equals(event.value().frame()) && !figure.hasNoun();
        return parent && event != null
                ? Evidence.inherited(
                        new Counted("children", "child", "children", List.of()), event.span(), "counted.kin")
                : null;
    }

    /** "a 12-hour cease-fire" counts the cease-fire, "a 5,000-troop upgrade" the troops, "a 900-strong choir" the choir. */
    private @Nullable Evidence<Counted> compound(Figure figure) {
        Syntax syntax = figure.syntax();
        int joined = figure.word() + 1;
        Phrase own = syntax.phrase(figure.phrase());
        boolean hyphen = joined < own.to()
                && syntax.word(joined).part() == Word.Part.JOINED
                && !figure.is(Kind.AGE)
                && Character.isLetter(syntax.word(joined).text().charAt(0));
        if (!hyphen) {
            return null;
        }
        boolean count = figure.is(Kind.COUNT, Kind.VAGUE)
                && !CountingWords.STRENGTHS.contains(syntax.word(joined).norm());
        boolean titled =
                count && joined + 1 < own.to() && syntax.word(joined + 1).is(Tag.PROPN);
        return count
                ? named(figure, joined, titled ? joined + 1 : own.to(), joined, "counted.compound-noun")
                : of(figure, joined + 1, own.to(), "counted.compound");
    }

    /** "500 officers": the noun the number stands before, with a second one joined to it ("rockets and mortar rounds"). */
    private @Nullable Evidence<Counted> noun(Figure figure) {
        Syntax syntax = figure.syntax();
        if (!figure.hasNoun() || CountingWords.EMPTY.contains(syntax.norm(figure.phrase()))) {
            return null;
        }
        int from = afterJoined(figure);
        if (from == syntax.words().size() || Partitives.isExtent(figure, from)) {
            return null;
        }
        int next = figure.phrase() + 2;
        boolean joined = syntax.is(next - 1, CONJUNCTION)
                && syntax.is(next, NOUN)
                && syntax.word(syntax.phrase(next).from()).is(Tag.NOUN, Tag.ADJ)
                && !CountingWords.VAGUE.contains(syntax.opener(next))
                && syntax.quantityIn(next) == NONE
                && syntax.saidOf(next, false) == null;
        int last = joined ? next : Narrowing.listed(syntax, figure.phrase());
        last = last == figure.phrase() ? Narrowing.narrowed(figure, figure.phrase()) : last;
        return joined && sharesHead(figure, next)
                ? named(
                        figure,
                        from,
                        syntax.phrase(next).to(),
                        syntax.phrase(next).head(),
                        "counted.noun")
                : of(figure, from, syntax.phrase(last).to(), "counted.noun");
    }

    /** "seven entry and exit wounds": of two nouns only the last is a plural, and more than one is counted. */
    private static boolean sharesHead(Figure figure, int next) {
        Syntax syntax = figure.syntax();
        Phrase last = syntax.phrase(next);
        return figure.quantity().amount().low().compareTo(BigDecimal.ONE) > 0
                && last.head() > last.from()
                && syntax.norm(next).endsWith("s")
                && !syntax.norm(figure.phrase()).endsWith("s")
                && figure.vocabulary().classes().of(syntax.norm(figure.phrase())) == null;
    }

    /** Index after the words that are hyphened to the number. */
    private static int afterJoined(Figure figure) {
        int from = figure.end();
        List<Word> words = figure.syntax().words();
        while (from < words.size() && words.get(from).part() == Word.Part.JOINED) {
            from++;
        }
        return from;
    }

    /** "three of them were women": what a bare figure is said to be. */
    private @Nullable Evidence<Counted> predicate(Figure figure) {
        Syntax syntax = figure.syntax();
        int whole = syntax.ofObject(figure.phrase());
        boolean bare = whole == NONE || CountingWords.POINTERS.contains(syntax.norm(whole));
        boolean aside = syntax.is(figure.phrase() - 1, Phrase.Kind.BREAK)
                && syntax.is(figure.phrase() + 1, Phrase.Kind.BREAK)
                && figure.phrase() > 1;
        Verb verb = !bare
                ? null
                : aside ? syntax.verb(syntax.after(figure.phrase() + 1)) : syntax.saidOf(figure.phrase(), false);
        boolean is = verb != null
                && Set.of("are", "were", "was", "is", "be")
                        .contains(syntax.head(verb.phrase()).norm());
        int noun = verb == null || !is ? NONE : verb.object();
        boolean plain = noun != NONE
                && figure.is(Kind.COUNT, Kind.VAGUE, Kind.FRACTION, Kind.PERCENT)
                && syntax.head(noun).isNominal()
                && syntax.word(syntax.phrase(noun).from()).is(Tag.NOUN, Tag.PROPN, Tag.ADJ)
                && syntax.quantityIn(noun) == NONE;
        return plain ? phrase(figure, noun, "counted.predicate") : null;
    }

    /** "lost seven relatives, three of them children": what the noun right after the pointer says. */
    private @Nullable Evidence<Counted> apposed(Figure figure) {
        Syntax syntax = figure.syntax();
        int pointer = syntax.ofObject(figure.phrase());
        boolean points = pointer != NONE && CountingWords.POINTERS.contains(syntax.norm(pointer));
        boolean excepts =
                figure.phrase() > 0 && syntax.norm(figure.phrase() - 1).equals("but");
        boolean named = points
                && !excepts
                && syntax.is(pointer + 1, NOUN)
                && (syntax.head(pointer + 1).is(Tag.NOUN)
                        || syntax.norm(pointer + 1).endsWith("s"))
                && syntax.quantityIn(pointer + 1) == NONE
                && !syntax.is(syntax.after(pointer + 1), Phrase.Kind.VERB);
        return named ? phrase(figure, pointer + 1, "counted.apposed") : null;
    }

    /** "$225 million in emergency aid", "hundreds of millions of dollars for small firms". */
    private @Nullable Evidence<Counted> purpose(Figure figure) {
        Syntax syntax = figure.syntax();
        int preposition = figure.lastPhrase() + 1;
        boolean fits = figure.isMoney()
                && Set.of("in", "for", "on", "worth", "of", "from").contains(syntax.norm(preposition));
        int object = fits ? syntax.objectOf(preposition) : NONE;
        return object == NONE || isOtherwise(figure, preposition, object)
                ? null
                : to(figure, object, Narrowing.narrowed(figure, object), "counted.purpose");
    }

    /** "$3 million in May", "in rural districts", "from the lender": when, where or from whom a sum came is not what it is for. */
    private static boolean isOtherwise(Figure figure, int preposition, int object) {
        Syntax syntax = figure.syntax();
        CountClasses classes = figure.vocabulary().classes();
        String found = classes.of(syntax.norm(object));
        if (Calendar.isSpan(syntax.head(object)) || VerbEvents.isTime(syntax, object)) {
            return true;
        }
        return switch (syntax.norm(preposition)) {
            case "from" ->
                !syntax.head(object).is(Tag.NOUN)
                        || classes.isLiving(found)
                        || (!syntax.norm(object).endsWith("s")
                                && syntax.opener(object).equals("the"));
            case "in" ->
                (found != null && CountingWords.SETTLED.contains(found))
                        || (syntax.phrase(object).to() == syntax.phrase(object).from() + 1
                                && syntax.head(object).is(Tag.PROPN));
            default -> false;
        };
    }

    /** "the toll topped 1,600", "a jobless rate of 4.4 percent", "claims soared to 3.3 million". */
    private @Nullable Evidence<Counted> level(Figure figure) {
        Syntax syntax = figure.syntax();
        Level level = Level.of(figure, syntax.firstOfList(figure.phrase()));
        if (level == null
                || VerbEvents.isTime(syntax, level.noun())
                || LevelWords.isBareNumber(syntax, level.noun())
                || CountingWords.PARENTS.contains(syntax.norm(level.noun()))) {
            return null;
        }
        int last = Narrowing.narrowed(figure, level.noun());
        boolean past = level.noun() < figure.phrase() && last >= figure.phrase();
        return to(figure, level.noun(), past ? level.noun() : last, "counted.level");
    }

    /** "67 dead on the southern side", "4 wounded": the dead and wounded themselves, when no noun names them. */
    private @Nullable Evidence<Counted> dead(Figure figure) {
        Syntax syntax = figure.syntax();
        int after = syntax.after(figure.phrase());
        boolean dead = figure.is(Kind.COUNT, Kind.VAGUE)
                && syntax.is(after, ADJECTIVE)
                && figure.vocabulary()
                        .classes()
                        .isLiving(figure.vocabulary().classes().of(syntax.norm(after)));
        return dead ? to(figure, after, Narrowing.side(syntax, after), "counted.dead") : null;
    }

    private static @Nullable Evidence<Counted> phrase(Figure figure, int phrase, String rule) {
        return to(figure, phrase, phrase, rule);
    }

    static @Nullable Evidence<Counted> to(Figure figure, int first, int last, String rule) {
        return of(
                figure,
                figure.syntax().phrase(first).from(),
                figure.syntax().phrase(last).to(),
                rule);
    }

    static @Nullable Evidence<Counted> of(Figure figure, int from, int to, String rule) {
        boolean relative = from < to && Chunker.isRelative(figure.syntax().word(to - 1));
        Counted counted = from < to && !relative
                ? Nouns.of(figure.syntax(), figure.vocabulary().classes(), from, to)
                : null;
        return counted == null ? null : Evidence.of(counted, figure.syntax().span(from, to), rule);
    }

    static Evidence<Counted> named(Figure figure, int from, int to, int head, String rule) {
        Counted counted = Nouns.headed(figure.syntax(), figure.vocabulary().classes(), from, to, head);
        return Evidence.of(counted, figure.syntax().span(from, to), rule);
    }
}
