package crosscheck.group;

import crosscheck.lexicon.Table;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How the speakers of one article's figures stand to each other, as the words of {@code voice-words.tsv} tell. */
final class Speakers {

    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    /** A verb of saying, then the subject of what is said: "said the hospital". */
    private static final Pattern SUBJECT = Pattern.compile(
            "\\b(?:said|says|reported|reports|announced|claimed|claims|confirmed|noted|added)\\s+(?:that\\s+)?(?:the\\s+)?(\\p{L}+)\\s+(?!of\\b)",
            Pattern.CASE_INSENSITIVE);

    private final Set<String> contrasts;
    private final Set<String> others;
    private final Set<String> houses;

    Speakers(Table words) {
        contrasts = words.surfaces("contrast");
        others = words.surfaces("other");
        houses = words.surfaces("own");
    }

    /** Whether one article tells two different figures as the words of speakers who differ. */
    boolean against(Profile a, Profile b) {
        return a.sameArticle(b) && !a.near(b) && (other(a) || other(b) || contrasted(a, b));
    }

    /** Whether one sentence sets two figures of two speakers against each other. */
    boolean contrasted(Profile a, Profile b) {
        return sentence(a, b)
                && !oneSource(a, b)
                && words(a.claim().article().at(a.claim().sentence().span())).stream()
                        .anyMatch(contrasts::contains);
    }

    /** Whether one sentence holds both figures. */
    static boolean sentence(Profile a, Profile b) {
        return a.sameArticle(b)
                && a.claim().sentence().index() == b.claim().sentence().index();
    }

    /** Whether both figures are on one speaker's word, read from the same place. */
    static boolean oneSource(Profile a, Profile b) {
        return a.claim().attribution().span().overlaps(b.claim().attribution().span());
    }

    /** Whether the words for a speaker say that it is not the one named before: another official. */
    boolean other(Profile profile) {
        return words(profile.originator().name()).stream().limit(1).anyMatch(others::contains);
    }

    /** Whether a speaker counts what its own house has, did or got: "said the hospital received". */
    boolean own(Profile profile) {
        Matcher subject = SUBJECT.matcher(profile.claim().before());
        boolean found = false;
        while (subject.find()) {
            found = houses.contains(subject.group(1).toLowerCase(Locale.ROOT));
        }
        return found;
    }

    private static List<String> words(String text) {
        return WORD.matcher(text)
                .results()
                .map(word -> word.group().toLowerCase(Locale.ROOT))
                .toList();
    }
}
