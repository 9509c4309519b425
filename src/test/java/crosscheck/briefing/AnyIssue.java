package crosscheck.briefing;

import crosscheck.claim.Claim;
import crosscheck.evidence.Explanation;
import crosscheck.text.Article;
import crosscheck.verdict.Verdict.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Issues of any size and shape, the same for the same seed: what a page must bear. */
public final class AnyIssue {

    private static final List<Word> WORDS = List.of(Word.values());

    private AnyIssue() {}

    public static Briefing briefing(int seed, int findings) {
        return briefing(seed, findings, Edition.of("Any issue"));
    }

    public static Briefing briefing(int seed, int findings, Edition edition) {
        Random random = new Random(seed);
        Issue issue = new Issue();
        Explanation reason = Explanation.of("verdict.single");
        for (int finding = 0; finding < findings; finding++) {
            List<Claim> claims = new ArrayList<>();
            for (int i = 0; i <= random.nextInt(14); i++) {
                int figure = random.nextInt(1 << (1 + random.nextInt(29)));
                Article article = issue.article(
                        words(random, 4),
                        random.nextBoolean() ? "2031-05-" + (10 + random.nextInt(20)) : null,
                        words(random, 12),
                        words(random, 60) + " " + figure + " " + words(random, 60) + ".");
                claims.add(issue.claim(article, Integer.toString(figure), Integer.toString(figure))
                        .by(words(random, 5), words(random, 20), null)
                        .of(words(random, 3))
                        .done());
            }
            Word word = WORDS.get(random.nextInt(WORDS.size()));
            issue.verdict(words(random, 14) + "?", word, "0.3", claims.size(), reason, claims.toArray(new Claim[0]));
            if (claims.size() > 1) {
                issue.apart(claims.getFirst(), claims.getLast(), reason);
            }
        }
        return issue.briefing(edition);
    }

    private static String words(Random random, int most) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i <= random.nextInt(most); i++) {
            words.append(i == 0 ? "" : " ").append("abcdefghijklmnopqrstuvwxyz".repeat(2), 0, 1 + random.nextInt(12));
        }
        return words.toString();
    }
}
