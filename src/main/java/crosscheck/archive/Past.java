package crosscheck.archive;

import java.util.List;

/**
 * What was printed and decided before an issue.
 *
 * @param issues of other periods, in the order of printing
 * @param rulings in the order in which they were made
 * @param recalls articles that were taken back although issues leaned on them
 */
public record Past(List<Printed> issues, List<Ruling> rulings, List<Recall> recalls) {

    public Past {
        issues = List.copyOf(issues);
        rulings = List.copyOf(rulings);
        recalls = List.copyOf(recalls);
    }

    /** An issue with its findings. */
    public record Printed(Issue issue, List<PrintedFinding> findings) {

        public Printed {
            findings = List.copyOf(findings);
        }
    }

    /** An article that was taken back, with what leaned on it. */
    public record Recall(Kept article, List<Leaned> leaned) {

        public Recall {
            leaned = List.copyOf(leaned);
        }
    }
}
