package crosscheck.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crosscheck.check.Remark.Status;
import crosscheck.group.Grouper;
import crosscheck.group.Match;
import crosscheck.pipeline.Pipeline;
import crosscheck.text.Article;
import crosscheck.verdict.Judge;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CheckerTest {

    private static final Pipeline PIPELINE = new Pipeline();

    private static final String STORY =
            " The Ruritanian port of Strelsau lay under water after the Hentzau dam broke, and Zenda and Hofbau were cut off.";

    private static final Article MINISTRY =
            article("a", 3, "The flood in Strelsau killed 41 people, the interior ministry said." + STORY);
    private static final Article RED_CROSS =
            article("b", 3, "The flood in Strelsau killed 63 people, the Red Cross said." + STORY);

    @Test
    void whatContradictsEveryEarlierFigureIsAConflict() {
        Remark remark = check(draft(3, "The flood in Strelsau killed 90 people, a nurse said."), MINISTRY);
        assertEquals(Status.CONFLICT, remark.status());
        assertEquals("a", remark.earlier().getFirst().other().article().id());
    }

    @Test
    void whatAgreesWithSomeAndNotWithOthersIsDisputed() {
        Remark remark = check(draft(3, "The flood in Strelsau killed 63 people, a nurse said."), MINISTRY, RED_CROSS);
        assertEquals(Status.DISPUTED, remark.status());
        assertEquals(2, remark.earlier().size());
    }

    @Test
    void theLatestOfTheOriginatorThatIsNamedDecides() {
        Article nurse = article("c", 3, "The flood in Strelsau killed 63 people, Ilse Maron said." + STORY);
        Article other = article("d", 3, "The flood in Strelsau killed 41 people, Tomas Reuel said." + STORY);
        Remark remark = check(draft(3, "The flood in Strelsau killed 63 people, Tomas Reuel said."), nurse, other);
        assertEquals(Status.CONFLICT, remark.status(), "though it agrees with somebody else");
    }

    @Test
    void aTollThatRoseIsARevision() {
        assertEquals(
                Status.REVISION,
                check(draft(6, "The flood in Strelsau killed 63 people, a nurse said."), MINISTRY)
                        .status());
    }

    @Test
    void theSameFigureAgrees() {
        assertEquals(
                Status.AGREES,
                check(draft(3, "The flood in Strelsau killed 41 people, a nurse said."), MINISTRY)
                        .status());
    }

    @Test
    void aFigureOfAnotherStoryWasNeverSeen() {
        Remark remark = check(draft(3, "The orchestra of Zenda sold 900 tickets on Monday."), MINISTRY);
        assertEquals(Status.NEVER_SEEN, remark.status());
        assertTrue(remark.earlier().isEmpty());
    }

    @Test
    void aFigureFarFromTheTruthIsHeldAgainstTheLikestQuestion() {
        Remark remark = check(draft(3, "The flood in Strelsau killed 900 people, a nurse said."), MINISTRY);
        assertEquals(Status.CONFLICT, remark.status());
        assertEquals("a", remark.earlier().getFirst().other().article().id());
    }

    @Test
    void aQuestionThatTheDraftAnswersElsewhereIsNotHeldAgainstAnotherFigure() {
        Article draft = draft(
                3,
                "The flood in Strelsau killed 41 people, the interior ministry said."
                        + " The flood had killed 900 people, said a man who sold umbrellas.");
        List<Remark> remarks = remarks(draft, MINISTRY);
        assertEquals(Status.AGREES, remarks.getFirst().status());
        assertTrue(
                remarks.getLast().earlier().isEmpty(), () -> remarks.getLast().toString());
    }

    @Test
    void anUndatedDraftIsNewsOfTheSameStory() {
        Article draft = new Article(
                "draft",
                "draft.txt",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                "The flood in Strelsau killed 900 people, a nurse said." + STORY);
        assertEquals(Status.CONFLICT, remarks(draft, MINISTRY).getFirst().status());
    }

    @Test
    void whatDoesNotAddUpWithinTheDraftIsDisputed() {
        Remark remark = check(draft(3, "The flood in Hofbau killed 41 people, including 60 children."));
        assertEquals(Status.DISPUTED, remark.status());
        assertEquals(1, remark.sums().size());
        assertTrue(check(draft(3, "The flood in Hofbau killed 41 people, including 6 children."))
                .sums()
                .isEmpty());
    }

    @Test
    void aVagueWordIsNoConflict() {
        Article many = article("e", 3, "The flood in Strelsau killed 900 people, the Red Cross said." + STORY);
        assertFalse(check(draft(3, "The flood in Strelsau killed dozens of people, a nurse said."), many)
                        .status()
                == Status.CONFLICT);
    }

    @Test
    void readingWithinTheToleranceIsNoConflict() {
        Article camp = article("f", 3, "Around 11,000 people fled the flood in Strelsau, the Red Cross said." + STORY);
        assertEquals(
                Status.DISPUTED,
                check(draft(3, "About 12,000 people fled the flood in Strelsau, the interior ministry said."), camp)
                        .status());
        assertEquals(
                Status.CONFLICT,
                check(draft(3, "About 15,000 people fled the flood in Strelsau, the interior ministry said."), camp)
                        .status());
    }

    private static Article draft(int day, String text) {
        return article("draft", day, text + STORY);
    }

    private static Article article(String id, int day, String text) {
        return new Article(
                id, id + ".txt", null, "Digest " + id, LocalDate.of(2022, 5, day), null, null, null, null, text);
    }

    /** The remark on the draft's first figure. */
    private static Remark check(Article draft, Article... earlier) {
        return remarks(draft, earlier).getFirst();
    }

    private static List<Remark> remarks(Article draft, Article... earlier) {
        List<Match> matches = new Grouper().match(PIPELINE.claims(List.of(draft)), PIPELINE.claims(List.of(earlier)));
        return new Checker(new Judge()).check(matches);
    }
}
