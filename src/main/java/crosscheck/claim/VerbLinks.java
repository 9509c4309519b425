package crosscheck.claim;

import static crosscheck.claim.Phrase.Kind.ADVERB;
import static crosscheck.claim.Phrase.Kind.BREAK;
import static crosscheck.claim.Phrase.Kind.COMMA;
import static crosscheck.claim.Phrase.Kind.CONJUNCTION;
import static crosscheck.claim.Phrase.Kind.MARK;
import static crosscheck.claim.Phrase.Kind.NOUN;
import static crosscheck.claim.Phrase.Kind.OTHER;
import static crosscheck.claim.Phrase.Kind.PREPOSITION;
import static crosscheck.claim.Phrase.Kind.VERB;

import crosscheck.sentence.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds form, voice, subject and object of each verb group of a sentence. */
final class VerbLinks {

    private static final Set<String> BE = Set.of(
            "be", "is", "are", "was", "were", "been", "being", "am", "'re", "'m", "get", "gets", "got", "getting");
    private static final Set<String> NEGATIONS = Set.of("not", "n't", "never", "no", "neither", "nor", "cannot");
    private static final Set<String> RELATIVES = Set.of("who", "which", "that", "where", "whom", "what");

    private final List<Word> words;
    private final List<Phrase> phrases;
    private final Predicates predicates;
    private final List<@Nullable Verb> verbs = new ArrayList<>();

    VerbLinks(List<Word> words, List<Phrase> phrases, Predicates predicates) {
        this.words = words;
        this.phrases = phrases;
        this.predicates = predicates;
    }

    List<@Nullable Verb> all() {
        for (int i = 0; i < phrases.size(); i++) {
            verbs.add(is(i, VERB) ? link(i) : null);
        }
        return verbs;
    }

    private Verb link(int at) {
        Verb.Form form = form(at);
        int object = form == Verb.Form.PARTICIPLE ? Syntax.NONE : object(at);
        boolean passive = isPassive(at, form);
        int mark = markBefore(at);
        boolean relative = mark != Syntax.NONE || form == Verb.Form.PARTICIPLE || form == Verb.Form.GERUND;
        int subject = mark != Syntax.NONE ? nounBefore(mark) : subject(at, form);
        boolean reduced = relative && !(form == Verb.Form.PARTICIPLE && standsAlone(at, subject));
        return new Verb(at, form, passive, isNegated(at), subject, reduced, object);
    }

    private Verb.Form form(int at) {
        Phrase phrase = phrases.get(at);
        Word first = words.get(phrase.from());
        Word main = words.get(phrase.head());
        boolean alone = firstVerbal(phrase) == phrase.head();
        if (first.norm().equals("to")) {
            return Verb.Form.INFINITIVE;
        }
        if (alone && main.endsWith("ing") && main.is(Tag.VERB)) {
            return Verb.Form.GERUND;
        }
        if (alone && predicates.isParticiple(main.norm()) && main.is(Tag.VERB) && isBareParticiple(at)) {
            return Verb.Form.PARTICIPLE;
        }
        return words.get(firstVerbal(phrase)).norm().equals("being") ? Verb.Form.GERUND : Verb.Form.FINITE;
    }

