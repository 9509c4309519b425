package crosscheck.claim;

import static crosscheck.claim.Phrase.Kind.COMMA;
import static crosscheck.claim.Phrase.Kind.CONJUNCTION;
import static crosscheck.claim.Phrase.Kind.NOUN;
import static crosscheck.claim.Phrase.Kind.PREPOSITION;
import static crosscheck.claim.Phrases.NONE;

import crosscheck.evidence.Evidence;
import crosscheck.quantity.Kind;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rules of {@link CountedRules} for things named after "of", or once for several numbers. */
final class Partitives {

    private Partitives() {}

    /** "dozens of settlements", "83 percent of registered voters", "two of his sons". */
    static @Nullable Evidence<Counted> partitive(Figure figure) {
        Syntax syntax = figure.syntax();
        int whole = syntax.ofObject(figure.phrase());
        int out = figure.phrase() + 1;
        if (whole == NONE && syntax.norm(figure.lastPhrase() + 1).equals("worth")) {
            whole = syntax.ofObject(figure.lastPhrase() + 1);
        }
        if (whole == NONE
                && syntax.norm(out).equals("out")
                && syntax.norm(out + 1).equals("of")) {
            whole = syntax.objectOf(out + 1);
            boolean many = whole != NONE
                    && (syntax.norm(whole).endsWith("s")
                            || syntax.quantityIn(whole) != NONE
                            || CountingWords.DEFINITE.contains(syntax.opener(whole)));
            whole = many ? whole : NONE;
        }
        if (isDirection(figure)) {
            return null;
        }
        int unit = whole == NONE ? NONE : measuredBy(figure, whole);
        if (unit != NONE) {
            return CountedRules.named(figure, unit, unit + 1, unit, "counted.partitive");
        }
        int measured =
                whole != NONE && CountingWords.MEASURES.contains(syntax.norm(whole)) ? syntax.ofObject(whole) : NONE;
        if (measured != NONE) {
            return CountedRules.to(figure, measured, measured, "counted.partitive");
        }
        if (whole == NONE || CountingWords.POINTERS.contains(syntax.norm(whole))) {
            return null;
        }
        int last = Narrowing.listed(syntax, whole);
        return CountedRules.to(
                figure, whole, last == whole ? Narrowing.narrowed(figure, whole) : last, "counted.partitive");
    }

    /** The unit itself in "hundreds of miles" and "hundreds of miles home"; {@link Phrases#NONE} where a noun of its own follows. */
    private static int measuredBy(Figure figure, int whole) {
        Phrase phrase = figure.syntax().phrase(whole);
        boolean led = isExtent(figure, phrase.head());
        int unit = led ? phrase.head() - 1 : phrase.head();
        boolean bare = unit >= phrase.from()
                && figure.syntax().word(unit).part() == Word.Part.UNIT
                && !figure.isMoney()
                && figure.syntax().ofObject(whole) == NONE;
        return bare ? unit : NONE;
    }

    /** "Of those polled, 48 percent agreed", "Among the 300 miners, 40 stayed": the whole opens the sentence. */
    static @Nullable Evidence<Counted> opening(Figure figure) {
        Syntax syntax = figure.syntax();
        boolean of = syntax.is(0, PREPOSITION) && Set.of("of", "among").contains(syntax.norm(0));
        int whole = of && !figure.hasNoun() ? syntax.objectOf(0) : NONE;
        if (whole == NONE || syntax.saidOf(figure.phrase(), false) == null) {
            return null;
        }
        Verb verb = syntax.verb(whole + 1);
        int last = verb != null && verb.form() == Verb.Form.PARTICIPLE ? whole + 1 : whole;
        boolean named = last > whole || !CountingWords.POINTERS.contains(syntax.norm(whole));
        boolean first = syntax.is(last + 1, COMMA) && syntax.after(last + 1) == figure.phrase();
        if (!first || !named) {
            return null;
        }
        Phrase those = syntax.phrase(whole);
        return CountingWords.POINTERS.contains(syntax.norm(whole))
                ? CountedRules.named(figure, those.from(), syntax.phrase(last).to(), those.head(), "counted.opening")
                : CountedRules.to(figure, whole, last, "counted.opening");
    }

    /** "two of those killed", "one of the eight held": a pointer or a number that a participle explains. */
    static @Nullable Evidence<Counted> those(Figure figure) {
        Syntax syntax = figure.syntax();
        int whole = syntax.ofObject(figure.phrase());
        Verb verb = whole == NONE ? null : syntax.verb(whole + 1);
        boolean bare = whole != NONE
                && (CountingWords.POINTERS.contains(syntax.norm(whole))
                        || syntax.phrase(whole).head() == syntax.quantityIn(whole));
        boolean explained = bare && verb != null && verb.form() == Verb.Form.PARTICIPLE;
        return explained ? CountedRules.to(figure, whole, whole + 1, "counted.those") : null;
    }

    /** "800 or 5,000 troops": the noun after the last number serves them all. */
    static @Nullable Evidence<Counted> shared(Figure figure) {
        Syntax syntax = figure.syntax();
        int next = figure.phrase() + 1;
        while (syntax.is(next, CONJUNCTION, COMMA) && syntax.is(syntax.after(next), NOUN)) {
            next = syntax.after(next);
            int number = syntax.quantityIn(next);
            Phrase phrase = syntax.phrase(next);
            int whole = syntax.ofObject(next);
            boolean bare = number != NONE
                    && (phrase.head() == number || syntax.head(next).part() == Word.Part.UNIT);
            if (bare && whole != NONE && !CountingWords.POINTERS.contains(syntax.norm(whole))) {
                return CountedRules.to(figure, whole, Narrowing.narrowed(figure, whole), "counted.shared-noun");
            }
            if (number == NONE) {
                int many = phrase.from();
                many += syntax.word(many).norm().equals("however") ? 1 : 0;
                return syntax.word(many).norm().equals("many")
                        ? CountedRules.of(figure, many + 1, phrase.to(), "counted.shared-noun")
                        : null;
            }
            if (phrase.head() > number && syntax.head(next).isNominal()) {
                return CountedRules.of(figure, Math.max(number + 1, phrase.from()), phrase.to(), "counted.shared-noun");
            }
            next++;
        }
        return null;
    }

    /** Whether a word only says in what a measure extends: "taller" in "ten feet taller", "home" in "walked ten miles home". */
    static boolean isExtent(Figure figure, int at) {
        String word = figure.syntax().word(at).norm();
        return figure.quantity().unit() != null
                && (CountingWords.COMPARATIVES.contains(word) || CountingWords.DIRECTIONS.contains(word));
    }

    /** "40 kilometres north of the capital": how far off something is in a direction, no part of what follows. */
    static boolean isDirection(Figure figure) {
        Syntax syntax = figure.syntax();
        return figure.is(Kind.MEASURE) && CountingWords.DIRECTIONS.contains(syntax.norm(figure.phrase()));
    }
}
