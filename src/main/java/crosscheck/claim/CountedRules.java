package crosscheck.claim;

import static crosscheck.claim.Phrase.Kind.COMMA;
import static crosscheck.claim.Phrase.Kind.NOUN;
import static crosscheck.claim.Phrase.Kind.PREPOSITION;

import crosscheck.evidence.Evidence;
import crosscheck.quantity.Kind;
import crosscheck.sentence.Tag;
import crosscheck.text.Span;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads what a figure counts: the first rule of the list that finds something speaks. */
final class CountedRules {

    private static final Set<String> POINTERS = Set.of("them", "those", "these", "whom", "which", "us", "that");
    private static final Set<String> LEVELS = Set.of(
            "top",
            "exceed",
            "surpass",
            "reach",
            "hit",
            "pass",
            "total",
            "stand",
            "number",
            "be",
            "rise",
            "fall",
            "grow",
            "climb",
            "jump",
            "soar",
            "surge",
            "drop",
            "decline",
            "increase",
            "decrease",
            "tumble",
            "plunge",
            "average",
            "remain",
            "peak",
            "spike",
            "swell",
            "leap",
            "dip",
            "sink",
            "slip",
            "slide",
            "edge",
            "shrink",
            "slump",
            "plummet",
            "double",
            "approach",
            "cost",
            "come",
            "go",
            "range",
            "measure",
            "weigh",
            "amount",
            "balloon",
            "skyrocket",
            "ease",
            "near",
            "cross");

    private final List<Function<Figure, @Nullable Evidence<Counted>>> rules =
            List.of(this::age, this::compound, this::noun, this::partitive, this::share, this::value);

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
        if (figure.hasNoun()) {
            return noun(figure);
        }
        Syntax syntax = figure.syntax();
        int before = syntax.before(figure.phrase());
        return syntax.is(before, COMMA) && syntax.is(before - 1, NOUN)
                ? of(
                        figure,
                        syntax.phrase(before - 1).from(),
                        syntax.phrase(before - 1).to(),
                        "counted.age")
                : null;
    }

    /** "a 12-hour cease-fire" counts the cease-fire, "a 5,000-troop upgrade" the troops. */
    private @Nullable Evidence<Counted> compound(Figure figure) {
        Syntax syntax = figure.syntax();
        int joined = figure.word() + 1;
        Phrase own = syntax.phrase(figure.phrase());
        if (joined >= own.to() || syntax.word(joined).part() != Word.Part.JOINED || figure.is(Kind.AGE)) {
            return null;
        }
        boolean unit = !figure.is(Kind.COUNT, Kind.VAGUE);
        return unit
                ? of(figure, joined + 1, own.to(), "counted.compound")
                : of(figure, joined, joined + 1, "counted.compound-noun");
    }

    /** "500 officers": the noun the number stands before. */
    private @Nullable Evidence<Counted> noun(Figure figure) {
        if (!figure.hasNoun()) {
            return null;
        }
        return of(figure, figure.end(), figure.syntax().phrase(figure.phrase()).to(), "counted.noun");
    }

    /** "dozens of settlements", "83 percent of registered voters", "two of his sons". */
    private @Nullable Evidence<Counted> partitive(Figure figure) {
        Syntax syntax = figure.syntax();
        int of = figure.phrase() + 1;
        if (!syntax.norm(of).equals("of") || !syntax.is(of, PREPOSITION)) {
            return null;
        }
        int whole = syntax.objectOf(of);
        if (whole == Syntax.NONE || POINTERS.contains(syntax.head(whole).norm())) {
            return null;
        }
        return of(figure, syntax.phrase(whole).from(), syntax.phrase(whole).to(), "counted.partitive");
    }

    /** "$225 million in emergency aid", "a 3 percent cut in wages", "$350 billion for small firms". */
    private @Nullable Evidence<Counted> share(Figure figure) {
        Syntax syntax = figure.syntax();
        int preposition = figure.phrase() + 1;
        boolean fits =
                figure.is(Kind.MONEY) && Set.of("in", "for", "on", "worth").contains(syntax.norm(preposition));
        int object = fits ? syntax.objectOf(preposition) : Syntax.NONE;
        return object == Syntax.NONE
                ? null
                : of(figure, syntax.phrase(object).from(), syntax.phrase(object).to(), "counted.purpose");
    }

    /** "the toll topped 1,600", "a jobless rate of 4.4 percent", "claims soared to 3.3 million". */
    private @Nullable Evidence<Counted> value(Figure figure) {
        Syntax syntax = figure.syntax();
        int subject = Syntax.NONE;
        int preposition = syntax.preposition(figure.phrase());
        if (preposition != Syntax.NONE
                && Set.of("of", "at").contains(syntax.norm(preposition))
                && syntax.is(syntax.before(preposition), NOUN)) {
            subject = syntax.before(preposition);
        } else {
            Verb verb = preposition == Syntax.NONE ? syntax.governing(figure.phrase()) : syntax.verbBefore(preposition);
            if (verb != null && LEVELS.contains(base(figure, verb))) {
                subject = verb.subject();
            }
        }
        if (subject == Syntax.NONE
                || subject == figure.phrase()
                || syntax.head(subject).is(Tag.PRON)) {
            return null;
        }
        return of(figure, syntax.phrase(subject).from(), syntax.phrase(subject).to(), "counted.value");
    }

    private static String base(Figure figure, Verb verb) {
        return figure.vocabulary().predicates().base(figure.syntax().head(verb.phrase()));
    }

    private static @Nullable Evidence<Counted> of(Figure figure, int from, int to, String rule) {
        Counted counted =
                from < to ? Nouns.of(figure.syntax(), figure.vocabulary().classes(), from, to) : null;
        if (counted == null) {
            return null;
        }
        Span span = figure.syntax().span(from, to);
        return Evidence.of(counted, span, rule);
    }
}
