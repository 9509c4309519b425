package crosscheck.briefing;

import crosscheck.claim.Claim;
import crosscheck.evidence.Explanation;
import crosscheck.text.Article;
import crosscheck.verdict.Verdict.Word;

/** An issue whose articles try to be more than text. */
public final class Hostile {

    public static final String LONG = "w".repeat(10_000);

    private Hostile() {}

    public static Briefing briefing() {
        Issue issue = new Issue();
        Article tags = issue.article(
                "<b>Bold</b> & \"Sons\"",
                "2031-05-03",
                "<script>alert('title')</script>",
                "</p><img src=x onerror=alert(1)> ${7*7} <#assign x=1> 40 people\u0000\u0007 were hurt, \u202Esaid\u202C \uD83D\uDE80 김정은,"
                        + " 習近平 and محمد شاهين\u200B of " + LONG + ".");
        Article link = issue.articleAt(
                "javascript:alert(2)",
                "=cmd|' /C calc'!A0",
                "2031-05-04",
                "Half \uD83D a pair",
                "Some 50 people were hurt, said -- <!-- ]]> the mayor &amp; others.");
        Claim forty = issue.claim(tags, "40", "40")
                .by("<i>Mallory</i>", "${1+1}", "<svg onload=alert(3)>")
                .of("people")
                .done();
        Claim fifty = issue.claim(link, "50", "50")
                .bySomebody("the mayor & others")
                .of("people")
                .done();
        issue.verdict(
                "How many <people> were hurt?",
                Word.CONFLICT,
                "0.5",
                2,
                Explanation.of("verdict.single"),
                forty,
                fifty);
        issue.apart(forty, fifty, Explanation.of("verdict.single"));
        return issue.briefing("<title>\u202Eissue ${title}");
    }
}
