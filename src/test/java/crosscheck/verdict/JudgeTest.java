package crosscheck.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crosscheck.claim.Claim;
import crosscheck.group.Group;
import crosscheck.group.Grouper;
import crosscheck.pipeline.Pipeline;
import crosscheck.text.Article;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

class JudgeTest {

    private static final Pipeline PIPELINE = new Pipeline();

    private static final String STORY =
            " The Ruritanian port of Strelsau lay under water after the Hentzau dam broke, and Zenda and Hofbau were cut off.";

    @Test
    void twoOfficesOnOneDayAreAConflict() {
        Verdict verdict = verdict(
                article("a", 3, "The flood in Strelsau killed 41 people, the interior ministry said." + STORY),
                article("b", 3, "The flood in Strelsau killed 63 people, the Red Cross said." + STORY));
        assertEquals(Verdict.Word.CONFLICT, verdict.word());
        assertEquals(2, verdict.originators());
        assertTrue(verdict.severity().signum() > 0, "it matters");
    }

    @Test
    void aTollThatRoseIsADevelopment() {
        Verdict verdict = verdict(
                article("a", 3, "The flood in Strelsau killed 41 people, the interior ministry said." + STORY),
                article("b", 6, "The flood in Strelsau killed 63 people, the Red Cross said." + STORY));
        assertEquals(Verdict.Word.DEVELOPMENT, verdict.word());
    }

    @Test
    void aTollThatRoseWithinTheDayIsADevelopment() {
        Verdict verdict = verdict(
                article(
                        "a",
                        3,
                        "In the morning, the interior ministry said the flood in Strelsau killed 41 people." + STORY),
                article(
                        "b",
                        3,
                        "Towards midnight, the Red Cross said the flood in Strelsau killed 63 people." + STORY));
        assertEquals(Verdict.Word.DEVELOPMENT, verdict.word());
    }

    @Test
    void aTollThatFellWithinTheDayIsAConflict() {
        Verdict verdict = verdict(
                article(
                        "a",
                        3,
                        "In the morning, the interior ministry said the flood in Strelsau killed 63 people." + STORY),
                article(
                        "b",
                        3,
                        "Towards midnight, the Red Cross said the flood in Strelsau killed 41 people." + STORY));
        assertEquals(Verdict.Word.CONFLICT, verdict.word());
    }

    @Test
    void aTollToldInLooseWordsThatRoseIsADevelopment() {
        Verdict verdict = verdict(
                article(
                        "a",
                        3,
                        "The flood in Strelsau killed more than 410 people, the interior ministry said." + STORY),
                article("b", 6, "The flood in Strelsau killed nearly 630 people, the Red Cross said." + STORY));
        assertEquals(Verdict.Word.DEVELOPMENT, verdict.word());
        assertTrue(verdict.severity().signum() > 0, "it matters");
    }

    @Test
    void looseWordsOfOneDayAreNoDevelopment() {
        Verdict verdict = verdict(
                article(
                        "a",
                        3,
                        "The flood in Strelsau killed more than 410 people, the interior ministry said." + STORY),
                article("b", 3, "The flood in Strelsau killed nearly 630 people, the Red Cross said." + STORY));
        assertEquals(Verdict.Word.CONSISTENT, verdict.word());
    }

    @Test
    void aTollThatFellStaysAConflict() {
        Verdict verdict = verdict(
                article("a", 3, "The flood in Strelsau killed 63 people, the interior ministry said." + STORY),
                article("b", 6, "The flood in Strelsau killed 41 people, the Red Cross said." + STORY));
        assertEquals(Verdict.Word.CONFLICT, verdict.word());
        assertTrue(verdict.reasons().stream().anyMatch(r -> r.rule().equals("cause.fell")), "says so");
    }

    @Test
    void oneFigureOfTwoOfficesIsConsistent() {
        Verdict verdict = verdict(
                article("a", 3, "The flood in Strelsau killed 63 people, the interior ministry said." + STORY),
                article("b", 3, "The flood in Strelsau killed 63 people, the Red Cross said." + STORY));
        assertEquals(Verdict.Word.CONSISTENT, verdict.word());
    }

    @Test
    void copiesOfOneReportAreOneVoice() {
        String text =
                "The flood in Strelsau killed 63 people and swept away the old mill beside the market bridge." + STORY;
        Verdict verdict = verdict(article("a", 3, text), article("b", 3, text));
        assertEquals(1, verdict.originators());
        assertEquals(Verdict.Word.SINGLE, verdict.word());
    }

    private static Article article(String id, int day, String text) {
        return new Article(
                id, id + ".txt", null, "Digest " + id, LocalDate.of(2022, 5, day), null, null, null, null, text);
    }

    /** The verdict of the largest group. */
    private static Verdict verdict(Article... articles) {
        List<Claim> claims = PIPELINE.claims(List.of(articles));
        Group group = new Grouper()
                .group(claims).groups().stream()
                        .max(Comparator.comparingInt(g -> g.claims().size()))
                        .orElseThrow();
        assertEquals(2, group.claims().size(), "both claims answer one question");
        return new Judge().judge(group);
    }
}
