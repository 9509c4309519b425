package crosscheck.claim;

import static crosscheck.claim.Phrase.Kind.BREAK;
import static crosscheck.claim.Phrase.Kind.COMMA;
import static crosscheck.claim.Phrase.Kind.CONJUNCTION;
import static crosscheck.claim.Phrase.Kind.MARK;
import static crosscheck.claim.Phrase.Kind.NOUN;
import static crosscheck.claim.Phrase.Kind.PREPOSITION;
import static crosscheck.claim.Phrase.Kind.VERB;
import static crosscheck.claim.Phrases.NONE;

import crosscheck.sentence.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds form, voice, subject and object of each verb group of a sentence. */
final class VerbLinks {

    private static final int LONGEST_ASIDE = 16;
    private static final Set<String> RELATIVES = Set.of("who", "which", "that", "where", "whom", "what");

    /** Pronouns that only a finite verb follows: "the 10 it won". */
    private static final Set<String> PERSONAL = Set.of("i", "he", "she", "it", "we", "they");

    private final Phrases phrases;
    private final Predicates predicates;
    private final VerbObjects objects;
    private final Voice voice;
    private final List<@Nullable Verb> verbs = new ArrayList<>();

    VerbLinks(Phrases phrases, Predicates predicates) {
        this.phrases = phrases;
        this.predicates = predicates;
        this.objects = new VerbObjects(phrases, predicates);
        this.voice = new Voice(phrases, predicates);
    }

    List<@Nullable Verb> all() {
        for (int i = 0; i < phrases.size(); i++) {
            verbs.add(phrases.is(i, VERB) ? link(i) : null);
        }
        linkFar();
        return verbs;
    }

    /** "The number of those who left after the mill closed and burned rose to 30": the first noun is what a far verb is said of. */
    private void linkFar() {
        int first = phrases.is(0, NOUN) ? 0 : NONE;
        for (Verb verb : verbs) {
            boolean said = verb != null && verb.subject() == first && !verb.relative();
            boolean free = verb != null
                    && verb.form() == Verb.Form.FINITE
                    && !verb.relative()
                    && verb.subject() == NONE
                    && !isInverted(verb.phrase());
            if (first == NONE || said) {
                return;
            }
            if (verb != null && free && !phrases.is(phrases.before(verb.phrase()), MARK, BREAK, COMMA)) {
                int at = verb.phrase();
                verbs.set(at, new Verb(at, verb.form(), verb.passive(), verb.negated(), first, false, verb.object()));
                return;
            }
        }
    }

    private Verb link(int at) {
        Verb.Form form = form(at);
        int mark = markBefore(at);
        int subject = mark == NONE ? subject(at, form) : nounBefore(mark);
        boolean reduced = form == Verb.Form.GERUND || (form == Verb.Form.PARTICIPLE && !standsAlone(at, subject));
        int object = form == Verb.Form.PARTICIPLE ? NONE : objects.of(at);
        return new Verb(
                at, form, voice.isPassive(at, form), voice.isNegated(at), subject, mark != NONE || reduced, object);
    }

    private Verb.Form form(int at) {
        Phrase phrase = phrases.phrase(at);
        Word main = phrases.head(at);
        int first = voice.firstVerbal(phrase);
        if (phrases.word(phrase.from()).norm().equals("to")) {
            return Verb.Form.INFINITIVE;
        }
        if (first < phrase.head()) {
            return phrases.word(first).norm().endsWith("ing") ? Verb.Form.GERUND : Verb.Form.FINITE;
        }
        if (main.is(Tag.VERB) && main.endsWith("ing")) {
            return Verb.Form.GERUND;
        }
        return predicates.isParticiple(main.norm()) && isBareParticiple(at) ? Verb.Form.PARTICIPLE : Verb.Form.FINITE;
    }

