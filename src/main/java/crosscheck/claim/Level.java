package crosscheck.claim;

import static crosscheck.claim.Phrase.Kind.BREAK;
import static crosscheck.claim.Phrase.Kind.COMMA;
import static crosscheck.claim.Phrase.Kind.CONJUNCTION;
import static crosscheck.claim.Phrase.Kind.MARK;
import static crosscheck.claim.Phrase.Kind.NOUN;

import crosscheck.quantity.Kind;
import crosscheck.sentence.Tag;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A figure that is the level of something: "the toll topped 1,600", "a rate of 4.4 percent", "claims soared to 3.3 million".
 *
 * @param noun index of the noun phrase that has the level; past "the number of", what is numbered
 * @param verb the verb between them, null for "a rate of 4.4 percent"
 * @param counts whether the words say that it is a number of something: "the number of workers"
 * @param change whether the figure is the change and not the level: "rose by 70,000"
 */
record Level(int noun, @Nullable Verb verb, boolean counts, boolean change) {

    private static final Set<String> NAMING =
            Set.of("of", "at", "to", "from", "by", "below", "above", "under", "over", "near", "past", "into");

    /** The level that a noun phrase is; null when it is none. */
    static @Nullable Level of(Figure figure, int noun) {
        if (figure.is(Kind.DURATION, Kind.AGE)) {
            return null;
        }
        Syntax syntax = figure.syntax();
        int preposition = syntax.preposition(noun);
        boolean named = figure.hasNoun() && noun == figure.phrase();
        if (!named) {
            return bare(figure, noun, preposition);
        }
        boolean to = preposition != Syntax.NONE && Set.of("to", "at").contains(syntax.norm(preposition));
        Level level = to ? bare(figure, noun, preposition) : null;
        return level != null && level.counts() ? level : null;
    }

    private static @Nullable Level bare(Figure figure, int noun, int preposition) {
        Syntax syntax = figure.syntax();
        if (preposition != Syntax.NONE && !NAMING.contains(syntax.norm(preposition))) {
            return null;
        }
        int before = preposition == Syntax.NONE ? Syntax.NONE : syntax.before(preposition);
        Verb placing = preposition == Syntax.NONE ? null : placing(figure, preposition);
        if (placing != null) {
            return make(syntax, placed(syntax, placing, preposition), placing, false);
        }
        boolean named = preposition != Syntax.NONE && Set.of("of", "at").contains(syntax.norm(preposition));
        if (named && syntax.is(before, NOUN)) {
            Level outer = LevelWords.isExtreme(syntax.norm(before)) ? of(figure, before) : null;
            return outer != null ? outer : make(syntax, before, null, false);
        }
        if (preposition != Syntax.NONE && syntax.norm(preposition).equals("of")) {
            return null;
        }
        Verb verb = preposition == Syntax.NONE ? syntax.governing(noun) : mover(figure, preposition);
        if (verb == null) {
            return null;
        }
        String base = Content.base(figure, verb);
        boolean change = preposition != Syntax.NONE && syntax.norm(preposition).equals("by");
        int brought = brings(figure, base) && preposition != Syntax.NONE ? brought(syntax, verb, noun) : Syntax.NONE;
        if (brought != Syntax.NONE) {
            return make(syntax, brought, verb, change);
        }
        boolean moved = levels(figure, base) || (brings(figure, base) && verb.passive());
        int subject = moved ? numbered(syntax, verb) : Syntax.NONE;
        return subject == Syntax.NONE || subject == noun || syntax.head(subject).is(Tag.PRON)
                ? null
                : make(syntax, subject, verb, change);
    }

    /** The verb to the left that can move something to a level, past those of relative clauses; else the nearest. */
    private static @Nullable Verb mover(Figure figure, int preposition) {
        Syntax syntax = figure.syntax();
        Verb nearest = syntax.verbBefore(preposition);
        Verb verb = nearest;
        while (verb != null && verb.relative() && !moves(figure, Content.base(figure, verb))) {
            verb = syntax.verbBefore(verb.phrase());
        }
        return verb != null && moves(figure, Content.base(figure, verb)) ? verb : nearest;
    }

