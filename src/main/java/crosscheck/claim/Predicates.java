package crosscheck.claim;

import crosscheck.claim.Event.Nature;
import crosscheck.lexicon.Table;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The predicates of news, from {@code events.tsv}, with all their forms from {@code irregular-verbs.tsv} and the regular rules. */
final class Predicates {

    /**
     * What a word says happened.
     *
     * @param frame name shared by all words for one sort of event
     * @param verb the plain verb of the frame, in the form a predicate has ("killed" for deaths)
     * @param nature what sort of figure it makes
     */
    record Sense(String frame, String verb, Nature nature) {}

    /** Irregular pasts that are also common nouns or adjectives. */
    private static final Set<String> AMBIGUOUS = Set.of(
            "found", "ground", "lay", "wound", "saw", "felt", "bit", "spoke", "left", "led", "bound", "fed", "rode",
            "shot");

    private static final Set<String> REPORTING = Set.of(
            "say",
            "report",
            "announce",
            "claim",
            "believe",
            "think",
            "estimate",
            "warn",
            "add",
            "tell",
            "note",
            "confirm",
            "state",
            "reveal",
            "suggest",
            "show",
            "indicate",
            "find",
            "fear",
            "know",
            "hope",
            "expect",
            "predict",
            "learn",
            "hear",
            "mean",
            "declare",
            "insist",
            "argue",
            "allege",
            "acknowledge",
            "admit",
            "assert",
            "stress",
            "explain");

    private final Map<String, Sense> senses = new HashMap<>();
    private final Map<String, String> bases = new HashMap<>();
    private final Set<String> living = new HashSet<>();
    private final Set<String> participles = new HashSet<>();
    private final Set<String> pasts = new HashSet<>();
    private final Set<String> intransitive = new HashSet<>();
    private final Set<String> transitive = new HashSet<>();

    Predicates() {
        Map<String, Table.Row> irregular = new HashMap<>();
        for (Table.Row row : Table.load("irregular-verbs").rows()) {
            irregular.put(row.get("base"), row);
            addForms(row.get("base"), row);
        }
        Map<String, String> verbs = new HashMap<>();
        for (Table.Row row : Table.load("frames").rows()) {
            verbs.put(row.get("frame"), row.get("verb"));
            if (row.get("of").equals("living")) {
                living.add(row.get("frame"));
            }
        }
        for (Table.Row row : Table.load("events").rows()) {
            String verb = verbs.get(row.get("frame"));
            if (verb == null) {
                throw row.broken("no frame " + row.get("frame") + " in frames.tsv");
            }
            add(row, verb, irregular);
        }
    }

    private void add(Table.Row row, String plain, Map<String, Table.Row> irregular) {
        String surface = row.get("surface");
        senses.put(key(surface, row.get("pos"), row.get("patient")), new Sense(row.get("frame"), plain, nature(row)));
        if (row.get("pos").equals("verb")) {
            String verb = surface.split(" ", 2)[0];
            addForms(verb, irregular.get(verb));
            (row.get("patient").equals("subject") ? intransitive : transitive).add(verb);
        }
    }

    private static Nature nature(Table.Row row) {
        try {
            return Nature.valueOf(row.get("nature").toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw row.broken("no nature " + row.get("nature"));
        }
    }

    /** The past of an irregular verb is a verb and nothing else when it differs from the base: rose, fell, sent. */
    private void addPast(String base, String past) {
        if (!past.equals(base) && !AMBIGUOUS.contains(past)) {
            pasts.add(past);
        }
    }

    private void addForms(String base, Table.@Nullable Row irregular) {
        String past = irregular == null ? Inflection.past(base) : irregular.get("past");
        String participle = irregular == null ? past : irregular.get("participle");
        for (String form : new String[] {base, past, participle, Inflection.withS(base), Inflection.gerund(base)}) {
            bases.putIfAbsent(form, base);
        }
        participles.add(participle);
        if (irregular != null) {
            addPast(base, past);
        }
    }

    private static String key(String surface, String pos, String patient) {
        return pos + ' ' + patient + ' ' + surface;
    }

    /** The dictionary form of a verb's form; the lemma the tagger gave when the form is not listed. */
    String base(Word verb) {
        return bases.getOrDefault(verb.norm(), verb.lemma());
    }

    /** What a verb says of the one it happens to; null when it is not listed in that role. */
    @Nullable Sense verb(String base, boolean object) {
        return senses.get(key(base, "verb", object ? "object" : "subject"));
    }

    @Nullable Sense noun(String lemma) {
        return senses.get(key(lemma, "noun", ""));
    }

    @Nullable Sense adjective(String norm) {
        return senses.get(key(norm, "adjective", ""));
    }

    /** Whether a form is the past of an irregular verb and no noun. */
    boolean isPastOnly(String norm) {
        return pasts.contains(norm);
    }

    /** Whether a form belongs to a verb that is listed. */
    boolean isListedForm(String norm) {
        return bases.containsKey(norm);
    }

    /** Whether a form can be a past participle. */
    boolean isParticiple(String norm) {
        return participles.contains(norm) || (norm.length() > 4 && norm.endsWith("ed") && !norm.endsWith("eed"));
    }

    /** Whether a verb is only said of the one it happens to: die, flee, rise. */
    boolean isIntransitive(Word verb) {
        String base = base(verb);
        return intransitive.contains(base) && !transitive.contains(base);
    }

    /** Whether only the living undergo a frame. */
    boolean takesLiving(String frame) {
        return living.contains(frame);
    }

    /** Whether a verb reports a clause: say, believe, show. */
    boolean isReporting(Word verb) {
        return REPORTING.contains(base(verb));
    }

    /** Whether a verb always does something to somebody: kill, deploy. */
    boolean isTransitive(Word verb) {
        String base = base(verb);
        return transitive.contains(base) && !intransitive.contains(base);
    }
}