    /** Whether a form that may be past or participle is a participle: it has no object, and something else is the clause's verb. */
    private boolean isBareParticiple(int at) {
        Word main = phrases.head(at);
        int before = phrases.before(at);
        if (phrases.is(at + 1, NOUN) || phrases.is(before, MARK) || predicates.isIntransitive(main)) {
            return false;
        }
        if (phrases.is(before, NOUN) && PERSONAL.contains(phrases.norm(before))) {
            return false;
        }
        if (!phrases.is(before, NOUN)) {
            return !phrases.is(before, CONJUNCTION) || previousVerbIsParticiple(at);
        }
        int whole = counted(before);
        int governor = phrases.before(whole);
        boolean governed = phrases.is(governor, PREPOSITION)
                || (phrases.is(governor, VERB) && !predicates.isReporting(phrases.head(governor)));
        return predicates.isTransitive(main) || governed || finiteFollows(at);
    }

    /** The number before an "of" for the noun after it ("thousands" in "thousands of marchers"); other nouns for themselves. */
    private int counted(int noun) {
        int preposition = phrases.preposition(noun);
        int left = preposition == NONE ? NONE : phrases.before(preposition);
        boolean counts = phrases.is(left, NOUN)
                && phrases.norm(preposition).equals("of")
                && phrases.quantityIn(left) != NONE
                && phrases.quantityIn(noun) == NONE;
        return counts ? left : noun;
    }

    private boolean previousVerbIsParticiple(int at) {
        for (int i = at - 1; i >= 0; i--) {
            Verb verb = verbs.get(i);
            if (verb != null) {
                return verb.form() == Verb.Form.PARTICIPLE || verb.passive();
            }
        }
        return false;
    }

    private boolean finiteFollows(int at) {
        for (int i = at + 1; i < phrases.size(); i++) {
            if (phrases.is(i, MARK, BREAK, CONJUNCTION, COMMA)) {
                return false;
            }
            if (phrases.is(i, VERB)) {
                return !phrases.word(phrases.phrase(i).from()).norm().equals("to")
                        && !phrases.head(i).endsWith("ing");
            }
        }
        return false;
    }

    /** Whether a finite verb follows the dash or bracket that closes the aside which a participle opens. */
    private boolean finiteAfterAside(int at) {
        for (int i = at + 1; i < phrases.size() && i < at + LONGEST_ASIDE; i++) {
            if (phrases.is(i, BREAK)) {
                int next = phrases.after(i);
                return phrases.is(next, VERB) && !phrases.head(next).endsWith("ing");
            }
        }
        return false;
    }

    /** A participle after a noun that no other verb is said of: "20 wounded in the blast". */
    private boolean standsAlone(int at, int subject) {
        boolean aside = phrases.is(phrases.before(at), BREAK) && finiteAfterAside(at);
        if (subject == NONE || finiteFollows(at) || aside) {
            return false;
        }
        int governor = phrases.before(phrases.firstOfList(subject));
        return !phrases.is(governor, PREPOSITION, VERB)
                || phrases.norm(governor).equals("with");
    }

    /** The relative word right before a verb, {@link Phrases#NONE} when there is none. */
    private int markBefore(int at) {
        int before = phrases.before(at);
        boolean relative = phrases.is(before, MARK) && RELATIVES.contains(phrases.norm(before));
        return relative && nounBefore(before) != NONE ? before : NONE;
    }

    /** The noun phrase that a relative word takes up. */
    private int nounBefore(int mark) {
        int at = phrases.before(mark);
        while (phrases.is(at, COMMA)) {
            at = phrases.before(at);
        }
        if (phrases.is(at, PREPOSITION)) {
            at = phrases.before(at);
        }
        return phrases.is(at, NOUN) ? counted(at) : NONE;
    }

