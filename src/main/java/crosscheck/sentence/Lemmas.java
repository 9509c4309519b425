package crosscheck.sentence;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Dictionary forms: WordNet's exception lists and its rules of detachment (Morphy), with the few readings that news wants otherwise
 * and a plain rule for words that no dictionary has.
 */
final class Lemmas {

    private record Ending(String form, String base) {}

    private static final List<Ending> VERB = List.of(
            new Ending("ies", "y"),
            new Ending("es", "e"),
            new Ending("es", ""),
            new Ending("s", ""),
            new Ending("ied", "y"),
            new Ending("ed", "e"),
            new Ending("ed", ""),
            new Ending("ing", "e"),
            new Ending("ing", ""));

    private static final List<Ending> NOUN = List.of(
            new Ending("s", ""),
            new Ending("ies", "y"),
            new Ending("ses", "s"),
            new Ending("xes", "x"),
            new Ending("zes", "z"),
            new Ending("ches", "ch"),
            new Ending("shes", "sh"),
            new Ending("men", "man"));

    private static final Map<String, String> AUXILIARY = Map.ofEntries(
            Map.entry("am", "be"),
            Map.entry("is", "be"),
            Map.entry("are", "be"),
            Map.entry("was", "be"),
            Map.entry("were", "be"),
            Map.entry("been", "be"),
            Map.entry("being", "be"),
            Map.entry("'m", "be"),
            Map.entry("'re", "be"),
            Map.entry("'s", "be"),
            Map.entry("has", "have"),
            Map.entry("had", "have"),
            Map.entry("having", "have"),
            Map.entry("'ve", "have"),
            Map.entry("does", "do"),
            Map.entry("did", "do"),
            Map.entry("'ll", "will"),
            Map.entry("wo", "will"),
            Map.entry("'d", "would"),
            Map.entry("ca", "can"),
            Map.entry("cannot", "can"));

    /** Irregular forms in WordNet's lists that are base forms in news ("rent", "wound", "lay off"). */
    private static final Set<String> BASE_VERBS = Set.of("wound", "rent", "lay", "overlay", "spat", "rove");

    /** Nouns that look like plurals, or are listed as such, and are used as they stand. */
    private static final Set<String> BASE_NOUNS = Set.of(
            "news",
            "police",
            "series",
            "species",
            "headquarters",
            "barracks",
            "politics",
            "gas",
            "bus",
            "means",
            "data",
            "media",
            "graffiti",
            "stamina",
            "stigmata",
            "trivia",
            "roma",
            "dive",
            "cola",
            "guilder",
            "lei",
            "brethren",
            "auspices");

    /** Names in -s that WordNet lists and that are plurals in news. */
    private static final Set<String> PLURAL_NAMES = Set.of("marines");

    private final Vocabulary verbs = Vocabulary.of("verb");
    private final Vocabulary nouns = Vocabulary.of("noun");
    private final Vocabulary adjectives = Vocabulary.of("adj");

    /**
     * What a word can be a form of.
     *
     * @param norm the word in lower case
     * @param verb its base as a verb
     * @param noun its base as a noun
     * @param name its base as a name
     * @param irregular whether it is a form of an irregular verb other than its base
     */
    record Forms(
            String norm,
            String verb,
            String noun,
            String name,
            boolean canBeVerb,
            boolean canBeNoun,
            boolean canBeAdjective,
            boolean irregular) {

        /** The dictionary form of the word as this part of speech, in lower case. */
        String of(Tag tag) {
            return switch (tag) {
                case VERB -> verb;
                case AUX -> AUXILIARY.getOrDefault(norm, norm);
                case NOUN -> noun;
                case PROPN -> name;
                case PART -> norm.equals("n't") ? "not" : norm;
                default -> norm;
            };
        }

        /** Whether the word is the past form of a verb and neither noun nor adjective. */
        boolean pastOnly() {
            return (norm.endsWith("ed") || irregular) && canBeVerb && !canBeNoun && !canBeAdjective;
        }

        /** Whether the word is a participle in -ed. */
        boolean participle() {
            return canBeVerb && norm.endsWith("ed") && !verb.equals(norm);
        }
    }

