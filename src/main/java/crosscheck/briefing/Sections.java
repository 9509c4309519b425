package crosscheck.briefing;

import crosscheck.verdict.Verdict.Word;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Sorts the findings of an edition into the sections of its page: the screen shows nearly all of them, paper the most severe. */
final class Sections {

    /** Findings that are told in full on the screen. */
    private static final int TOLD = 1000;

    /** Rows of a table on the screen. */
    private static final int ROWS = 400;

    private final List<Finding> findings;
    private final int top;

    /**
     * The sections of an edition.
     *
     * @param findings in the order of the page
     * @param top how many go to paper
     */
    Sections(List<Finding> findings, int top) {
        this.findings = findings;
        this.top = top;
    }

    /** Findings that are told in full: those go to paper that are among the first of the page. */
    Section told(Word first, Word... others) {
        List<Finding> all = all(first, others);
        List<Finding> shown = all.stream().limit(TOLD).toList();
        return section(
                all, shown, shown.stream().filter(one -> one.number() <= top).toList());
    }

    /** Findings of a line each. */
    Section rows(Word word) {
        return rows(all(word), finding -> true);
    }

    /** The figures of a single voice, of those whose text says what they count. */
    Section single() {
        return rows(all(Word.SINGLE), finding -> finding.claims().getFirst().counted() != null);
    }

    private Section rows(List<Finding> all, Predicate<Finding> fit) {
        List<Finding> shown = all.stream().filter(fit).limit(ROWS).toList();
        return section(all, shown, shown.stream().limit(top).toList());
    }

    private List<Finding> all(Word first, Word... others) {
        Set<String> ids = EnumSet.of(first, others).stream().map(Word::id).collect(Collectors.toSet());
        return findings.stream()
                .filter(finding -> ids.contains(finding.verdict()))
                .toList();
    }

    private static Section section(List<Finding> all, List<Finding> shown, List<Finding> printed) {
        return new Section(shown, printed, More.of(all.size(), shown.size(), printed.size()));
    }
}
