package crosscheck.verdict;

import crosscheck.claim.Claim;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Two levels of one figure that stand together in a text: "from 20 to 35", "to 35 from 20", "35, up from 20".
 *
 * @param before the level it had
 * @param after the level it has
 */
record Levels(Claim before, Claim after) {

    /** Up to three words that name what is counted, then the preposition. */
    static final String NOUN = "(?:\\s+(?!from\\b|to\\b)[\\p{L}%$-]+){0,3}";

    /** "212 people at the march, up from 150". */
    private static final Pattern UP_FROM =
            Pattern.compile("(?:\\s+(?!from\\b|to\\b)[\\p{L}%$-]+){0,6},?\\s+(?:up|down)\\s+from\\s+(?:an? |the )?");

    private static final Set<String> ARTICLES = Set.of("a", "an", "the");

    private static final Pattern TO = Pattern.compile(NOUN + ",?\\s+to\\s+(?:an? |the )?");
    private static final Pattern FROM = Pattern.compile(NOUN + ",?\\s+(?:up |down )?from\\s+(?:an? |the )?");

    /** The two figures as levels, when the words between them and before them say that they are. */
    static Optional<Levels> of(Claim first, Claim second) {
        if (!Reach.alike(first, second)) {
            return Optional.empty();
        }
        if (leads(first, "from") && Between.match(TO, first, second).matches()) {
            return Optional.of(new Levels(first, second));
        }
        boolean from = leads(first, "to") && Between.match(FROM, first, second).matches();
        return from || Between.match(UP_FROM, first, second).matches()
                ? Optional.of(new Levels(second, first))
                : Optional.empty();
    }

    /** Whether a word stands right before a figure, give or take an article. */
    private static boolean leads(Claim claim, String word) {
        List<String> before = Between.before(claim);
        int last = before.size() - 1;
        int at = last > 0 && ARTICLES.contains(before.get(last)) ? last - 1 : last;
        return at >= 0 && before.get(at).equals(word);
    }
}