    /** What a word can be a form of. */
    Forms forms(String norm) {
        String verb = verbOf(norm);
        String noun = nounOf(norm);
        return new Forms(
                norm,
                verb,
                noun,
                nameOf(norm),
                AUXILIARY.containsKey(norm) || verbs.contains(verb),
                nouns.contains(noun),
                adjectives.contains(norm),
                verbs.irregular(norm) != null);
    }

    /** Whether the word can be a form of a verb. */
    boolean canBeVerb(String norm) {
        return AUXILIARY.containsKey(norm) || verbs.contains(verbOf(norm));
    }

    private String verbOf(String norm) {
        String irregular = AUXILIARY.containsKey(norm) ? AUXILIARY.get(norm) : verbs.irregular(norm);
        if (irregular != null && !BASE_VERBS.contains(norm)) {
            return irregular;
        }
        if (verbs.contains(norm)) {
            return norm;
        }
        String regular = detach(norm, VERB, verbs);
        int hyphen = norm.lastIndexOf('-') + 1;
        if (regular == null && hyphen > 1 && hyphen < norm.length()) {
            return norm.substring(0, hyphen) + verbOf(norm.substring(hyphen));
        }
        return regular == null ? unlistedVerb(norm) : regular;
    }

    private String nounOf(String norm) {
        String irregular = nouns.irregular(norm);
        if (BASE_NOUNS.contains(norm) || keepsEnding(norm)) {
            return norm;
        }
        if (irregular != null) {
            return irregular;
        }
        String regular = detach(norm, NOUN, nouns);
        if (regular != null) {
            return regular;
        }
        return nouns.contains(norm) || !norm.endsWith("s") ? norm : norm.substring(0, norm.length() - 1);
    }

    /** A name is brought to the singular only when that is a word ("Palestinians"), and it is none itself ("Wales"). */
    private String nameOf(String norm) {
        boolean plural = !nouns.contains(norm) || PLURAL_NAMES.contains(norm);
        String regular = plural ? detach(norm, NOUN, nouns) : null;
        return regular == null ? norm : regular;
    }

    /** Words in -ss, -us and -is that are listed as they stand ("crisis", "virus") are singular. */
    private boolean keepsEnding(String norm) {
        return norm.endsWith("ss") || (nouns.contains(norm) && (norm.endsWith("us") || norm.endsWith("is")));
    }

    private static @Nullable String detach(String norm, List<Ending> endings, Vocabulary words) {
        for (Ending ending : endings) {
            if (norm.endsWith(ending.form())) {
                String base = norm.substring(0, norm.length() - ending.form().length()) + ending.base();
                if (words.contains(base)) {
                    return base;
                }
            }
        }
        return null;
    }

    /** The base of a verb that no dictionary has ("livestreamed", "googled"); a word of another shape is left as it is. */
    private static String unlistedVerb(String norm) {
        for (String ending : List.of("ing", "ed", "s")) {
            if (norm.endsWith(ending) && norm.length() > ending.length() + 2) {
                String stem = norm.substring(0, norm.length() - ending.length());
                return ending.equals("s") ? stem : closed(stem);
            }
        }
        return norm;
    }

    private static String closed(String stem) {
        int last = stem.length() - 1;
        char end = stem.charAt(last);
        if (end == stem.charAt(last - 1) && "bdgmnprt".indexOf(end) >= 0) {
            return stem.substring(0, last);
        }
        boolean silent = "csvzgu".indexOf(end) >= 0
                || (end == 'l' && "bcdfgkptz".indexOf(stem.charAt(last - 1)) >= 0)
                || stem.endsWith("at");
        return silent ? stem + "e" : stem;
    }
}
