package crosscheck.render;

import static org.junit.jupiter.api.Assertions.assertTrue;

import crosscheck.briefing.AnyIssue;
import crosscheck.briefing.Briefing;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages bear issues of any size and shape. */
class LayoutTest {

    @ParameterizedTest(name = "{0} findings")
    @ValueSource(ints = {1, 5, 30})
    void anyIssueIsSet(int findings) {
        Briefing briefing = AnyIssue.briefing(findings, findings);
        String text = Printed.text(Printed.pdf(briefing)).replaceAll("\\s+", "");
        for (var finding : briefing.conflicts().findings()) {
            assertTrue(text.contains(finding.question().replace(" ", "")), finding.question());
        }
        Printed.page(Printed.html(briefing, null));
    }
}
