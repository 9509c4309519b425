package crosscheck.claim;

import crosscheck.lexicon.Table;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The verbs of {@code reporting-verbs.tsv}. */
final class SpeechVerbs {

    /** How a verb takes what is said; the list's head explains each. */
    enum Frame {
        SAY,
        CLAUSE,
        THAT,
        QUOTE,
        THINK,
        RECORD,
        REPORT,
        SHOW,
        FIND,
        PUT,
        TELL,
        CLAIM,
        NAME,
        BLAME,
        PROMISE,
        POINT,
        SPEAK,
        LEARN
    }

    /**
     * A form of a verb.
     *
     * @param lemma dictionary form
     * @param frame how it takes what is said
     * @param inverts whether the speaker may follow
     * @param participle whether this form ends in -ing
     */
    record Verb(String lemma, Frame frame, boolean inverts, boolean participle) {}

    private static final Map<String, Verb> FORMS = load();

    private SpeechVerbs() {}

    private static Map<String, Verb> load() {
        Map<String, Verb> forms = new HashMap<>();
        for (Table.Row row : Table.load("reporting-verbs").rows()) {
            for (String form : row.get("surface").split("\\|", -1)) {
                forms.put(
                        form,
                        new Verb(row.get("id"), frame(row), row.get("inverts").equals("yes"), form.endsWith("ing")));
            }
        }
        return forms;
    }

    private static Frame frame(Table.Row row) {
        try {
            return Frame.valueOf(row.get("frame").toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw row.broken("no frame " + row.get("frame"));
        }
    }

    /** Whether a word is a verb of saying in its dictionary form, which many nouns share: report, state, claim. */
    static boolean isBase(Piece word) {
        Verb verb = of(word);
        return verb != null && verb.lemma().equals(word.norm());
    }

    static boolean isParticiple(Piece word) {
        Verb verb = of(word);
        return verb != null && verb.participle();
    }

    static @Nullable Verb of(Piece word) {
        return word.spelling().verb();
    }

    static @Nullable Verb of(String norm) {
        return FORMS.get(norm);
    }
}
