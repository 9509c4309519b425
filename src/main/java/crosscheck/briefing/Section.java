package crosscheck.briefing;

import java.util.List;

/**
 * The findings of one kind of verdict.
 *
 * @param findings in the order in which the screen shows them
 * @param printed those of them that go to paper: the most severe
 * @param more what is left out of either
 */
public record Section(List<Finding> findings, List<Finding> printed, More more) {

    public Section {
        findings = List.copyOf(findings);
        printed = List.copyOf(printed);
    }
}
