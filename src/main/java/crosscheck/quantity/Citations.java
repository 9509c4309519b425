package crosscheck.quantity;

import crosscheck.lexicon.Table;
import crosscheck.quantity.Phrases.Match;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Volume and page of a law report or a section of a code, in the form of the Bluebook: "554 U.S. 570, 628–29", "410 U.S. at 153",
 * "18 U.S.C. § 924". The reports are in {@code citations.tsv}.
 */
final class Citations implements Rule {

    private static final Phrases<Boolean> REPORTS = new Phrases<>();
    private static final Set<String> BEFORE_PAGE = Set.of("at", "§", "§§");
    private static final Set<String> JOINTS = Set.of(",", "-", "–", "‐", "‑");

    static {
        Table.load("citations").rows().forEach(row -> REPORTS.addExact(row.get("surface"), true));
    }

    @Override
    public String id() {
        return "not.citation";
    }

    @Override
    public @Nullable Found read(Line line, int at) {
        Match<Boolean> report = line.integer(at) ? REPORTS.at(line, at + 1) : null;
        if (report == null) {
            return null;
        }
        int page = line.in(report.to(), BEFORE_PAGE) ? report.to() + 1 : report.to();
        return line.integer(page) ? new Found.Nothing(pages(line, page + 1)) : null;
    }

    /** The pages that follow the first one: ", 547-52". */
    private static int pages(Line line, int from) {
        int at = from;
        while (line.in(at, JOINTS) && line.integer(at + 1) && line.norm(at + 1).length() <= 4) {
            at += 2;
        }
        return at;
    }
}
