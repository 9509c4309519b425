package crosscheck.group;

import static org.junit.jupiter.api.Assertions.assertEquals;

import crosscheck.claim.Claim;
import crosscheck.pipeline.Pipeline;
import crosscheck.text.Article;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which pairs of figures are one question, each with a near miss. */
class GrouperTest {

    private static final Pipeline PIPELINE = new Pipeline();

    private static final String STORY =
            " The Ruritanian port of Strelsau lay under water after the Hentzau dam broke, and Zenda and Hofbau were cut off.";

    @Test
    void agesOfUnnamedChildrenStayApart() {
        assertEquals(2, questions(4, "A three-year-old boy was found.", "A nine-month-old boy was found."));
    }

    @Test
    void agesOfOnePersonMeet() {
        assertEquals(1, questions(4, "Rosa Hentzel, 46, was found.", "Rosa Hentzel, 48, was found."));
    }

    @Test
    void timeThatWentByStaysApart() {
        assertEquals(2, questions(4, "A boy was found after 79 hours.", "A boy was found after 150 hours."));
    }

    @Test
    void lengthsOfOneTruceMeet() {
        assertEquals(1, questions(4, "Both sides agreed to a 48-hour truce.", "Both sides agreed to a 72-hour truce."));
    }

    @Test
    void jobsOfTwoReportsStayApart() {
        assertEquals(
                2,
                questions(28, "Ruritanian employers added 112,000 jobs.", "Ruritanian employers added 194,000 jobs."));
    }

    @Test
    void jobsOfOneReportMeet() {
        assertEquals(
                1,
                questions(4, "Ruritanian employers added 112,000 jobs.", "Ruritanian employers added 194,000 jobs."));
    }

    @Test
    void aRateThatOneLeavesUnsaidMeets() {
        assertEquals(
                1,
                questions(
                        4, "Families who earn $64,000 a year get help.", "Families who earn up to $64,000 get help."));
    }

    @Test
    void aRateIsNotHeldAgainstAnotherTotal() {
        assertEquals(
                2,
                questions(
                        4, "Families who earn $64,000 a year get help.", "Families who earn up to $83,000 get help."));
    }

    @Test
    void whatIsCountedEverywhereStaysApartFromOneCountry() {
        assertEquals(
                2,
                questions(4, "The fever killed 5,100 people worldwide.", "The fever killed 2,300 people in France."));
    }

    @Test
    void delegatesOfTwoCandidatesStayApart() {
        assertEquals(2, questions(4, "Hentzel has 153 delegates.", "Rassendyll has 163 delegates."));
    }

    @Test
    void delegatesOfOneCandidateMeet() {
        assertEquals(1, questions(4, "Hentzel has 153 delegates.", "Hentzel has 163 delegates."));
    }

    @Test
    void thresholdsOfWhatNobodyNamesStayApart() {
        assertEquals(2, questions(4, "It is above $250,000.", "It is less than $260,000."));
    }

    @Test
    void theTwoSidesOfOneThresholdMeet() {
        assertEquals(1, questions(4, "It is above $250,000.", "It is less than $250,000."));
    }

    @Test
    void oneSumOfWhatNobodyNamesMeets() {
        assertEquals(1, questions(4, "It came to $250,000.", "It came to $250,000."));
    }

    @Test
    void lengthsOfTimeThatCountBackToOneStartMeet() {
        assertEquals(1, questions(17, "The siege began two weeks ago.", "The siege began four weeks ago."));
    }

    @Test
    void lengthsOfTimeThatCountBackToTwoStartsStayApart() {
        assertEquals(2, questions(17, "The siege began two weeks ago.", "The siege began nine weeks ago."));
    }

    @Test
    void forecastAndOutcomeStayApart() {
        assertEquals(
                2,
                questions(
                        4,
                        "Economists had forecast 210,000 new jobs in Ruritania.",
                        "Ruritanian employers added 220,000 jobs."));
    }

    @Test
    void aTollThatGrewMeetsItsEarlierCount() {
        assertEquals(1, questions(9, "The flood killed 120 people in Zenda.", "The flood killed 310 people in Zenda."));
    }

