package crosscheck.claim;

import static crosscheck.claim.Phrase.Kind.BREAK;
import static crosscheck.claim.Phrase.Kind.COMMA;
import static crosscheck.claim.Phrase.Kind.CONJUNCTION;
import static crosscheck.claim.Phrase.Kind.NOUN;
import static crosscheck.claim.Phrases.NONE;

import crosscheck.evidence.Evidence;
import crosscheck.quantity.Kind;
import crosscheck.sentence.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rules of {@link CountedRules} for things that are named before a figure which only adds how many they are. */
final class NamedBefore {

    private NamedBefore() {}

    /** "the labour force (154 million) shrank", "rates for men (7.6 percent) and women (7.3 percent)". */
    static @Nullable Evidence<Counted> bracketed(Figure figure) {
        Syntax syntax = figure.syntax();
        int bracket = figure.phrase() - 1;
        boolean alone = syntax.norm(bracket).equals("(")
                && syntax.norm(figure.lastPhrase() + 1).equals(")")
                && !figure.hasNoun();
        return alone && !isNamed(figure, bracket - 1) ? outer(figure, bracket - 1, "counted.bracketed") : null;
    }

    /** "Maria Lopez (34 percent)": a share of the one who is named is of what the sentence leaves out. */
    private static boolean isNamed(Figure figure, int noun) {
        Syntax syntax = figure.syntax();
        return figure.is(Kind.PERCENT)
                && syntax.is(noun, NOUN)
                && syntax.head(noun).is(Tag.PROPN)
                && !syntax.norm(noun).endsWith("s");
    }

    /** "the number of tenants, at 1,200, was unchanged". */
    static @Nullable Evidence<Counted> aside(Figure figure) {
        Syntax syntax = figure.syntax();
        int at = figure.phrase() - 1;
        boolean alone = syntax.norm(at).equals("at")
                && syntax.is(at - 1, COMMA)
                && syntax.is(figure.lastPhrase() + 1, COMMA, BREAK)
                && !figure.hasNoun();
        return alone ? outer(figure, at - 2, "counted.aside") : null;
    }

    /** "cases rose to 20,000, daily deaths to 1,000 and arrests 40": the verb of the figures before is left out. */
    static @Nullable Evidence<Counted> gapped(Figure figure) {
        Syntax syntax = figure.syntax();
        int noun = figure.phrase() - 1;
        boolean named = !figure.hasNoun()
                && syntax.is(noun, NOUN)
                && syntax.head(noun).is(Tag.NOUN)
                && syntax.norm(noun).endsWith("s")
                && syntax.is(noun - 1, COMMA, CONJUNCTION)
                && !syntax.is(figure.lastPhrase() + 1, NOUN);
        for (int i = noun - 2; named && i >= 0; i--) {
            if (syntax.quantityIn(i) != NONE && !syntax.head(i).is(Tag.PRON)) {
                return isDoer(syntax, i) ? null : outer(figure, noun, "counted.gapped");
            }
        }
        return null;
    }

    /** "the army lost 40 tanks and the rebels 12": where the figure before is an object with a noun, the noun before this one does the like. */
    private static boolean isDoer(Syntax syntax, int before) {
        Verb verb = syntax.governing(before);
        return verb != null
                && verb.subject() != NONE
                && syntax.head(before).is(Tag.NOUN)
                && !syntax.head(before).isQuantity();
    }

    /** "a package worth $5 million". */
    static @Nullable Evidence<Counted> worth(Figure figure) {
        Syntax syntax = figure.syntax();
        int word = figure.word() - 1;
        while (word >= 0 && syntax.word(word).part() == Word.Part.HEDGE) {
            word--;
        }
        boolean worth = figure.isMoney() && word > 0 && syntax.word(word).norm().equals("worth");
        return worth ? outer(figure, syntax.phraseAt(word - 1), "counted.worth") : null;
    }

    /** "a town of 3,000": the people of a place. */
    static @Nullable Evidence<Counted> population(Figure figure) {
        Syntax syntax = figure.syntax();
        int of = figure.phrase() - 1;
        boolean peopled = figure.is(Kind.COUNT, Kind.VAGUE)
                && !figure.hasNoun()
                && syntax.norm(of).equals("of")
                && syntax.is(of - 1, NOUN)
                && syntax.ofObject(figure.phrase()) == NONE
                && CountingWords.PEOPLED.contains(syntax.norm(of - 1));
        return peopled
                ? Evidence.inherited(
                        new Counted("people", "people", "people", List.of()), syntax.span(of - 1), "counted.population")
                : null;
    }

    /** The thing that a noun phrase and the "of" before it name; null for a figure or a time. */
    private static @Nullable Evidence<Counted> outer(Figure figure, int noun, String rule) {
        Syntax syntax = figure.syntax();
        boolean names = syntax.is(noun, NOUN)
                && syntax.quantityIn(noun) == NONE
                && !syntax.head(noun).is(Tag.PRON)
                && !VerbEvents.isTime(syntax, noun);
        if (!names) {
            return null;
        }
        int of = syntax.preposition(noun);
        boolean whole = of != NONE
                && syntax.norm(of).equals("of")
                && syntax.is(of - 1, NOUN)
                && syntax.quantityIn(of - 1) == NONE
                && !LevelWords.isNumber(syntax.norm(of - 1));
        return CountedRules.to(figure, whole ? of - 1 : noun, noun, rule);
    }
}
