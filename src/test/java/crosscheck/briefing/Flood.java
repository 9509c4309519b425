package crosscheck.briefing;

import crosscheck.claim.Claim;
import crosscheck.claim.Modality;
import crosscheck.evidence.Explanation;
import crosscheck.quantity.Hedge.Bound;
import crosscheck.text.Article;
import crosscheck.text.Notice;
import crosscheck.verdict.Verdict.Word;

/** The invented flood of the Verran valley: conflicts, a plan, a toll that grows, a revised cost, hedges, pairs that only look alike. */
public final class Flood {

    private static final Explanation REASON = Explanation.of("verdict.single");

    private Flood() {}

    public static Briefing briefing() {
        return issue().briefing("The Verran flood, first week");
    }

    public static Issue issue() {
        Issue issue = new Issue();
        Article courier = issue.article(
                "Valley Courier",
                "2031-05-03",
                "Dam gives way above Verran",
                "The old dam above Verran gave way on Friday night. Governor Ilse Maron said the province plans to move 10,000 people out of"
                        + " the valley by Sunday. Nine people were killed, the fire service said. The water took about 2,000 homes,"
                        + " according to the housing office. Repairs would cost $2.2 billion, the treasury said on Saturday.");
        Article herald = issue.article(
                "The Herald",
                "2031-05-04",
                "Thousands leave the valley",
                "Around 11,000 residents have left the valley, said Tomas Reuel, who heads the civil protection agency, told Radio Nord. By"
                        + " Sunday noon the toll stood at 14, and six of the dead were children. More than 1,000 calls a day reach"
                        + " the hotline.");
        Article record = issue.article(
                "Record",
                "2031-05-06",
                "Toll climbs as water falls",
                "The civil protection agency now puts the number of people evacuated at approximately 12,000, it said on Tuesday, although"
                        + " hundreds of volunteers who drove families out through back roads in the first night, before any register"
                        + " was kept, say that nobody could possibly have counted them all. The death toll has risen to 21. The"
                        + " treasury on Monday corrected its estimate of the repairs to $2.6 billion. Surveyors have listed 2,100"
                        + " homes as destroyed.");
        Article wire = issue.article(
                "North Wire",
                null,
                "Relief convoys reach Verran",
                "Two convoys of 40 trucks reached Verran. At least 15,000 people are out of the valley, a relief worker said. Dozens of"
                        + " roads remain closed. The lake lost 40 million cubic metres.");
        Claim plan = issue.claim(courier, "10,000", "10000")
                .with("people")
                .allows("9630", "10370", "8000", "12000")
                .by("Ilse Maron", "governor", null)
                .mode(Modality.PLANNED)
                .said("2031-05-03")
                .of("people")
                .done();
        Claim eleven = issue.claim(herald, "11,000", "11000")
                .hedge("Around", Bound.ABOUT)
                .allows("10750", "11250", "9800", "12200")
                .by("Tomas Reuel", "head of the civil protection agency", "Radio Nord")
                .of("residents")
                .done();
        Claim twelve = issue.claim(record, "12,000", "12000")
                .hedge("approximately", Bound.ABOUT)
                .allows("11750", "12250", "10440", "13560")
                .by("civil protection agency", null, null)
                .said("2031-05-06")
                .of("people")
                .done();
        Claim fifteen = issue.claim(wire, "15,000", "15000")
                .hedge("At least", Bound.AT_LEAST)
                .allows("15000", "16200", "15000", "22000")
                .bySomebody("a relief worker")
                .of("people")
                .done();
        Claim nine = issue.claim(courier, "Nine", "9")
                .by("fire service", null, null)
                .of("people")
                .done();
        Claim fourteen = issue.claim(herald, "14", "14").asOf("2031-05-04").done();
        Claim six = issue.claim(herald, "six", "6").of("children").done();
        Claim calls = issue.claim(herald, "1,000", "1000")
                .hedge("More than", Bound.OVER)
                .allows("1000", "1080", "1000", "1540")
                .with("calls a day")
                .done();
        Claim twentyone = issue.claim(record, "21", "21").asOf("2031-05-06").done();
        Claim homes = issue.claim(courier, "2,000", "2000")
                .hedge("about", Bound.ABOUT)
                .allows("1935", "2065", "1640", "2360")
                .by("housing office", null, null)
                .of("homes")
                .done();
        Claim listed = issue.claim(record, "2,100", "2100")
                .allows("2050", "2150", "2050", "2150")
                .bySomebody("Surveyors")
                .of("homes")
                .done();
        Claim early = issue.claim(courier, "$2.2 billion", "2200000000")
                .allows("2150000000", "2250000000", "2150000000", "2250000000")
                .by("treasury", null, null)
                .said("2031-05-03")
                .done();
        Claim late = issue.claim(record, "$2.6 billion", "2600000000")
                .allows("2550000000", "2650000000", "2550000000", "2650000000")
                .by("treasury", null, null)
                .said("2031-05-05")
                .done();
        Claim trucks = issue.claim(wire, "40", "40").with("trucks").of("trucks").done();
        Claim roads = issue.claim(wire, "Dozens", "24")
                .vague()
                .allows("24", "99", "12", "144")
                .of("roads")
                .done();
        Claim lake =
                issue.claim(wire, "40 million", "40000000").with("cubic metres").done();
        issue.verdict(
                "How many people have left the Verran valley?",
                Word.CONFLICT,
                "0.71",
                4,
                REASON,
                plan,
                eleven,
                twelve,
                fifteen);
        issue.verdict(
                "How many people were killed in the Verran flood?",
                Word.DEVELOPMENT,
                "0.40",
                3,
                REASON,
                nine,
                fourteen,
                twentyone);
        issue.verdict(
                "What will the repairs in the Verran valley cost?", Word.REVISION, "0.30", 1, REASON, early, late);
        issue.verdict(
                "How many homes did the Verran flood destroy?", Word.HEDGE_DEPENDENT, "0.12", 2, REASON, homes, listed);
        issue.verdict("How many calls a day reach the hotline?", Word.SINGLE, "0", 1, REASON, calls);
        issue.verdict("How many children were killed in the Verran flood?", Word.SINGLE, "0", 1, REASON, six);
        issue.verdict("How many trucks reached Verran?", Word.SINGLE, "0", 1, REASON, trucks);
        issue.verdict("How many roads remain closed?", Word.SINGLE, "0", 1, REASON, roads);
        issue.verdict("How much water did the lake lose?", Word.SINGLE, "0", 1, REASON, lake);
        issue.apart(six, nine, REASON);
        issue.notice(new Notice("photo.jpg", null, "is not text and was left out", true));
        return issue;
    }
}
