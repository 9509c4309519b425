package crosscheck.claim;

import crosscheck.claim.Event.Nature;
import crosscheck.lexicon.Table;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The predicates of news, from {@code events.tsv}, with all their forms from {@code irregular-verbs.tsv} and the regular rules. */
final class Predicates extends VerbForms {

    /**
     * What a word says happened.
     *
     * @param frame name shared by all words for one sort of event
     * @param verb the plain verb of the frame, in the form a predicate has ("killed" for deaths)
     * @param nature what sort of figure it makes
     */
    record Sense(String frame, String verb, Nature nature) {

        /** The sense; null when its row only says that the words mean nothing that is listed: "make up 12 percent". */
        @Nullable Sense orNull() {
            return frame.equals(NO_FRAME) ? null : this;
        }
    }

    /**
     * An adjective or a fixed phrase that says in what state the counted are.
     *
     * @param sense what it says
     * @param length how many words it has
     */
    record State(Sense sense, int length) {}

    /** How many letters a noun shares with the verb it is made from. */
    static final int STEM = 3;

    private static final int LONGEST_STATE = 4;
    private static final String NO_FRAME = "-";

    private final Senses senses = new Senses();
    private final Map<String, String> plainVerbs = new HashMap<>();
    private final Set<String> living = new HashSet<>();
    private final Set<String> money = new HashSet<>();
    private final Map<String, TreeSet<String>> verbsOf = new HashMap<>();
    private final Map<String, Sense> states = new HashMap<>();
    private final Map<String, Sense> places = new HashMap<>();
    private final Set<String> roles = new HashSet<>();
    private final Set<String> intransitive = new HashSet<>();
    private final Set<String> transitive = new HashSet<>();
    private final Set<String> fates = new HashSet<>();

    Predicates() {
        Map<String, Table.Row> irregular = new HashMap<>();
        for (Table.Row row : Table.load("irregular-verbs").rows()) {
            irregular.put(row.get("base"), row);
            addForms(row.get("base"), row);
        }
        Map<String, String> verbs = new HashMap<>();
        for (Table.Row row : Table.load("frames").rows()) {
            verbs.put(row.get("frame"), row.get("verb"));
            plainVerbs.put(row.get("frame"), row.get("verb"));
            if (row.get("of").equals("living")) {
                living.add(row.get("frame"));
            } else if (row.get("of").equals("money")) {
                money.add(row.get("frame"));
            }
        }
        for (Table.Row row : Table.load("verb-roles").rows()) {
            roles.add(row.get("role") + ' ' + row.get("verb"));
            addForms(row.get("verb"), irregular.get(row.get("verb")));
        }
        for (Table.Row row : Table.load("events").rows()) {
            String verb = row.get("frame").equals(NO_FRAME) ? "" : verbs.get(row.get("frame"));
            if (verb == null) {
                throw row.broken("no frame " + row.get("frame") + " in frames.tsv");
            }
            add(row, verb, irregular);
        }
        Table.load("events").rows().stream()
                .filter(row -> row.get("pos").equals("noun"))
                .forEach(this::nameByVerb);
    }

    private void add(Table.Row row, String plain, Map<String, Table.Row> irregular) {
        String surface = row.get("surface");
        Sense sense = new Sense(row.get("frame"), plain, nature(row));
        if (row.get("pos").equals("adjective")) {
            states.put(surface, sense);
        } else if (row.get("pos").equals("where")) {
            places.put(surface, sense);
        } else {
            senses.add(surface, row.get("pos"), row.get("patient"), sense, Condition.of(row));
        }
        if (row.get("pos").equals("verb")) {
            String verb = surface.split(" ", 2)[0];
            addForms(verb, irregular.get(verb));
            if (living.contains(row.get("frame"))) {
                fates.add(verb);
            }
            if (!surface.contains(" ")) {
                verbsOf.computeIfAbsent(row.get("frame"), frame -> new TreeSet<>())
                        .add(verb);
                (row.get("patient").equals("object") ? transitive : intransitive).add(verb);
            }
        }
    }

    /** A noun made from a verb of its frame is told by that verb: "arrests" by "arrested", not by "detained". */
    private void nameByVerb(Table.Row row) {
        String noun = row.get("surface");
        String verb = verbsOf.getOrDefault(row.get("frame"), new TreeSet<>()).stream()
                .max(Comparator.comparingInt(one -> shared(one, noun)))
                .orElse("");
        if (nature(row) != Nature.CHANGE && shared(verb, noun) >= STEM) {
            String form = senses.lists(verb, "verb", "object") ? participle(verb) : verb;
            senses.rename(noun, row.get("frame"), form);
        }
    }

