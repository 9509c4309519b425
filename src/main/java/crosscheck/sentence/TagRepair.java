package crosscheck.sentence;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Mends the tagger's known errors around numbers by what the dictionary says a word can be. */
final class TagRepair {

    /** One repair: looks at a word in its sentence and gives a better tag, or null. */
    private interface Rule {
        @Nullable Tag look(Draft draft, int index);
    }

    /** Verbs whose past form is a noun too, and that stand before figures in news. */
    private static final Set<String> NOUN_OR_PAST = WordLists.get("noun-or-past");

    private static final Set<String> PARTICIPLES_AFTER_BE =
            Set.of("shot", "cut", "hit", "hurt", "left", "lost", "found", "set", "put", "shut", "split", "cast");

    /** Words that end a subject though they are no nouns: "the 18-year-old won". */
    private static final Set<String> SUBJECT_ENDS = Set.of(")", "old", "injured", "wounded", "%", "percent");

    private final List<Rule> rules = List.of(
            this::figure,
            this::functionWord,
            this::openWord,
            this::compound,
            this::knownOnlyAsVerb,
            this::subjectBeforeVerb,
            this::pastBeforeFigure,
            this::participleAfterBe,
            this::participleAfterFigure,
            this::preposition);

    private final Lemmas lemmas;

    TagRepair(Lemmas lemmas) {
        this.lemmas = lemmas;
    }

    /** Runs every rule over the sentence, in order; a later rule sees what an earlier one mended. */
    void repair(Draft draft) {
        for (Rule rule : rules) {
            for (int i = 0; i < draft.size(); i++) {
                Tag better = rule.look(draft, i);
                if (better != null) {
                    draft.repair(i, better);
                }
            }
        }
    }

    /** Digits are a number, unless an ordinal or decade; so is "½"; "KN-23" is none. */
    private @Nullable Tag figure(Draft draft, int i) {
        String word = draft.word(i).text();
        boolean fraction = Character.getType(word.charAt(0)) == Character.OTHER_NUMBER;
        boolean digits = Character.isDigit(word.charAt(0)) && Character.isDigit(word.charAt(word.length() - 1));
        boolean designation =
                draft.tag(i) == Tag.NUM && draft.capitalised(i) && word.chars().anyMatch(Character::isDigit);
        return digits || fraction ? Tag.NUM : designation ? Tag.PROPN : null;
    }

    /** "Around 40 people": a function word at the head of a sentence is no name. */
    private @Nullable Tag functionWord(Draft draft, int i) {
        Tag only = draft.word(i).only();
        if (only == null) {
            return null;
        }
        boolean wrong = draft.is(i, Tag.PROPN, Tag.NOUN, Tag.NUM, Tag.X, Tag.INTJ, Tag.SYM)
                || (draft.is(i, Tag.ADJ) && draft.capitalised(i) && draft.first(i));
        boolean name = draft.capitalised(i) && !draft.first(i);
        return wrong && !name ? only : null;
    }

    /** A word of a closed class that the class does not have, and letters tagged as a mark. */
    private @Nullable Tag openWord(Draft draft, int i) {
        Tag tag = draft.tag(i);
        String norm = draft.norm(i);
        boolean refused = ClosedClasses.isClosed(tag) && !draft.word(i).closed().contains(tag);
        boolean letters = Character.isLetter(norm.charAt(0));
        boolean mark = letters && (tag == Tag.PUNCT || tag == Tag.SYM || tag == Tag.X);
        boolean possessor = tag == Tag.INTJ && draft.norm(i + 1).equals("'s");
        return letters && (mark || possessor || refused) ? open(draft, i, tag) : null;
    }

    private Tag open(Draft draft, int i, Tag tag) {
        Lemmas.Forms base = draft.word(i).base();
        if (draft.capitalised(i) && (tag == Tag.INTJ || !draft.first(i))) {
            return Tag.PROPN;
        }
        boolean infinitive = draft.norm(i - 1).equals("to") || draft.is(i - 1, Tag.AUX);
        if (base.canBeVerb() && (tag == Tag.AUX || infinitive || base.pastOnly() || !base.canBeNoun())) {
            return Tag.VERB;
        }
        return base.norm().endsWith("ly") ? Tag.ADV : base.canBeNoun() || !base.canBeAdjective() ? Tag.NOUN : Tag.ADJ;
    }

