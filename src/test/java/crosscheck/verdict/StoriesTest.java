package crosscheck.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;

import crosscheck.Spec;
import crosscheck.claim.Claim;
import crosscheck.group.Grouper;
import crosscheck.pipeline.Pipeline;
import crosscheck.text.Article;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A few short articles on one event, and what the briefing says of the questions that more than one of their claims answers. */
class StoriesTest {

    private static final Pipeline PIPELINE = new Pipeline();
    private static final Grouper GROUPER = new Grouper();
    private static final Judge JUDGE = new Judge();

    static List<Spec> stories() {
        return Spec.of("verdict/stories.spec");
    }

    @ParameterizedTest
    @MethodSource
    void stories(Spec spec) {
        assertEquals(spec.expected(), verdicts(articles(spec.text())));
    }

    /** The articles of an entry, parted by "||", each with day, outlet and text. */
    private static List<Article> articles(String text) {
        List<Article> articles = new ArrayList<>();
        for (String one : text.split(" \\|\\| ", -1)) {
            String[] parts = one.split(" ", 3);
            String id = "a" + articles.size();
            LocalDate day = LocalDate.parse(parts[0]);
            articles.add(new Article(id, id + ".txt", null, parts[1], day, null, null, null, null, parts[2]));
        }
        return articles;
    }

    private static List<String> verdicts(List<Article> articles) {
        List<Claim> claims = PIPELINE.claims(articles);
        return JUDGE.judge(GROUPER.group(claims).groups(), JUDGE.miscounts(claims)).stream()
                .filter(verdict -> verdict.group().claims().size() > 1)
                .map(StoriesTest::told)
                .sorted()
                .toList();
    }

    private static String told(Verdict verdict) {
        String figures = verdict.group().claims().stream()
                .sorted(Comparator.comparing(
                        (Claim claim) -> claim.quantity().amount().low()))
                .map(claim -> claim.article().at(claim.quantity().span()))
                .distinct()
                .collect(Collectors.joining(" v "));
        return verdict.word().id() + " | " + figures + " | " + verdict.originators();
    }
}
