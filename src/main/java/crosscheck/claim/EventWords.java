package crosscheck.claim;

import static crosscheck.claim.Phrase.Kind.ADVERB;
import static crosscheck.claim.Phrase.Kind.PREPOSITION;
import static crosscheck.claim.Phrases.NONE;

import crosscheck.claim.EventText.Role;
import crosscheck.claim.Predicates.Sense;
import crosscheck.sentence.Tag;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How an event is told: in dictionary form with what completes it ("apply for benefits"), what was done to the counted as participle
 * ("killed"). An irregular participle is followed by its dictionary form with the object, so that either is found ("lost (lose jobs)"),
 * and the plain word of the frame stands before another word of the article ("killed (lose soldiers)").
 */
final class EventWords {

    private static final Set<String> COMPLEMENTS = Set.of(
            "for", "to", "in", "into", "from", "with", "at", "on", "of", "against", "under", "as", "about", "out",
            "off");

    private final Figure figure;
    private final Syntax syntax;
    private final Predicates predicates;

    EventWords(Figure figure) {
        this.figure = figure;
        this.syntax = figure.syntax();
        this.predicates = figure.vocabulary().predicates();
    }

    /**
     * A verb in the role that it gives the figure.
     *
     * @param to index after the last word of the verb and of a verb joined to it ("killed or injured")
     */
    String of(Verb verb, Role role, @Nullable Sense sense, int to) {
        String base = Content.base(figure, verb);
        String own = own(verb, to);
        if (own.isEmpty() && role == Role.OBJECT) {
            own = predicates.idiomWords(
                    base, syntax.words(), syntax.phrase(verb.phrase()).head() + 1, role);
        }
        boolean done = isDone(verb, role, sense);
        String words = (done ? predicates.participle(base) : base) + own + rest(verb, role, done);
        boolean joined = to > syntax.phrase(verb.phrase()).to();
        if (sense != null && !joined && !sameWord(sense.verb(), words)) {
            boolean sum = role == Role.OBJECT && figure.isMoney() && predicates.hasRole(base, "earning");
            String told = sum ? base : words;
            return sense.verb() + " (" + told + ")";
        }
        String participle = predicates.participle(base);
        boolean plain = participle.equals(base) || participle.equals(base + "ed") || participle.equals(base + "d");
        boolean irregular = done && !joined && !plain;
        String object = role == Role.OBJECT ? object(verb) : "";
        return irregular ? words + " (" + base + own + object + ")" : words;
    }

    /** A happening with what was done to it: "searches conducted", "infected (cases reported)". */
    String done(int noun, Verb verb, Sense sense) {
        String words = name(noun) + " " + predicates.participle(Content.base(figure, verb))
                + own(verb, syntax.phrase(verb.phrase()).to());
        return sense.verb().isEmpty() || sameWord(sense.verb(), words) ? words : sense.verb() + " (" + words + ")";
    }

    /** Whether a verb is told as done to the counted: "killed", "arrested", "was blocked". */
    private boolean isDone(Verb verb, Role role, @Nullable Sense sense) {
        boolean fate = role == Role.OBJECT && sense != null;
        String written = syntax.norm(verb.phrase());
        boolean past = role == Role.OBJECT
                && !Content.isLight(figure, verb)
                && (predicates.isParticiple(written) || predicates.isPastOnly(written));
        return (verb.passive() && role != Role.SUBJECT) || fate || past;
    }

    /** The particle of a verb, or a verb joined to it. */
    private String own(Verb verb, int to) {
        int head = syntax.phrase(verb.phrase()).head();
        return to > head + 1 ? " " + syntax.text(head + 1, to) : "";
    }

    /** What completes the predicate: its object or its complement, unless that is the counted thing itself. */
    private String rest(Verb verb, Role role, boolean done) {
        if (role == Role.OBJECT && verb.passive() && Content.isLight(figure, verb)) {
            return complement(verb.phrase());
        }
        if (role == Role.OBJECT && !done && Content.isLight(figure, verb)) {
            String thing = Content.base(figure, verb).equals("be") ? "" : object(verb);
            return thing + complement(figure.past(figure.phrase()));
        }
        if (role == Role.OBJECT || role == Role.MEASURE) {
            return "";
        }
        boolean object = verb.object() != NONE
                && !syntax.head(verb.object()).is(Tag.NUM)
                && !Calendar.isDay(syntax.word(syntax.phrase(verb.object()).from()))
                && verb.object() != figure.phrase()
                && !isSubject(verb.object());
        return object ? " " + name(verb.object()) : complement(verb.phrase());
    }

    private boolean isSubject(int noun) {
        Verb verb = syntax.saidOf(noun, false);
        return verb != null && verb.phrase() > noun && verb.form() == Verb.Form.FINITE;
    }

    /** The counted thing as the object of its verb: " jobs" of "lose 30 jobs". */
    private String object(Verb verb) {
        int noun = figure.past(figure.phrase());
        boolean named = noun != figure.phrase() || figure.hasNoun();
        return named && verb.phrase() != NONE && !syntax.head(noun).isQuantity() ? " " + syntax.norm(noun) : "";
    }

    /** "for benefits" of "apply for benefits". */
    private String complement(int phrase) {
        int preposition = syntax.is(phrase + 1, ADVERB) ? phrase + 2 : phrase + 1;
        boolean fits = syntax.is(preposition, PREPOSITION) && COMPLEMENTS.contains(syntax.norm(preposition));
        int object = fits ? syntax.objectOf(preposition) : NONE;
        return object == NONE || syntax.quantityIn(object) != NONE || VerbEvents.isTime(syntax, object)
                ? ""
                : " " + syntax.norm(preposition) + " " + name(object);
    }

    /** The head of a noun phrase with the noun before it. */
    String name(int noun) {
        Phrase phrase = syntax.phrase(noun);
        return syntax.text(nameFrom(phrase), phrase.head() + 1);
    }

    /** Index of the first word of the name of a noun phrase. */
    int nameFrom(Phrase phrase) {
        int before = phrase.head() - 1;
        boolean modified = before >= phrase.from()
                && syntax.word(before).isNominal()
                && !syntax.word(before).isQuantity();
        return modified ? before : phrase.head();
    }

    /** A predicate with the plain word of its frame before it, unless that is the same word: "killed (death toll)". */
    static String named(Sense sense, String words) {
        if (sense.verb().isEmpty()) {
            return words;
        }
        return sameWord(sense.verb(), words) ? sense.verb() : sense.verb() + " (" + words + ")";
    }

    private static boolean sameWord(String plain, String words) {
        int stem = Math.min(Predicates.STEM, Math.min(plain.length(), words.length()));
        return stem == 0 || words.regionMatches(true, 0, plain, 0, stem);
    }
}
