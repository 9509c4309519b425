package crosscheck.group;

import static org.junit.jupiter.api.Assertions.assertEquals;

import crosscheck.claim.Claim;
import crosscheck.pipeline.Pipeline;
import crosscheck.text.Article;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which two figures of one article are held against each other. */
class VoiceGateTest {

    private static final Pipeline PIPELINE = new Pipeline();

    @Test
    void aSentenceThatSetsTwoSpeakersAgainstEachOtherIsOneQuestion() {
        assertEquals(
                1,
                questions(
                        "The manifest of the ferry listed 31 passengers, although the ministry counted 28 passengers."));
    }

    @Test
    void aSentenceThatPutsTwoBodiesSideBySideIsTwoQuestions() {
        assertEquals(
                2,
                questions(
                        "Strelsau College reports 31 players have tested positive; Zenda College reports 28 players."));
    }

    @Test
    void anotherOfficialOfOneHouseIsAnotherVoice() {
        assertEquals(
                1,
                questions("A military spokesman, Rudolf Hentzel, said 900 militants were killed in Zenda. "
                        + "Another military official said 310 militants were killed in Zenda."));
    }

    @Test
    void oneOfficialHasOneVoice() {
        assertEquals(
                2,
                questions("A military spokesman, Rudolf Hentzel, said 900 militants were killed in Zenda. "
                        + "Hentzel said 310 militants were killed in Zenda."));
    }

    @Test
    void housesThatCountTheirOwnAreTwoQuestions() {
        assertEquals(
                2,
                questions(
                        "Zenda Hospital spokeswoman Rosa Hentzel said the hospital received 27 patients from the crash. "
                                + "A spokesperson for Strelsau Health said they received 62 patients from the crash."));
    }

    @Test
    void whatIsNobodysOwnIsOneQuestion() {
        assertEquals(
                1,
                questions("The interior ministry said 27 people were killed in the crash. "
                        + "Zenda Hospital spokeswoman Rosa Hentzel said 62 people were killed in the crash."));
    }

    @Test
    void vagueWordsOfOneArticleAreTwoQuestions() {
        assertEquals(
                2, questions("Dozens of people crowded the chamber in Zenda. Hundreds of people shouted in Zenda."));
    }

    @Test
    void twoVotesAreTwoQuestions() {
        assertEquals(
                2,
                questions(
                        "The Zenda council adopted the budget on a 56-43 vote. It adopted the new flag on a 94-2 vote."));
    }

    @Test
    void oneVoteToldTwiceIsOneQuestion() {
        assertEquals(1, questions("The Zenda council adopted the budget on a 56-43 vote. The vote was 56-43."));
    }

    private static int questions(String text) {
        LocalDate printed = LocalDate.of(2022, 5, 3);
        List<Claim> claims = PIPELINE.claims(
                List.of(new Article("a", "a.txt", null, "Digest", printed, null, null, null, null, text)));
        return new Grouper().group(claims).groups().size();
    }
}