    @Test
    void oneWrongFigureStandsBesideTheOthers() {
        assertEquals(
                1,
                questions(
                        4,
                        "About 2,000 Ruritanian soldiers are stationed in Zenda.",
                        "About 5,200 Ruritanian soldiers are stationed in Zenda."));
    }

    @Test
    void roundCountsOfTwoEventsStayApart() {
        assertEquals(
                2,
                questions(
                        4,
                        "Ruritanian gunners fired 3,000 rockets at Zenda.",
                        "The army destroyed 3,030 rockets near Zenda."));
    }

    @Test
    void peopleWhoFiledAreRecurringAsTheirClaimsAre() {
        assertEquals(
                2,
                questions(
                        11,
                        "Ruritanian workers filed 31,200 jobless claims last week.",
                        "Some 42,700 Ruritanian workers filed claims last week."));
    }

    @Test
    void whatIsNeededIsNotHeldAgainstWhatThereIs() {
        assertEquals(
                2,
                questions(
                        4,
                        "The Ruritanian amendment got 54 votes in the senate.",
                        "The Ruritanian amendment needed 60 votes in the senate."));
    }

    @Test
    void votesOfOneCountMeet() {
        assertEquals(
                1,
                questions(
                        4,
                        "The Ruritanian amendment got 54 votes in the senate.",
                        "The Ruritanian amendment got 57 votes in the senate."));
    }

    @Test
    void surveysHaveSamplesOfTheirOwn() {
        assertEquals(
                2,
                questions(
                        11,
                        "The Zenda poll gathered responses from 2,140 adults.",
                        "The Zenda poll gathered responses from 1,260 adults."));
    }

    @Test
    void aPartIsNotHeldAgainstTheWholeOfAnotherArticle() {
        assertEquals(
                2,
                questions(
                        4,
                        "The flood killed 31 people in Zenda, including 18 people in the school.",
                        "The flood killed 31 people in Zenda."));
    }

    @Test
    void sharesOfWomenAndMenStayApart() {
        assertEquals(
                2,
                questions(
                        4,
                        "Over 67 percent of women in Zenda said they would vote for Hentzel.",
                        "Nearly 58 percent of men in Zenda said they would vote for Hentzel."));
    }

    @Test
    void timeThatLeadsOnFromAnotherMomentHasNoCommonStart() {
        assertEquals(
                2,
                questions(
                        18,
                        "The siege of Zenda has lasted for three weeks.",
                        "The walls of Zenda were mended five weeks later."));
    }

    /** The two averages and the two lengths of time. */
    @Test
    void averagesOfUnlikePeriodsStayApart() {
        assertEquals(
                4,
                questions(
                        4,
                        "Ruritanian payrolls grew by 116,000 a month on average over the last three months.",
                        "Ruritanian payrolls grew by 166,000 a month on average over the last twelve months."));
    }

    @Test
    void figuresOfTwoStoriesStayApart() {
        List<Claim> claims = PIPELINE.claims(
                List.of(
                        new Article(
                                "a",
                                "a.txt",
                                null,
                                "Digest a",
                                LocalDate.of(2022, 5, 3),
                                null,
                                null,
                                null,
                                null,
                                "The landslide killed 120 people." + STORY),
                        new Article(
                                "b",
                                "b.txt",
                                null,
                                "Digest b",
                                LocalDate.of(2022, 5, 4),
                                null,
                                null,
                                null,
                                null,
                                "The ferry fire killed 310 people. Passengers from Kravonia jumped into the Glottenberg straits.")));
        assertEquals(2, new Grouper().group(claims).groups().size());
    }

    /** Of two figures that could be one count's, the one that fits worse is another's. */
    @Test
    void eachFigureHasOneCounterpart() {
        assertEquals(
                2,
                questions(
                        4,
                        "There were 155 passengers and seven crew members on board.",
                        "There were 155 passengers and six crew members on board."));
    }

    /** How many questions the figures of two articles answer, the first printed on the third of a month. */
    private static int questions(int day, String first, String second) {
        List<Claim> claims = PIPELINE.claims(List.of(article("a", 3, first), article("b", day, second)));
        return new Grouper().group(claims).groups().size();
    }

    private static Article article(String id, int day, String text) {
        LocalDate printed = LocalDate.of(2022, 5, day);
        return new Article(id, id + ".txt", null, "Digest " + id, printed, null, null, null, null, text + STORY);
    }
}
