package crosscheck.briefing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The findings of one kind of verdict.
 *
 * @param findings in the order in which they are printed
 * @param more what is left out, null when nothing is
 */
public record Section(List<Finding> findings, @Nullable String more) {

    public Section {
        findings = List.copyOf(findings);
    }
}
