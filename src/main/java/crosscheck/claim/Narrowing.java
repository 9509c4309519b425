package crosscheck.claim;

import static crosscheck.claim.Phrase.Kind.ADJECTIVE;
import static crosscheck.claim.Phrase.Kind.COMMA;
import static crosscheck.claim.Phrase.Kind.CONJUNCTION;
import static crosscheck.claim.Phrase.Kind.NOUN;
import static crosscheck.claim.Phrase.Kind.PREPOSITION;
import static crosscheck.claim.Phrases.NONE;

import crosscheck.evidence.Evidence;
import crosscheck.sentence.Tag;
import java.util.Set;

/** Where a counted noun ends: past the relative clause, the preposition or the list that narrows or continues it. */
final class Narrowing {

    private Narrowing() {}

    /** The last phrase of a subject with what narrows it: "workers filing claims rose", "people in the valley have fled". */
    static int narrowed(Figure figure, int noun) {
        Syntax syntax = figure.syntax();
        int side = side(syntax, noun);
        if (side != noun) {
            return side;
        }
        int end = syntax.phrase(noun).to();
        Predicates.State where = figure.vocabulary().predicates().where(syntax.words(), end);
        if (where != null) {
            return syntax.phraseAt(end + where.length() - 1);
        }
        Verb main = syntax.saidOf(noun, false);
        boolean subject = main != null && main.phrase() > noun;
        Level level = Level.of(figure, figure.phrase());
        boolean levelled = level != null && level.noun() == noun && level.verb() != null && level.counts();
        Verb relative = syntax.saidOf(noun, true);
        boolean near = relative != null
                && relative.phrase() > noun
                && relative.phrase() <= noun + 2
                && !syntax.is(noun + 1, Phrase.Kind.BREAK, COMMA);
        boolean other = relative != null && !said(figure, relative);
        if ((subject || levelled || other) && near && relative != null) {
            return relativeEnd(syntax, relative);
        }
        boolean described = subject
                && syntax.is(noun + 1, ADJECTIVE)
                && syntax.is(noun + 2, PREPOSITION)
                && syntax.objectOf(noun + 2) == noun + 3;
        if (described && main != null && main.phrase() > noun + 3) {
            return noun + 3;
        }
        int preposition = noun + 1;
        if (isDressed(figure, noun)) {
            return preposition + 1;
        }
        boolean people = figure.vocabulary()
                .classes()
                .isLiving(figure.vocabulary().classes().of(syntax.norm(noun)));
        boolean source = syntax.is(preposition, PREPOSITION)
                && (CountingWords.NARROWING.contains(syntax.norm(preposition))
                        || (people && CountingWords.NARROWING_PEOPLE.contains(syntax.norm(preposition))))
                && syntax.objectOf(preposition) == preposition + 1
                && syntax.quantityIn(preposition + 1) == NONE
                && !isParted(figure, noun);
        boolean purpose = syntax.norm(preposition).equals("for")
                && figure.isMoney()
                && syntax.objectOf(preposition) == preposition + 1;
        if (source || purpose) {
            return joined(syntax, preposition + 1);
        }
        boolean place =
                subject && syntax.is(preposition, PREPOSITION) && syntax.objectOf(preposition) == preposition + 1;
        return place && main != null && main.phrase() > preposition + 1 ? preposition + 1 : noun;
    }

    /** "protect 40 boys from abuse", "fly 40 boys from Peru": the verb takes the "from", the noun does not. */
    private static boolean isParted(Figure figure, int noun) {
        Syntax syntax = figure.syntax();
        Verb verb = syntax.governing(syntax.preposition(noun) == NONE ? noun : figure.phrase());
        return syntax.norm(noun + 1).equals("from")
                && verb != null
                && CountingWords.PARTING.contains(
                        figure.vocabulary().predicates().base(syntax.head(verb.phrase())));
    }

    /** The second of two names or nouns after one preposition: "calls involving Berg or her sister". */
    private static int joined(Syntax syntax, int noun) {
        boolean second = syntax.is(noun + 1, CONJUNCTION)
                && syntax.is(noun + 2, NOUN)
                && syntax.quantityIn(noun + 2) == NONE
                && syntax.saidOf(noun + 2, false) == null
                && !syntax.is(noun + 3, NOUN);
        return second ? noun + 2 : noun;
    }

    /** "guards in grey coats": people with what they stand in, named without a determiner. */
    private static boolean isDressed(Figure figure, int noun) {
        Syntax syntax = figure.syntax();
        CountClasses classes = figure.vocabulary().classes();
        int object = noun + 2;
        return syntax.norm(noun + 1).equals("in")
                && syntax.objectOf(noun + 1) == object
                && syntax.head(object).is(Tag.NOUN)
                && syntax.word(syntax.phrase(object).from()).is(Tag.NOUN, Tag.ADJ)
                && syntax.quantityIn(object) == NONE
                && classes.of(syntax.norm(object)) == null
                && !VerbEvents.isTime(syntax, object)
                && classes.isLiving(classes.of(syntax.norm(noun)));
    }

    /** Whether the event was read from a verb: then it does not narrow the counted thing besides. */
    private static boolean said(Figure figure, Verb verb) {
        Evidence<Event> event = figure.event();
        return event == null || figure.syntax().span(verb.phrase()).overlaps(event.span());
    }

    /** The end of a relative clause: its object, or the noun of the preposition after it. */
    private static int relativeEnd(Syntax syntax, Verb relative) {
        if (relative.object() != NONE) {
            return relative.object();
        }
        int preposition = relative.phrase() + 1;
        if (syntax.is(preposition, ADJECTIVE)) {
            return preposition;
        }
        boolean complement = syntax.is(preposition, PREPOSITION)
                && syntax.objectOf(preposition) == preposition + 1
                && syntax.quantityIn(preposition + 1) == NONE;
        return complement ? preposition + 1 : relative.phrase();
    }

    /** "on the southern side": the phrase that says whose. */
    static int side(Syntax syntax, int phrase) {
        int preposition = syntax.after(phrase);
        int side = syntax.is(preposition, PREPOSITION) ? syntax.objectOf(preposition) : NONE;
        return side != NONE && Set.of("side", "sides").contains(syntax.norm(side)) ? side : phrase;
    }

    /** The last noun of a list that one number counts: "dozens of planes, ships and helicopters"; the noun itself when it begins none. */
    static int listed(Syntax syntax, int noun) {
        int last = noun;
        int next = noun;
        while (syntax.is(next + 1, COMMA) && isItem(syntax, next + 2)) {
            next += 2;
        }
        boolean ends = next > noun && syntax.is(next + 1, CONJUNCTION) && isItem(syntax, next + 2);
        return ends ? next + 2 : last;
    }

    /** Whether a phrase is a bare plural that can stand in a list of counted things. */
    private static boolean isItem(Syntax syntax, int phrase) {
        return syntax.is(phrase, NOUN)
                && syntax.quantityIn(phrase) == NONE
                && syntax.head(phrase).is(Tag.NOUN)
                && syntax.norm(phrase).endsWith("s")
                && syntax.word(syntax.phrase(phrase).from()).is(Tag.NOUN, Tag.ADJ);
    }
}