    /** "left-wing" as a verb: its last part is none. */
    private @Nullable Tag compound(Draft draft, int i) {
        String norm = draft.norm(i);
        int hyphen = norm.lastIndexOf('-');
        boolean verb = hyphen > 0 && draft.is(i, Tag.VERB, Tag.ADV);
        return verb && !lemmas.canBeVerb(norm.substring(hyphen + 1)) ? Tag.ADJ : null;
    }

    /** "said", "grew", "abstaining" as a noun or name: no dictionary has that noun. */
    private @Nullable Tag knownOnlyAsVerb(Draft draft, int i) {
        boolean wrong = draft.is(i, Tag.NOUN, Tag.PROPN) && !draft.capitalised(i);
        Lemmas.Forms base = draft.word(i).base();
        return wrong && base.canBeVerb() && !base.canBeNoun() && !base.canBeAdjective() ? Tag.VERB : null;
    }

    /** "Police shot 15", "shares rose 3 %", "a strike left 20 dead": noun and past form are written alike. */
    private @Nullable Tag pastBeforeFigure(Draft draft, int i) {
        boolean wrong = draft.is(i, Tag.NOUN, Tag.ADJ, Tag.PROPN, Tag.ADV) && !draft.capitalised(i);
        if (!wrong || !past(draft.word(i))) {
            return null;
        }
        boolean subject =
                draft.is(i - 1, Tag.NOUN, Tag.PROPN, Tag.PRON, Tag.ADV) || SUBJECT_ENDS.contains(draft.norm(i - 1));
        boolean object = draft.is(i + 1, Tag.DET, Tag.PRON, Tag.ADP, Tag.ADV, Tag.PART, Tag.PROPN, Tag.NOUN)
                || draft.norm(i + 1).equals("dead");
        return subject && (draft.beforeFigure(i) || (object && !draft.clauseHasVerb(i))) ? Tag.VERB : null;
    }

    /** "3,000 were injured", "two were shot". */
    private @Nullable Tag participleAfterBe(Draft draft, int i) {
        boolean wrong = draft.is(i, Tag.ADJ, Tag.NOUN);
        Form word = draft.word(i);
        if (!wrong || !(word.base().participle() || PARTICIPLES_AFTER_BE.contains(word.norm()))) {
            return null;
        }
        int before = draft.is(i - 1, Tag.ADV) ? i - 2 : i - 1;
        boolean be =
                draft.is(before, Tag.AUX) && draft.word(before).base().verb().equals("be");
        return be && !draft.is(i + 1, Tag.NOUN, Tag.PROPN) ? Tag.VERB : null;
    }

    /** "killed 20 and left more than 100 wounded", "12 injured in a fire". */
    private @Nullable Tag participleAfterFigure(Draft draft, int i) {
        boolean wrong = draft.is(i, Tag.ADJ, Tag.NOUN) && draft.word(i).base().participle();
        boolean counted = draft.is(i - 1, Tag.NUM)
                || (draft.is(i - 1, Tag.NOUN) && draft.norm(i + 1).equals("by"));
        return wrong && counted && !draft.is(i + 1, Tag.NOUN, Tag.PROPN, Tag.ADJ) ? Tag.VERB : null;
    }

    /** "Shares rose": a plural at the head of a sentence is its subject when a verb follows. */
    private @Nullable Tag subjectBeforeVerb(Draft draft, int i) {
        Form word = draft.word(i);
        boolean plural = draft.is(i, Tag.VERB)
                && word.norm().endsWith("s")
                && word.base().canBeNoun();
        boolean verb = i + 1 < draft.size() && (draft.is(i + 1, Tag.VERB, Tag.AUX) || past(draft.word(i + 1)));
        return plural && verb && draft.first(i) ? Tag.NOUN : null;
    }

    /** "rose to 34": no infinitive follows. */
    private @Nullable Tag preposition(Draft draft, int i) {
        boolean to = draft.norm(i).equals("to") && draft.is(i, Tag.PART);
        return to && draft.is(i + 1, Tag.NUM, Tag.SYM, Tag.DET, Tag.PROPN) ? Tag.ADP : null;
    }

    private static boolean past(Form word) {
        return NOUN_OR_PAST.contains(word.norm()) || word.base().pastOnly();
    }
}