    private static int shared(String one, String other) {
        int length = 0;
        while (length < Math.min(one.length(), other.length()) && one.charAt(length) == other.charAt(length)) {
            length++;
        }
        return length;
    }

    private static Nature nature(Table.Row row) {
        try {
            return Nature.valueOf(row.get("nature").toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw row.broken("no nature " + row.get("nature"));
        }
    }

    /** A frame that no word of the list but the situation names: those whom somebody lost are killed. */
    Sense plain(String frame, Nature nature) {
        return new Sense(frame, plainVerbs.getOrDefault(frame, frame), nature);
    }

    /** What a verb says of the one that has a role to it; null when no row in that role holds there. */
    @Nullable Sense verb(String base, Role role, Situation situation) {
        return senses.of(base, "verb", role.name().toLowerCase(Locale.ROOT), situation);
    }

    /** What a verb says together with the one to three words at an index, the longest first; null when no such phrase is listed. */
    @Nullable Sense idiom(String base, List<Word> words, int at, Role role, Situation situation) {
        for (int length = LONGEST_STATE; length > 0; length--) {
            Sense sense =
                    at + length <= words.size() ? verb(base + ' ' + phrase(words, at, length), role, situation) : null;
            if (sense != null) {
                return sense;
            }
        }
        return null;
    }

    /** The words that make an idiom of a verb, a space before each; empty when none do. */
    String idiomWords(String base, List<Word> words, int at, Role role) {
        for (int length = LONGEST_STATE; length > 0; length--) {
            String idiom = at + length <= words.size() ? base + ' ' + phrase(words, at, length) : "";
            if (senses.lists(idiom, "verb", role.name().toLowerCase(Locale.ROOT))) {
                return ' ' + phrase(words, at, length);
            }
        }
        return "";
    }

    private static String phrase(List<Word> words, int at, int length) {
        return words.subList(at, at + length).stream().map(Word::norm).collect(Collectors.joining(" "));
    }

    /** Whether a verb does something to the words around it, by the role's name in {@code verb-roles.tsv}. */
    boolean hasRole(String base, String role) {
        return roles.contains(role + ' ' + base);
    }

    /** What a noun says happened ({@code noun}) or whom it names by what happened to them ({@code person}); null when no row holds there. */
    @Nullable Sense noun(String lemma, String sort, Situation situation) {
        return senses.of(lemma, sort, "", situation);
    }

    /** Whether a noun is listed in a sort, whatever its rows ask for. */
    boolean lists(String lemma, String sort) {
        return senses.lists(lemma, sort, "");
    }

    /** Where a word says that something went: "up", "down"; null when it says nothing of the kind. */
    @Nullable Sense direction(String norm) {
        return senses.first(norm, "direction", "");
    }

    /** The adjective or the fixed phrase that begins at a word, the longest first; null when none is listed. */
    @Nullable State state(List<Word> words, int at) {
        return state(states, words, at);
    }

    /** The words of place that begin at a word and say where the counted are ("on board"); null when none are listed. */
    @Nullable State where(List<Word> words, int at) {
        return state(places, words, at);
    }

    private static @Nullable State state(Map<String, Sense> listed, List<Word> words, int at) {
        for (int length = LONGEST_STATE; length > 0; length--) {
            Sense sense = at + length <= words.size() ? listed.get(phrase(words, at, length)) : null;
            if (sense != null) {
                return new State(sense, length);
            }
        }
        return null;
    }

    /** Whether a verb is only said of the one it happens to: die, flee, rise. */
    boolean isIntransitive(Word verb) {
        String base = base(verb);
        return intransitive.contains(base) && !transitive.contains(base);
    }

    /** Whether a verb can do something to somebody or something: kill, fire; not die. */
    boolean takesObject(Word verb) {
        return transitive.contains(base(verb));
    }

    /** Whether what a verb says can befall only the living: kill, arrest. */
    boolean isFate(Word verb) {
        return fates.contains(base(verb));
    }

    /** Whether only the living undergo a frame. */
    boolean takesLiving(String frame) {
        return living.contains(frame);
    }

    /** Whether only sums of money undergo a frame. */
    boolean takesMoney(String frame) {
        return money.contains(frame);
    }

    /** Whether a verb reports a clause: say, believe, show. */
    boolean isReporting(Word verb) {
        return hasRole(base(verb), "reporting");
    }

    /** Whether a verb always does something to somebody: kill, deploy. */
    boolean isTransitive(Word verb) {
        String base = base(verb);
        return transitive.contains(base) && !intransitive.contains(base);
    }
}
