package crosscheck.briefing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article and what it contributed.
 *
 * @param anchor its place in the page
 * @param outlet who published it, its file when that is unknown
 * @param title its headline, its file when it has none
 * @param date day of publication in words, "undated" when unknown
 * @param url null unless it is an http or https address
 * @param claims how many figures it asserts
 * @param findings the discrepancies it takes part in
 * @param onPaper whether the pages for paper list it
 */
public record Source(
        String anchor,
        String outlet,
        String title,
        String date,
        @Nullable String url,
        int claims,
        List<Link> findings,
        boolean onPaper) {

    public Source {
        findings = List.copyOf(findings);
    }

    /** The same source, left out of the pages for paper. */
    Source onScreenOnly() {
        return new Source(anchor, outlet, title, date, url, claims, findings, false);
    }

    /**
     * A way to a finding.
     *
     * @param anchor its place in the page
     * @param words what stands for it
     * @param onPaper whether the pages for paper show the finding
     */
    public record Link(String anchor, String words, boolean onPaper) {}
}