    /** Whether a form that may be past or participle is a participle: no object follows, and something else must be the sentence's verb. */
    private boolean isBareParticiple(int at) {
        if (objectFollows(at)
                || is(before(at), MARK)
                || predicates.isIntransitive(words.get(phrases.get(at).head()))) {
            return false;
        }
        int before = before(at);
        if (is(before, NOUN)) {
            int governor = before(before);
            return predicates.isTransitive(words.get(phrases.get(at).head()))
                    || is(governor, PREPOSITION, VERB)
                    || finiteFollows(at);
        }
        return !is(before, CONJUNCTION) || previousVerbIsParticiple(at);
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
            if (is(i, MARK, BREAK, CONJUNCTION)) {
                return false;
            }
            if (is(i, VERB) && words.get(firstVerbal(phrases.get(i))).is(Tag.AUX)) {
                return true;
            }
        }
        return false;
    }

    /** A participle after a noun that no other verb is said of: "20 wounded in the blast". */
    private boolean standsAlone(int at, int subject) {
        return subject != Syntax.NONE && !is(before(subject), PREPOSITION, VERB) && !finiteFollows(at);
    }

    private boolean isPassive(int at, Verb.Form form) {
        if (form == Verb.Form.PARTICIPLE) {
            return true;
        }
        Phrase phrase = phrases.get(at);
        if (!predicates.isParticiple(words.get(phrase.head()).norm())) {
            return false;
        }
        for (int i = phrase.head() - 1; i >= phrase.from(); i--) {
            Word word = words.get(i);
            if (BE.contains(word.norm())) {
                return true;
            }
            if (word.is(Tag.AUX)) {
                return false;
            }
        }
        return false;
    }

    private boolean isNegated(int at) {
        Phrase phrase = phrases.get(at);
        for (int i = phrase.from(); i < phrase.to(); i++) {
            if (NEGATIONS.contains(words.get(i).norm())) {
                return true;
            }
        }
        return false;
    }

    private int firstVerbal(Phrase phrase) {
        for (int i = phrase.from(); i < phrase.head(); i++) {
            if (words.get(i).is(Tag.VERB, Tag.AUX)) {
                return i;
            }
        }
        return phrase.head();
    }

    private int object(int at) {
        int next = after(at);
        return is(next, NOUN) ? next : Syntax.NONE;
    }

    private boolean objectFollows(int at) {
        return is(at + 1, NOUN);
    }

    /** The relative word right before a verb, {@link Syntax#NONE} when there is none. */
    private int markBefore(int at) {
        int before = before(at);
        return is(before, MARK) && RELATIVES.contains(norm(before)) && nounBefore(before) != Syntax.NONE
                ? before
                : Syntax.NONE;
    }

    private int nounBefore(int mark) {
        int at = before(mark);
        while (is(at, COMMA)) {
            at = before(at);
        }
        if (is(at, PREPOSITION)) {
            at = before(at);
        }
        return is(at, NOUN) ? at : Syntax.NONE;
    }

    private int subject(int at, Verb.Form form) {
        int i = before(at);
        if (form == Verb.Form.INFINITIVE) {
            return Syntax.NONE;
        }
        if (is(i, CONJUNCTION)) {
            int shared = sharedSubject(i);
            if (shared != Syntax.NONE) {
                return shared;
            }
        }
        if (form == Verb.Form.PARTICIPLE || form == Verb.Form.GERUND) {
            return nearestNoun(i);
        }
        while (i >= 0) {
            if (is(i, BREAK, MARK, CONJUNCTION)) {
                return Syntax.NONE;
            }
            if (is(i, NOUN)) {
                int governor = before(i);
                if (is(governor, PREPOSITION)) {
                    i = before(governor);
                    continue;
                }
                Verb left = is(governor, VERB) ? verbs.get(governor) : null;
                if (left == null) {
                    return i;
                }
                if (left.form() == Verb.Form.FINITE && !left.relative()) {
                    return i;
                }
                i = skipClause(governor);
                continue;
            }
            if (is(i, VERB)) {
                Verb left = verbs.get(i);
                if (left != null && left.form() == Verb.Form.FINITE && !left.relative()) {
                    return Syntax.NONE;
                }
                i = skipClause(i);
                continue;
            }
            i = before(i);
        }
        return Syntax.NONE;
    }

    private int skipClause(int verb) {
        int i = before(verb);
        return is(i, MARK) ? skipComma(before(i)) : i;
    }

    private int skipComma(int at) {
        return is(at, COMMA) ? before(at) : at;
    }

    private int sharedSubject(int conjunction) {
        for (int i = conjunction - 1; i >= 0; i--) {
            Verb verb = verbs.get(i);
            if (verb != null) {
                return verb.subject();
            }
            if (is(i, BREAK, MARK)) {
                return Syntax.NONE;
            }
        }
        return Syntax.NONE;
    }

    private int nearestNoun(int from) {
        int at = skipComma(from);
        if (!is(at, NOUN)) {
            return Syntax.NONE;
        }
        int governor = before(at);
        boolean deeper = is(governor, PREPOSITION) && !holdsQuantity(at) && is(before(governor), NOUN);
        return deeper && holdsQuantity(before(governor)) ? before(governor) : at;
    }

    private boolean holdsQuantity(int phrase) {
        Phrase one = phrases.get(phrase);
        for (int i = one.from(); i < one.to(); i++) {
            if (words.get(i).isQuantity()) {
                return true;
            }
        }
        return false;
    }

    private String norm(int phrase) {
        return words.get(phrases.get(phrase).head()).norm();
    }

    private boolean is(int phrase, Phrase.Kind... kinds) {
        return phrase >= 0 && phrase < phrases.size() && phrases.get(phrase).is(kinds);
    }

    private int before(int phrase) {
        int i = phrase - 1;
        while (is(i, ADVERB, OTHER)) {
            i--;
        }
        return i;
    }

    private int after(int phrase) {
        int i = phrase + 1;
        while (is(i, ADVERB, OTHER)) {
            i++;
        }
        return i;
    }
}
