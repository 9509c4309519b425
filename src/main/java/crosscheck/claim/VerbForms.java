package crosscheck.claim;

import crosscheck.lexicon.Table;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The forms of the verbs of news: regular by rule, irregular from {@code irregular-verbs.tsv}. */
class VerbForms {

    private static final Set<String> CLITICS = Set.of("'s", "'re", "'m");

    /** Irregular pasts that are also common nouns or adjectives. */
    private static final Set<String> AMBIGUOUS = Set.of(
            "found", "ground", "lay", "wound", "saw", "felt", "bit", "spoke", "left", "led", "bound", "fed", "rode",
            "shot");

    private final Map<String, String> bases = new HashMap<>();
    private final Set<String> participles = new HashSet<>();
    private final Map<String, String> participleOf = new HashMap<>();
    private final Set<String> pasts = new HashSet<>();

    /** The past of an irregular verb is a verb and nothing else when it differs from the base: rose, fell, sent. */
    private void addPast(String base, String past) {
        if (!past.equals(base) && !AMBIGUOUS.contains(past)) {
            pasts.add(past);
        }
    }

    /** Takes in a verb with all its forms; {@code irregular} is null when it is regular. */
    final void addForms(String base, Table.@Nullable Row irregular) {
        String past = irregular == null ? Inflection.past(base) : irregular.get("past");
        String participle = irregular == null ? past : irregular.get("participle");
        for (String form : new String[] {base, past, participle, Inflection.withS(base), Inflection.gerund(base)}) {
            bases.putIfAbsent(form, base);
        }
        participles.add(participle);
        participleOf.putIfAbsent(base, participle);
        if (irregular != null) {
            addPast(base, past);
        }
    }

    /** The dictionary form of a verb's form; the lemma the tagger gave when the form is not listed. */
    final String base(Word verb) {
        return CLITICS.contains(verb.norm()) ? "be" : bases.getOrDefault(verb.norm(), verb.lemma());
    }

    /** The dictionary form of a listed verb's form; the form itself when it is not listed. */
    final String baseOf(String form) {
        return bases.getOrDefault(form, form);
    }

    /** The past participle of a verb. */
    final String participle(String base) {
        String irregular = participleOf.get(base);
        boolean already = irregular == null && base.length() > 4 && base.endsWith("ed") && !base.endsWith("eed");
        return already ? base : irregular == null ? Inflection.past(base) : irregular;
    }

    /** Whether a form is the past of an irregular verb and no noun. */
    final boolean isPastOnly(String norm) {
        return pasts.contains(norm);
    }

    /** Whether a form can be the past of a listed verb; most are also participles. */
    final boolean isPast(String norm) {
        return bases.containsKey(norm) && (isParticiple(norm) || pasts.contains(norm));
    }

    /** Whether a form belongs to a verb that is listed. */
    final boolean isListedForm(String norm) {
        return bases.containsKey(norm);
    }

    /** Whether a form is the plain form of a listed verb. */
    final boolean isBase(String norm) {
        return norm.equals(bases.get(norm));
    }

    /** Whether a form can be a past participle. */
    final boolean isParticiple(String norm) {
        return participles.contains(norm) || (norm.length() > 4 && norm.endsWith("ed") && !norm.endsWith("eed"));
    }
}
