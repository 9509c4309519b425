package crosscheck.claim;

import crosscheck.text.WordCache;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A word as it is written, wherever it stands, with what the word lists say of it: worked out once for all articles. */
final class Spelling {

    /** Names that are no pronouns, as they are with full stops. */
    private static final Map<String, String> ACRONYMS = Map.of("US", "u.s.", "WHO", "w.h.o.");

    /** What stands outside a sentence: no word at all, written as a full stop. */
    static final Spelling END = new Spelling(".", "");

    private static final WordCache<Spelling> ALL = new WordCache<>(text -> new Spelling(text, norm(text)));

    private final String text;
    private final String norm;
    private final String name;
    private final boolean word;
    private final boolean capital;
    private final boolean mark;
    private final boolean closed;
    private final boolean time;
    private final boolean tally;
    private final @Nullable String refers;
    private final SpeakerNouns.@Nullable Kind kind;
    private final SpeechVerbs.@Nullable Verb verb;

    /** What the lists of places say, which are read by way of spellings themselves; null before it is asked for. */
    private @Nullable Places places;

    /**
     * What can begin with a word.
     *
     * @param names the names of places
     * @param adjectives the adjectives of places
     * @param seats the houses of those who govern
     */
    record Places(@Nullable NameTree names, @Nullable NameTree adjectives, List<Seats.Seat> seats) {}

    private Spelling(String text, String norm) {
        this.text = text;
        this.norm = norm;
        name = text.replace('’', '\'');
        word = !text.isEmpty() && Character.isLetterOrDigit(text.codePointAt(0));
        capital = isCapital(text);
        mark = isBreak(norm);
        closed = !word
                || WordSets.STOPS.contains(norm)
                || WordSets.PREPOSITIONS.contains(norm)
                || WordSets.DETERMINERS.contains(norm)
                || WordSets.PRONOUNS.contains(norm);
        time = WordSets.DAYS.contains(norm) || WordSets.MONTHS.contains(norm);
        tally = WordSets.TALLIES.contains(norm);
        refers = PlaceNouns.refers(norm);
        kind = SpeakerNouns.kind(norm);
        verb = SpeechVerbs.of(norm);
    }

    static Spelling of(String text, int from, int to) {
        return ALL.get(text, from, to);
    }

    private static String norm(String text) {
        return ACRONYMS.getOrDefault(
                text, text.toLowerCase(Locale.ROOT).replace('’', '\'').replace('‑', '-'));
    }

    private static boolean isCapital(String text) {
        int dash = text.indexOf('-');
        return !text.isEmpty()
                && (Character.isUpperCase(text.codePointAt(0))
                        || (dash > 0
                                && dash < 4
                                && dash + 1 < text.length()
                                && Character.isUpperCase(text.codePointAt(dash + 1))));
    }

    private static boolean isBreak(String norm) {
        return switch (norm) {
            case ",", ";", ":", "(", ")", "[", "]", "—", "–", "--", "-", ".", "?", "!", "…", "\"", "“", "”" -> true;
            default -> false;
        };
    }

    String text() {
        return text;
    }

    /** In lower case, with straight apostrophes and plain hyphens. */
    String norm() {
        return norm;
    }

    /** As written, with straight apostrophes: as the lists have the names of places. */
    String name() {
        return name;
    }

    boolean isWord() {
        return word;
    }

    boolean isCapital() {
        return capital;
    }

    /** Whether it is a mark that ends a clause or sets one off. */
    boolean isBreak() {
        return mark;
    }

    /** Whether it can be neither a noun nor a full verb. */
    boolean isClosed() {
        return closed;
    }

    /** Whether it names a day of the week or a month. */
    boolean isTime() {
        return time;
    }

    /** Whether it is a form of a verb by which a source gives its count. */
    boolean isTally() {
        return tally;
    }

    /** The kind of named place that it takes up again as a common noun for a place; null when it is no such noun. */
    @Nullable String refers() {
        return refers;
    }

    /** What it stands for as a noun for a speaker, null when it is none. */
    SpeakerNouns.@Nullable Kind kind() {
        return kind;
    }

    /** The form of a verb of saying that it is, null when it is none. */
    SpeechVerbs.@Nullable Verb verb() {
        return verb;
    }

    Places places() {
        if (places == null) {
            places = new Places(Gazetteer.names(name), Gazetteer.adjectives(name), Seats.openedBy(text));
        }
        return Objects.requireNonNull(places);
    }
}