    private int subject(int at, Verb.Form form) {
        if (form == Verb.Form.INFINITIVE) {
            return NONE;
        }
        int i = phrases.before(at);
        int joined = phrases.is(i, CONJUNCTION) ? subjectOfVerbBefore(i) : NONE;
        if (joined != NONE) {
            return joined;
        }
        if (form != Verb.Form.FINITE) {
            return nearestNoun(i, at);
        }
        return isInverted(at) ? NONE : finiteSubject(phrases.is(i, COMMA) ? beforeAside(i) : i);
    }

    /** "…, said the minister": the speaker follows. */
    private boolean isInverted(int at) {
        return predicates.isReporting(phrases.head(at))
                && phrases.is(phrases.before(at), COMMA)
                && phrases.is(phrases.after(at), NOUN)
                && !phrases.is(phrases.after(phrases.after(at)), VERB);
    }

    /** The phrase before the comma that opens the aside which a comma closes; the closing comma itself when none does. */
    private int beforeAside(int closing) {
        for (int i = closing - 1; i > 0 && i > closing - LONGEST_ASIDE; i--) {
            if (phrases.is(i, BREAK)) {
                return closing;
            }
            if (phrases.is(i, COMMA) && phrases.is(phrases.before(i), NOUN)) {
                return phrases.before(i);
            }
        }
        return closing;
    }

    /** The first noun phrase to the left that neither a preposition nor an earlier verb governs. */
    private int finiteSubject(int from) {
        int i = from;
        while (i >= 0 && !phrases.is(i, BREAK, MARK, CONJUNCTION)) {
            if (phrases.is(i, NOUN)) {
                int first = phrases.firstOfList(i);
                int governor = phrases.before(first);
                if (phrases.is(governor, PREPOSITION)) {
                    i = phrases.before(governor);
                    continue;
                }
                Verb left = phrases.is(governor, VERB) ? verbs.get(governor) : null;
                if (left == null || isMain(left) || predicates.isReporting(phrases.head(governor))) {
                    return left != null || first == i ? i : lastWithQuantity(first, i);
                }
                i = beforeClause(governor);
            } else if (phrases.is(i, VERB)) {
                Verb left = verbs.get(i);
                if (left != null && isMain(left)) {
                    return NONE;
                }
                i = beforeClause(i);
            } else {
                i = phrases.before(i);
            }
        }
        return NONE;
    }

    /** The list as a whole is the subject: its first item stands for it. */
    private int lastWithQuantity(int first, int last) {
        return phrases.quantityIn(first) == NONE && phrases.quantityIn(last) != NONE ? last : first;
    }

    private static boolean isMain(Verb verb) {
        return verb.form() == Verb.Form.FINITE && !verb.relative();
    }

    private int beforeClause(int verb) {
        int i = phrases.before(verb);
        return phrases.is(i, MARK) ? skipComma(phrases.before(i)) : i;
    }

    private int skipComma(int at) {
        return phrases.is(at, COMMA) ? phrases.before(at) : at;
    }

    private int subjectOfVerbBefore(int conjunction) {
        for (int i = conjunction - 1; i >= 0; i--) {
            Verb verb = verbs.get(i);
            if (verb != null) {
                return verb.subject();
            }
            if (phrases.is(i, BREAK, MARK)) {
                return NONE;
            }
        }
        return NONE;
    }

    private int nearestNoun(int from, int verb) {
        int at = phrases.is(from, BREAK) ? phrases.before(from) : skipComma(from);
        if (!phrases.is(at, NOUN)) {
            return NONE;
        }
        int governor = phrases.before(at);
        int left = phrases.is(governor, PREPOSITION) ? phrases.before(governor) : NONE;
        boolean name = phrases.head(at).is(Tag.PROPN) && !phrases.norm(governor).equals("of");
        boolean one = Set.of("a", "an").contains(phrases.opener(at)) && !predicates.isFate(phrases.head(verb));
        boolean deeper = !one
                && phrases.is(left, NOUN)
                && phrases.quantityIn(at) == NONE
                && (phrases.quantityIn(left) != NONE || name);
        return deeper ? left : at;
    }
}