    /** The verb that says at which level its object stands: "put the number of divers in Perth at 40"; null when none does. */
    private static @Nullable Verb placing(Figure figure, int at) {
        Syntax syntax = figure.syntax();
        Verb verb = syntax.norm(at).equals("at") ? syntax.verbBefore(at) : null;
        while (verb != null && verb.relative()) {
            verb = syntax.verbBefore(verb.phrase());
        }
        boolean places = verb != null
                && figure.vocabulary().predicates().hasRole(Content.base(figure, verb), "placing")
                && verb.object() != Syntax.NONE
                && verb.object() < at;
        return places ? verb : null;
    }

    /** What is placed at a level: the noun phrase before the "at" with the prepositional phrases that belong to it, else the verb's object. */
    private static int placed(Syntax syntax, Verb placing, int at) {
        int noun = syntax.before(at);
        while (syntax.is(noun, NOUN) && syntax.preposition(noun) > placing.phrase()) {
            noun = syntax.before(syntax.preposition(noun));
        }
        return syntax.is(noun, NOUN) && noun > placing.phrase() ? noun : placing.object();
    }

    /** The verb whose object a preposition brings to a level: "raising the age for buying knives to 21"; null when none does. */
    static @Nullable Verb bringer(Figure figure, int preposition) {
        Syntax syntax = figure.syntax();
        Verb verb = syntax.verbBefore(preposition);
        while (verb != null && !brings(figure, Content.base(figure, verb)) && verb.form() == Verb.Form.GERUND) {
            verb = syntax.verbBefore(verb.phrase());
        }
        boolean brings = verb != null && brings(figure, Content.base(figure, verb));
        return brings && verb != null && verb.object() != Syntax.NONE && verb.object() < preposition ? verb : null;
    }

    private static boolean moves(Figure figure, String base) {
        return levels(figure, base) || brings(figure, base);
    }

    private static boolean levels(Figure figure, String base) {
        return figure.vocabulary().predicates().hasRole(base, "level");
    }

    private static boolean brings(Figure figure, String base) {
        return figure.vocabulary().predicates().hasRole(base, "bringing");
    }

    /** What a verb is said of; an infinitive borrows the subject of the verb it hangs on: "is expected to reach". */
    static int subject(Syntax syntax, Verb verb) {
        Verb one = verb;
        while (one.form() == Verb.Form.INFINITIVE) {
            Verb outer = syntax.verbBefore(one.phrase());
            if (outer == null || (outer.object() != Syntax.NONE && outer.object() < one.phrase())) {
                return outer == null ? Syntax.NONE : outer.object();
            }
            one = outer;
        }
        return one.subject();
    }

    /** The number that stands before what hangs on it: "the number of people taken to wards with burns rose". */
    private static int numbered(Syntax syntax, Verb verb) {
        int subject = subject(syntax, verb);
        for (int i = subject == Syntax.NONE ? verb.phrase() - 1 : subject;
                i > 0 && !syntax.is(i, BREAK, COMMA, CONJUNCTION, MARK);
                i--) {
            Verb between = syntax.verb(i);
            if (between != null && between.form() == Verb.Form.FINITE) {
                return subject;
            }
            if (syntax.norm(i).equals("of") && syntax.is(i - 1, NOUN) && LevelWords.isNumber(syntax.norm(i - 1))) {
                return i - 1;
            }
        }
        return subject;
    }

    /** What is brought to a level: before the figure ("brings the total to 20") or after it ("bringing to 20 the number of raids"). */
    private static int brought(Syntax syntax, Verb verb, int noun) {
        if (verb.object() != Syntax.NONE && verb.object() != noun) {
            return verb.object();
        }
        int after = syntax.after(noun);
        return syntax.is(after, NOUN) && !Calendar.isSpan(syntax.head(after)) ? after : Syntax.NONE;
    }

    /** What a noun says there is a number of, past another such noun: "its estimate of the number of jobs". */
    private static int numbered(Syntax syntax, int noun) {
        int counted = syntax.ofObject(noun);
        int deeper = counted == Syntax.NONE || !LevelWords.isNumber(syntax.norm(counted))
                ? Syntax.NONE
                : numbered(syntax, counted);
        return deeper == Syntax.NONE ? counted : deeper;
    }

    private static Level make(Syntax syntax, int noun, @Nullable Verb verb, boolean change) {
        boolean number = LevelWords.isNumber(syntax.norm(noun));
        int counted = number ? numbered(syntax, noun) : Syntax.NONE;
        boolean next = counted == Syntax.NONE && number && syntax.is(noun + 1, NOUN);
        return counted != Syntax.NONE || next
                ? new Level(next ? noun + 1 : counted, verb, true, change)
                : new Level(noun, verb, false, change);
    }
}
