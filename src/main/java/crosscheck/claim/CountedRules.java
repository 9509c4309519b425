package crosscheck.claim;

import static crosscheck.claim.Phrase.Kind.ADJECTIVE;
import static crosscheck.claim.Phrase.Kind.COMMA;
import static crosscheck.claim.Phrase.Kind.CONJUNCTION;
import static crosscheck.claim.Phrase.Kind.NOUN;

import crosscheck.evidence.Evidence;
import crosscheck.quantity.Kind;
import crosscheck.sentence.Tag;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads what a figure counts: the first rule of the list that finds something speaks. */
final class CountedRules {

    private static final Set<String> POINTERS = Set.of("them", "those", "these", "whom", "which", "us", "that", "it");
    private static final Set<String> MEASURES = Set.of(
            "kilometers",
            "kilometres",
            "miles",
            "acres",
            "hectares",
            "tons",
            "tonnes",
            "kilograms",
            "pounds",
            "gallons",
            "liters",
            "litres",
            "barrels",
            "dollars",
            "euros",
            "yards",
            "feet",
            "meters",
            "metres",
            "kilos",
            "pieces",
            "kinds",
            "types",
            "bags",
            "boxes");
    private static final Set<String> PARENTS = Set.of("father", "mother", "dad", "mom", "mum", "parent", "parents");

    private final List<Function<Figure, @Nullable Evidence<Counted>>> rules = List.of(
            this::age,
            this::compound,
            this::noun,
            this::partitive,
            this::those,
            this::purpose,
            this::level,
            this::shared,
            this::dead);

    @Nullable Evidence<Counted> read(Figure figure) {
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
            return noun(figure);
        }
        int before = syntax.before(figure.phrase());
        return syntax.is(before, COMMA) && syntax.is(before - 1, NOUN)
                ? phrase(figure, before - 1, "counted.age")
                : null;
    }

    /** "a 12-hour cease-fire" counts the cease-fire, "a 5,000-troop upgrade" the troops. */
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
        return figure.is(Kind.COUNT, Kind.VAGUE)
                ? of(figure, joined, joined + 1, "counted.compound-noun")
                : of(figure, joined + 1, own.to(), "counted.compound");
    }

    /** "500 officers": the noun the number stands before, with a second one joined to it ("rockets and mortar rounds"). */
    private @Nullable Evidence<Counted> noun(Figure figure) {
        if (!figure.hasNoun()) {
            return null;
        }
        Syntax syntax = figure.syntax();
        int from = figure.end();
        while (syntax.word(from).part() == Word.Part.JOINED) {
            from++;
        }
        int next = figure.phrase() + 2;
        boolean joined = syntax.is(next - 1, CONJUNCTION)
                && syntax.is(next, NOUN)
                && syntax.word(syntax.phrase(next).from()).is(Tag.NOUN, Tag.ADJ)
                && syntax.quantityIn(next) == Syntax.NONE
                && syntax.saidOf(next, false) == null;
        return of(figure, from, syntax.phrase(joined ? next : figure.phrase()).to(), "counted.noun");
    }

    /** "dozens of settlements", "83 percent of registered voters", "two of his sons". */
    private @Nullable Evidence<Counted> partitive(Figure figure) {
        Syntax syntax = figure.syntax();
        int whole = syntax.ofObject(figure.phrase());
        int measured =
                whole == Syntax.NONE || !MEASURES.contains(syntax.norm(whole)) ? Syntax.NONE : syntax.ofObject(whole);
        if (measured != Syntax.NONE) {
            return phrase(figure, measured, "counted.partitive");
        }
        return whole == Syntax.NONE || POINTERS.contains(syntax.norm(whole))
                ? null
                : phrase(figure, whole, "counted.partitive");
    }

    /** "two of those killed": a pointer that a participle explains. */
    private @Nullable Evidence<Counted> those(Figure figure) {
        Syntax syntax = figure.syntax();
        int whole = syntax.ofObject(figure.phrase());
        Verb verb = whole == Syntax.NONE ? null : syntax.verb(whole + 1);
        boolean explained =
                verb != null && verb.form() == Verb.Form.PARTICIPLE && POINTERS.contains(syntax.norm(whole));
        return explained
                ? of(
                        figure,
                        syntax.phrase(whole).from(),
                        syntax.phrase(whole + 1).to(),
                        "counted.those")
                : null;
    }

    /** "$225 million in emergency aid", "$350 billion for small firms". */
    private @Nullable Evidence<Counted> purpose(Figure figure) {
        Syntax syntax = figure.syntax();
        int preposition = figure.phrase() + 1;
        boolean fits =
                figure.is(Kind.MONEY) && Set.of("in", "for", "on", "worth").contains(syntax.norm(preposition));
        int object = fits ? syntax.objectOf(preposition) : Syntax.NONE;
        return object == Syntax.NONE ? null : phrase(figure, object, "counted.purpose");
    }

    /** "the toll topped 1,600", "a jobless rate of 4.4 percent", "claims soared to 3.3 million". */
    private @Nullable Evidence<Counted> level(Figure figure) {
        Syntax syntax = figure.syntax();
        Level level = Level.of(figure, syntax.firstOfList(figure.phrase()));
        if (level == null || Level.isBareNumber(syntax, level.noun()) || PARENTS.contains(syntax.norm(level.noun()))) {
            return null;
        }
        return phrase(figure, level.noun(), "counted.level");
    }

    /** "800 or 5,000 troops": the noun after the last number serves them all. */
    private @Nullable Evidence<Counted> shared(Figure figure) {
        Syntax syntax = figure.syntax();
        int next = figure.phrase() + 1;
        while (syntax.is(next, CONJUNCTION, COMMA) && syntax.is(syntax.after(next), NOUN)) {
            next = syntax.after(next);
            int number = syntax.quantityIn(next);
            Phrase phrase = syntax.phrase(next);
            if (number == Syntax.NONE) {
                return null;
            }
            if (phrase.head() > number && syntax.head(next).isNominal()) {
                return of(figure, Math.max(number + 1, phrase.from()), phrase.to(), "counted.shared-noun");
            }
            next++;
        }
        return null;
    }

    /** "67 dead on the southern side": the dead themselves, when no noun names them. */
    private @Nullable Evidence<Counted> dead(Figure figure) {
        Syntax syntax = figure.syntax();
        int after = syntax.after(figure.phrase());
        boolean dead = figure.is(Kind.COUNT, Kind.VAGUE)
                && syntax.is(after, ADJECTIVE)
                && syntax.norm(after).equals("dead");
        return dead ? phrase(figure, after, "counted.dead") : null;
    }

    private static @Nullable Evidence<Counted> phrase(Figure figure, int phrase, String rule) {
        Phrase one = figure.syntax().phrase(phrase);
        return of(figure, one.from(), one.to(), rule);
    }

    private static @Nullable Evidence<Counted> of(Figure figure, int from, int to, String rule) {
        Counted counted =
                from < to ? Nouns.of(figure.syntax(), figure.vocabulary().classes(), from, to) : null;
        return counted == null ? null : Evidence.of(counted, figure.syntax().span(from, to), rule);
    }
}
