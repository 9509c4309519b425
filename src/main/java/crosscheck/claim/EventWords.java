package crosscheck.claim;

import static crosscheck.claim.Phrase.Kind.ADVERB;
import static crosscheck.claim.Phrase.Kind.PREPOSITION;
import static crosscheck.claim.Phrases.NONE;

import crosscheck.claim.Predicates.Sense;
import crosscheck.sentence.Tag;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How an event is told: in dictionary form with what completes it ("apply for benefits"), what was done to the counted as participle
 * ("killed"). An irregular participle is followed by its dictionary form with the object, so that either is found ("lost (lose jobs)"),
 * and the plain word of the frame stands before other words of the article ("killed (lose soldiers)", "rise (grew, grow to)"). A noun that
 * names the event is told with the verb that it hangs on ("paid (receive payment)").
 */
final class EventWords {

    private static final Set<String> COMPLEMENTS = Set.of(
            "for", "to", "in", "into", "from", "with", "at", "on", "of", "against", "under", "as", "about", "out",
            "off", "toward", "towards", "through", "across", "over", "near", "behind", "without", "between");
    private static final Set<String> LEVELS =
            Set.of("to", "from", "by", "at", "below", "above", "past", "under", "over", "between");

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
        boolean joined = to > syntax.phrase(verb.phrase()).to();
        String rest = own + rest(verb, role, done) + tie(role);
        String words = (done ? predicates.participle(base) : base) + rest;
        String plain = base + rest + (done && !joined ? object(verb) : "");
        if (sense != null && !joined && !sameWord(sense.verb(), words)) {
            return sense.verb() + " (" + withForm(verb, plain, done) + ")";
        }
        boolean irregular = done && !joined && !isNear(predicates.participle(base), base);
        return irregular ? words + " (" + base + own + object(verb) + ")" : words;
    }

    /** A predicate in dictionary form, before it the past form where that is far from it: "grew, grow". */
    private String withForm(Verb verb, String plain, boolean done) {
        String base = Content.base(figure, verb);
        String written = syntax.norm(verb.phrase());
        boolean past = predicates.isParticiple(written) || predicates.isPastOnly(written);
        String form = past ? written : done ? predicates.participle(base) : base;
        return isNear(form, base) ? plain : form + ", " + plain;
    }

    /** Whether a form is the dictionary form with a regular ending: a reader knows either from the other. */
    private static boolean isNear(String form, String base) {
        return form.equals(base) || form.equals(base + "ed") || form.equals(base + "d");
    }

    /** The preposition before what a verb of change or size is followed by: "to" of "rise to 20". */
    private String tie(Role role) {
        int preposition = role == Role.MEASURE ? syntax.preposition(figure.phrase()) : NONE;
        String norm = preposition == NONE ? "" : syntax.norm(preposition);
        return LEVELS.contains(norm) ? " " + norm : "";
    }

    /** A happening with what was done to it: "conduct searches", "infected (report cases)". */
    String done(int noun, Verb verb, Sense sense) {
        String base = Content.base(figure, verb);
        String own = own(verb, syntax.phrase(verb.phrase()).to());
        return named(sense, withForm(verb, base + own + " " + name(noun), true));
    }

    /** What a noun names, with the verb that it hangs on: "receive payment", "be eligible for loans", "death toll pass". */
    String happening(int noun) {
        String name = name(noun);
        Governor governor = Governor.of(syntax, noun);
        if (governor == null || isBare(governor) || says(governor.verb())) {
            return name;
        }
        String verb = verb(governor);
        boolean does =
                governor.isNear() && governor.isSubject() && !governor.verb().passive();
        return does ? name + " " + verb + rest(governor.verb(), Role.SUBJECT, false) : verb + " " + name;
    }

    private boolean isBare(Governor governor) {
        return governor.adjective() == NONE && Set.of("be", "do").contains(Content.base(figure, governor.verb()));
    }

    /** A noun that has a level, with the verb between: "death toll rise to", "take total to". */
    String level(Level level) {
        String noun = name(level.noun());
        Verb verb = level.verb();
        if (verb == null) {
            return noun;
        }
        String base = Content.base(figure, verb)
                + own(verb, syntax.phrase(verb.phrase()).to());
        boolean brought = verb.object() != NONE && verb.object() < figure.phrase() && !verb.passive();
        return (brought ? base + " " + noun : noun + " " + base) + tie(Role.MEASURE);
    }

    /** Whether a verb does nothing but say. */
    private boolean says(Verb verb) {
        return predicates.hasRole(Content.base(figure, verb), "saying");
    }

    /** What a noun phrase hangs on, outward from it: "receive", "be eligible for", "take control of". */
    String outward(Governor governor) {
        if (governor.isNear()) {
            return verb(governor);
        }
        String near = verb(governor);
        Word head = syntax.head(governor.outermost());
        boolean named = !head.isQuantity() && head.part() != Word.Part.UNIT && !head.is(Tag.PRON);
        String noun = named ? " " + name(governor.outermost()) : "";
        String link = governor.link() == NONE ? "" : " " + syntax.norm(governor.link());
        if (governor.isSubject()) {
            return governor.verb().passive()
                    ? predicates.participle(Content.base(figure, governor.verb()))
                    : near + rest(governor.verb(), Role.SUBJECT, false);
        }
        return near + noun + link;
    }

    private String verb(Governor governor) {
        Verb verb = governor.verb();
        String adjective = governor.adjective() == NONE ? "" : " " + syntax.norm(governor.adjective());
        boolean tied = !governor.isSubject() && verb.object() != governor.outermost();
        int preposition = tied ? syntax.preposition(governor.outermost()) : NONE;
        String link = preposition == NONE ? "" : " " + syntax.norm(preposition);
        return Content.base(figure, verb)
                + own(verb, syntax.phrase(verb.phrase()).to())
                + adjective
                + link;
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
                && syntax.word(before).part() != Word.Part.UNIT
                && !syntax.word(before).isQuantity();
        return modified ? before : phrase.head();
    }

    /** A predicate with the plain word of its frame before it, unless it is that word: "killed (death toll)". */
    String named(Sense sense, String words) {
        if (sense.verb().isEmpty()) {
            return words;
        }
        String base = predicates.baseOf(sense.verb());
        String plain = isNear(sense.verb(), base) ? "" : base;
        boolean same = sameWord(sense.verb(), words) && words.indexOf(' ') < 0;
        String rest = same ? plain : plain.isEmpty() ? words : plain + ", " + words;
        return rest.isEmpty() ? sense.verb() : sense.verb() + " (" + rest + ")";
    }

    private static boolean sameWord(String plain, String words) {
        int stem = Math.min(Predicates.STEM, Math.min(plain.length(), words.length()));
        return stem == 0 || words.regionMatches(true, 0, plain, 0, stem);
    }
}
