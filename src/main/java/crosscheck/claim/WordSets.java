package crosscheck.claim;

import crosscheck.lexicon.Table;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The small closed classes of English words that the field readers cut phrases at, from {@code function-words.tsv}. */
final class WordSets {

    private static final Map<String, Set<String>> SETS = load();

    /** Where a noun phrase cannot go on. */
    static final Set<String> STOPS = set("stop");

    static final Set<String> PREPOSITIONS = set("preposition");
    static final Set<String> ADVERBS = set("adverb");
    static final Set<String> REFUSALS = set("refusal");
    static final Set<String> AUXILIARIES = set("auxiliary");
    static final Set<String> DETERMINERS = set("determiner");
    static final Set<String> PRONOUNS = set("pronoun");
    static final Set<String> POPULATIONS = set("population");
    static final Set<String> PARTICLES = set("name-particle");
    static final Set<String> DAYS = set("day");
    static final Set<String> MONTHS = set("month");
    static final Set<String> OPENERS = set("opener");
    static final Set<String> PARTIES = set("party");
    static final Set<String> SHE_TITLES = set("she-title");
    static final Set<String> HE_TITLES = set("he-title");
    static final Set<String> TITLES = set("title");

    /** Words for several things, which no verb in -s can follow: some, many. */
    static final Set<String> SEVERAL = set("several");

    /** Prepositions of rest before a place. */
    static final Set<String> REST = set("place-rest");

    /** Prepositions of motion or aim before a place. */
    static final Set<String> MOTION = set("place-motion");

    /** Words that narrow a place: northern, occupied. */
    static final Set<String> SIDES = set("place-side");

    /** What a place has, sees or suffers, as verbs: recorded, faces. */
    static final Set<String> HOLDING = set("place-holding");

    /** Forms of verbs whose object is where something comes to or through: crossed, hit. */
    static final Set<String> REACHING = set("place-reaching");

    /** Nouns for those who speak for a whole country: ministry. */
    static final Set<String> NATIONAL = set("national");

    /** Words for taking somebody or something away from where it is: withdraw, evacuation. */
    static final Set<String> LEAVING = set("leaving");

    /** Words for what flies or falls: downed, crash. */
    static final Set<String> FLIGHTS = set("flight");

    /** Parts of a place before "of": north, outskirts. */
    static final Set<String> PORTIONS = set("place-portion");

    /** Nouns for what happens or is where the name before them says: shooting, toll. */
    static final Set<String> LOCAL = set("place-local");

    /** Stretches of time that tell when something was said: "said this week". */
    static final Set<String> LAPSES = set("lapse");

    /** Words between a preposition and a word of time: the same, early, that. */
    static final Set<String> TIME_LEADS = set("time-lead");

    /** Nouns for a number somebody gives, before "of": a toll of, a figure of. */
    static final Set<String> SUMS = set("sum");

    /** What a count that somebody owns is said to do before its figure: "the firm's tally stood at". */
    static final Set<String> STANDING = set("count-standing");

    /** Words that begin what is told, behind the listener: that, how. */
    static final Set<String> SAID_OPENERS = set("said-opener");

    /** Listeners of one word: reporters, him. */
    static final Set<String> LISTENERS = set("listener");

    /** Adverbs that belong to the figure behind them and not to the verb of saying before: roughly, only. */
    static final Set<String> FIGURE_ADVERBS = set("figure-adverb");

    /** Words that open what stands beside a name between commas: who, former. */
    static final Set<String> ASIDES = set("aside");

    /** Where somebody speaks to several: press conference, briefing. */
    static final Set<String> OCCASIONS = set("occasion");

    /** What people asked in a poll do: approve, oppose. */
    static final Set<String> OPINIONS = set("opinion");

    /** Words that begin a phrase of its own behind a name: our, their. */
    static final Set<String> OWNERS = set("owner");

    /** Those whom a poll asked: respondents, surveyed. */
    static final Set<String> ASKED = set("asked");

    /** What a source owns that gives figures: count, estimate. */
    static final Set<String> COUNTS = set("count");

    /** Documents that a headline names as its source: report, poll. */
    static final Set<String> FINDINGS = set("finding");

    /** Nouns by which an organisation just named is taken up again: firm, agency. */
    static final Set<String> BODIES = set("body");

    /** Those whose work it is to find out: auditors, reporters. */
    static final Set<String> INQUIRERS = set("inquirer");

    /** Modals: will, would. */
    static final Set<String> MODALS = set("modal");

    static final Set<String> NUMBERS = set("number");

    /** Forms of verbs by which a source gives its count. */
    static final Set<String> TALLIES = set("tally");

    /** What may stand between a source and its figure when the verb is left out. */
    static final Set<String> LINKS = set("tally-link");

    private WordSets() {}

    private static Map<String, Set<String>> load() {
        Map<String, Set<String>> sets = new HashMap<>();
        for (Table.Row row : Table.load("function-words").rows()) {
            sets.computeIfAbsent(row.get("class"), c -> new TreeSet<>()).add(row.get("surface"));
        }
        return sets;
    }

    private static Set<String> set(String name) {
        Set<String> words = SETS.get(name);
        if (words == null) {
            throw new crosscheck.lexicon.LexiconException("function-words.tsv: no words of class " + name);
        }
        return Collections.unmodifiableSet(new HashSet<>(words));
    }

    static boolean any(Collection<Piece> words, Set<String> set) {
        return words.stream().anyMatch(w -> set.contains(w.norm()));
    }

    static boolean isAdverb(Piece word) {
        return ADVERBS.contains(word.norm())
                || (word.norm().endsWith("ly")
                        && word.norm().length() > 5
                        && !word.isCapital()
                        && SpeakerNouns.kind(word) == null);
    }

    /** Whether a word can be neither a noun nor a full verb. */
    static boolean isClosed(Piece word) {
        return word.spelling().isClosed();
    }

    static boolean isTime(Piece word) {
        return word.spelling().isTime();
    }
}
